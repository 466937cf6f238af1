import { dateOf, type CivilDate } from '../calendar/civil-date';
import type { AssessmentStatus } from '../codes/assessment';
import type { FindingKind, KindProblem } from '../codes/findings';
import type { Facts } from '../docket/draft';
import type { UnitId } from '../obligation/types';
import { articleSeven } from '../scheme/article-seven';
import type { Scheme } from '../scheme/types';

/** As much of the cycle (年度考核) of a campaign as findings ask about. */
export interface Cycle {
  id: string;
  status: AssessmentStatus;
  scheme: Scheme;
  year: number;
  startsOn: CivilDate;
  endsOn: CivilDate;
  subjects: readonly { unitId: UnitId; leaders: readonly { post: string; personId: string | null }[] }[];
  answers: Readonly<Record<string, { value: string }>>;
}

/** Where the scheme says of a kind of article 7 what it is; null where it does not know it. */
export const citeOfKind = (cycle: Cycle | null, kind: FindingKind): string | null =>
  cycle?.scheme.kinds.find(one => one.kind === kind)?.cite ?? null;

/** Why an entered problem has no kind of article 7, or null where it may have that one (X11, vector 29). */
export const kindProblem = (
  cycle: Cycle | null,
  { subjectId, findingKind: kind, on }: { subjectId: UnitId; findingKind: FindingKind; on: CivilDate | null },
  { now }: Facts,
): KindProblem | null => {
  if (!cycle) return 'no-cycle';
  if (cycle.status === 'ended') return 'not-running';
  const { startsOn, endsOn } = cycle;
  const found = { subjects: cycle.subjects.map(one => one.unitId), startsOn, endsOn, foundOn: dateOf(now) };
  const kinded = articleSeven(cycle.scheme, { subject: subjectId, is: { kind }, on }, found);
  return kinded.kind === null ? kinded.why : null;
};
