import type { Instant } from '../../calendar/civil-date';
import type { FormPurpose } from '../../codes/form';
import { isOpen, type Obligation, type UnitId } from '../../obligation/types';
import type { CaseState, Cover } from '../state';

/**
 * What a unit's document of a purpose, received at `at`, meets in one docket: the plans or reports that the unit owes there. What came to
 * be owed after the receipt belongs to a later document.
 */
export const coveredIn = (
  { obligations }: Pick<CaseState, 'obligations'>,
  what: FormPurpose,
  unitId: UnitId,
  at: Instant,
): Obligation[] =>
  obligations.filter(one => one.kind === what && one.owedBy === unitId && isOpen(one) && one.openedAt <= at);

/** True where a unit has a part in a docket, or owes or owed something in it. */
export const takesPartIn = (
  { parts, obligations }: Pick<CaseState, 'parts' | 'obligations'>,
  unitId: UnitId,
): boolean => parts.some(one => one.unitId === unitId) || obligations.some(one => one.owedBy === unitId);

/** Covers of several documents as one, by docket in the order of their ids. */
export const together = (covers: readonly Cover[]): Cover[] => {
  const ids = new Map<string, Set<string>>();
  for (const { docketId, obligationIds } of covers)
    ids.set(docketId, new Set([...(ids.get(docketId) ?? []), ...obligationIds]));
  return [...ids]
    .map(([docketId, obligationIds]) => ({ docketId, obligationIds: [...obligationIds] }))
    .sort((a, b) => (a.docketId < b.docketId ? -1 : 1));
};
