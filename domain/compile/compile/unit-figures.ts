import { returnStandingNames, returnStandings } from '../../codes/report';
import type { CompiledReturn, Figure, FigurePart } from '../../report/compiled';
import { figureOf } from './figure';
import { unitRules } from './record-rules';

const part = (label: FigurePart['label'], rows: readonly CompiledReturn[]): FigurePart => ({
  label,
  value: String(rows.length),
  unitIds: rows.map(one => one.unitId),
});

const byKind = (rows: readonly CompiledReturn[]): FigurePart[] => [
  part(
    unitRules.townships,
    rows.filter(one => one.isTownship),
  ),
  part(
    unitRules.others,
    rows.filter(one => !one.isTownship),
  ),
];

const shared = { kind: 'count', measure: '个', origin: 'record' } as const;

/** Units by how they stand with what they owe to the report; townships apart. */
export const unitFigures = (rows: readonly CompiledReturn[]): Figure[] => [
  figureOf({
    ...shared,
    id: 'units',
    ...unitRules.all,
    parts: returnStandings.map(standing =>
      part(
        returnStandingNames[standing],
        rows.filter(one => one.standing === standing),
      ),
    ),
  }),
  ...returnStandings.map(standing =>
    figureOf({
      ...shared,
      id: `units:${standing}`,
      name: unitRules.named(returnStandingNames[standing]),
      rule: unitRules.standing[standing],
      parts: byKind(rows.filter(one => one.standing === standing)),
    }),
  ),
];
