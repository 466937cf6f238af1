import type { CivilDate } from '../calendar/civil-date';
import type { MatchReason } from '../codes/units';
import type { UnitId } from '../obligation/types';
import type { Plan } from '../plan/types';
import type { Answers } from './answers';
import { resolveName, type LaunchUnit } from './resolve-units';

/** A name of the plan that is not the unit's own, and why it was taken for that unit. */
export interface MatchedName {
  name: string;
  unitId: UnitId;
  by: MatchReason;
}

/**
 * The names that were matched otherwise than by name or alias (卫健局 for 县卫生健康局), for a person to look at: nobody was asked
 * about them. Each name once, in the plan's order, against the units that are there on `day`.
 */
export const matchedNames = (
  plan: Plan,
  answers: Answers,
  units: LaunchUnit[],
  day: CivilDate,
): MatchedName[] => {
  const names = new Set(
    plan.assignments.flatMap((one, index) => {
      const corrected = answers.assignments[String(index)];
      return [
        ...(corrected?.leads ?? one.leads),
        ...(corrected?.responsible ?? one.responsible),
        ...(corrected?.supporting ?? one.supporting),
        ...(corrected?.supervising ?? one.supervising),
      ];
    }),
  );
  return [...names].flatMap(name => {
    const found = resolveName(name, answers, units, day);
    if (found.kind !== 'units' || !found.evidence) return [];
    return found.unitIds.map(unitId => ({ name, unitId, by: found.evidence!.by }));
  });
};
