import { docketOf } from '../../form/asked';
import type { CompiledProblem } from '../../report/compiled';
import { saidAt, type Sheet } from './sheet';

/** What units want to do next about each problem, by its docket: in one pass, however many units and problems there are. */
export const nextStepsByProblem = (sheets: readonly Sheet[]): Map<string, CompiledProblem['nextSteps']> => {
  const found = new Map<string, CompiledProblem['nextSteps']>();
  for (const sheet of sheets)
    for (const place of sheet.places) {
      const docketId = docketOf(place);
      if (docketId === null || place.field.kind !== 'steps') continue;
      const said = saidAt(sheet, place);
      if (said?.kind !== 'steps') continue;
      const steps = said.steps.map(one => ({ ...one, unitId: sheet.unit.id }));
      found.set(docketId, [...(found.get(docketId) ?? []), ...steps]);
    }
  return found;
};
