import { leadsOf, type CaseState } from '../../case/state';
import type { Obligation } from '../../obligation/types';
import type { CompiledProblem } from '../../report/compiled';
import { isContested, isDoneNotAccepted, isProblemOverdue, standingOf } from '../problem-standing';
import type { CampaignRecord } from '../record';
import { byText } from './in-order';

const isPassedOn = ({ state }: Obligation): boolean =>
  state.kind === 'ended' && (state.reason === 'reassigned' || state.reason === 'superseded');

/** The rectification by whose day the whole problem is to be put right: the last one; undefined where there is no end (长期坚持). */
const lastRectification = ({ obligations }: CaseState): Obligation | undefined =>
  obligations
    .filter(one => one.kind === 'rectification' && !isPassedOn(one))
    .sort((a, b) => byText(a.dueOn, b.dueOn) || byText(a.originalDueOn, b.originalDueOn))
    .at(-1);

/** What a problem without a category is listed under. */
const uncategorised = '未分类';

const categoryOf = ({ category }: CaseState): string => category ?? uncategorised;

/** A line of the annex: how one problem stands at the cut-off. What the units say about it is put in by whoever reads returns. */
export const compileProblem = (
  kase: CaseState,
  { asOf }: CampaignRecord,
  said: Pick<CompiledProblem, 'done' | 'waiting' | 'nextSteps'>,
): CompiledProblem => {
  const last = lastRectification(kase);
  return {
    docketId: kase.id,
    ref: kase.ref ?? '',
    category: categoryOf(kase),
    title: kase.title,
    standing: standingOf(kase),
    isDoneNotAccepted: isDoneNotAccepted(kase),
    isContested: isContested(kase),
    isOverdue: isProblemOverdue(kase, asOf),
    leadIds: leadsOf(kase).sort(byText),
    dueOn: last?.dueOn ?? null,
    originalDueOn: last && last.originalDueOn !== last.dueOn ? last.originalDueOn : null,
    closedOn: kase.closedOn,
    ...said,
  };
};
