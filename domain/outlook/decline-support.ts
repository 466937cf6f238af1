import { dateOf, type CivilDate } from '../calendar/civil-date';
import type { CaseState } from '../case/state';
import { declineReasons, type DeclineReason } from '../codes/decline-reasons';
import type { CallResult } from '../codes/calls';
import type { PauseCategory } from '../codes/obligation';
import type { UnitId } from '../obligation/types';

/** What in the record speaks for a reason. */
export type Support =
  | { code: 'progress'; on: CivilDate; percent: number }
  | { code: 'applied'; on: CivilDate }
  | { code: 'call'; on: CivilDate; result: CallResult }
  | { code: 'pause'; on: CivilDate; category: PauseCategory; unitId: UnitId }
  | { code: 'extension'; on: CivilDate; unitId: UnitId }
  | { code: 'undecided-contest'; on: CivilDate }
  | { code: 'corrected'; on: CivilDate };

/** A unit that says that so much is done is nearly done. */
const NEARLY = 70;

const nearlyDone = ({ progress, submissions, calls = [] }: CaseState, unitId: UnitId): Support[] => {
  const last = progress.findLast(one => one.unitId === unitId);
  const applied = submissions.findLast(one => one.unitId === unitId && one.what === 'application');
  const called = calls.findLast(one => one.unitId === unitId && one.result === 'promised');
  return [
    ...(applied ? [{ code: 'applied' as const, on: dateOf(applied.at) }] : []),
    ...(last && last.percent >= NEARLY
      ? [{ code: 'progress' as const, on: dateOf(last.at), percent: last.percent }]
      : []),
    ...(called ? [{ code: 'call' as const, on: dateOf(called.at), result: called.result }] : []),
  ];
};

/** A cause that stopped one co-lead's clock may have held up the other, who did not ask. */
const objectiveCause = ({ obligations, calls = [] }: CaseState, unitId: UnitId): Support[] => {
  const hard = calls.findLast(one => one.unitId === unitId && one.result === 'difficulty');
  return [
    ...obligations.flatMap(one =>
      (one.pauses ?? []).map(({ pausedOn: on, category }) => ({
        code: 'pause' as const,
        on,
        category,
        unitId: one.owedBy,
      })),
    ),
    ...obligations.flatMap(one =>
      (one.extensions ?? []).map(({ askedAt }) => ({
        code: 'extension' as const,
        on: dateOf(askedAt),
        unitId: one.owedBy,
      })),
    ),
    ...(hard ? [{ code: 'call' as const, on: dateOf(hard.at), result: hard.result }] : []),
  ];
};

const unclear = ({ contests = [], obligations }: CaseState, unitId: UnitId): Support[] => [
  ...contests
    .filter(one => one.unitId === unitId && one.decision === 'pending')
    .map(one => ({ code: 'undecided-contest' as const, on: dateOf(one.at) })),
  ...obligations
    .filter(one => one.owedBy === unitId)
    .flatMap(one => one.steps)
    .filter(step => step.isCorrected)
    .map(step => ({ code: 'corrected' as const, on: dateOf(step.firedAt) })),
];

const supportIn: Record<DeclineReason, (state: CaseState, unitId: UnitId) => Support[]> = {
  'nearly-done': nearlyDone,
  'objective-cause': objectiveCause,
  'facts-unclear': unclear,
  'talk-first': () => [],
};

/** The reasons for declining a proposal about a unit: first those for which the record speaks. None is chosen for anybody. */
export const reasonsToDecline = (
  dockets: readonly CaseState[],
  unitId: UnitId,
): { code: DeclineReason; support: Support[] }[] => {
  const all = declineReasons.map(code => ({
    code,
    support: dockets.flatMap(one => supportIn[code](one, unitId)),
  }));
  return [...all.filter(one => one.support.length > 0), ...all.filter(one => one.support.length === 0)];
};
