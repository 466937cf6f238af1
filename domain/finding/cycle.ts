import { dateOf, type CivilDate } from '../calendar/civil-date';
import type { AssessmentStatus } from '../codes/assessment';
import type { FindingKind, KindProblem } from '../codes/findings';
import type { Facts } from '../docket/draft';
import type { UnitId } from '../obligation/types';
import type { Scheme } from '../scheme/types';

/** As much of the cycle (年度考核) of a campaign as findings ask about. */
export interface Cycle {
  id: string;
  status: AssessmentStatus;
  scheme: Scheme;
  year: number;
  startsOn: CivilDate;
  subjects: readonly { unitId: UnitId; leaders: readonly { post: string; personId: string | null }[] }[];
  answers: Readonly<Record<string, { value: string }>>;
}

/** Where the scheme says of a kind of article 7 what it is; null where it does not know it. */
export const citeOfKind = (cycle: Cycle | null, kind: FindingKind): string | null =>
  cycle?.scheme.kinds.find(one => one.kind === kind)?.cite ?? null;

/**
 * Why a problem has no kind of article 7, or null where it may have that one: it is found within a cycle, about a subject of the
 * scheme, and its facts lie within the time in which that is in force.
 */
export const kindProblem = (
  cycle: Cycle | null,
  { subjectId, findingKind, on }: { subjectId: UnitId; findingKind: FindingKind; on: CivilDate | null },
  { now }: Facts,
): KindProblem | null => {
  if (!cycle) return 'no-cycle';
  if (cycle.status === 'ended' || dateOf(now) < cycle.startsOn) return 'not-running';
  if (!cycle.scheme.kinds.some(one => one.kind === findingKind)) return 'not-in-scheme';
  if (!cycle.subjects.some(one => one.unitId === subjectId)) return 'not-a-subject';
  if (on === null) return 'day-unknown';
  const { inForceFrom, inForceTo } = cycle.scheme.document;
  const isInForce = (inForceFrom === null || on >= inForceFrom) && (inForceTo === null || on <= inForceTo);
  return isInForce ? null : 'not-in-force';
};
