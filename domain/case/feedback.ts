import { addMonths, dateOf, type CivilDate, type Instant } from '../calendar/civil-date';
import type { EndReason } from '../codes/obligation';
import type { Facts } from '../docket/draft';
import { derive } from '../explain/derive';
import type { DerivedDate } from '../ladder/dates';
import { isOpen, type Obligation, type UnitId } from '../obligation/types';
import type { FeedbackRule, Policy } from '../policy/types';
import { CaseDraft, type CaseResult } from './case-draft';
import { leadsOf, type CaseState } from './state';

/** The rule by which the leads of a case report progress now (办理进展反馈); null where nobody does. Closed, nobody does. */
const feedbackRuleFor = (state: CaseState, policy: Policy): FeedbackRule | null => {
  const { recurringFeedback: rule } = policy;
  if (!rule || state.kind !== 'case' || state.outcome !== null) return null;
  return rule.of === 'all' || state.major !== undefined ? rule : null;
};

/** From when the months are counted: the hand-out, or the last reopening. */
const startOf = ({ openedAt, lineage }: CaseState) => {
  const reopenedAt = lineage.at(-1)?.reopenedAt;
  return reopenedAt === undefined
    ? { event: 'handed-out' as const, from: dateOf(openedAt) }
    : { event: 'reopened' as const, from: dateOf(reopenedAt) };
};

/** The first day of feedback after `day`. */
const dueAfter = (
  state: CaseState,
  day: CivilDate,
  { every: { months }, cites }: FeedbackRule,
  policy: Policy,
): DerivedDate => {
  const start = startOf(state);
  let n = 1;
  while (addMonths(start.from, n * months) <= day) n++;
  const on = addMonths(start.from, n * months);
  const rule = { code: 'feedback-due' as const, ...start, months, n, on };
  return { on, derivation: [derive(rule, cites, { policy })] };
};

/**
 * True for a report that is received in the months for which a feedback is owed, or after them: one that comes before is of the
 * months before, which are done.
 */
export const answersFeedback = ({ openedAt, derivation }: Obligation, at: Instant): boolean => {
  const rule = derivation.flatMap(step => (step.rule?.code === 'feedback-due' ? [step.rule] : []))[0];
  if (at < openedAt || !rule) return false;
  return dateOf(at) > addMonths(rule.from, rule.months * (rule.n - 1));
};

const isFeedback = ({ kind }: Obligation): boolean => kind === 'progress-feedback';

/** The day after which the next feedback falls due: today, or the day that was kept, or on which it was made up for. */
const lastDayOf = (earlier: Obligation | undefined, today: CivilDate): CivilDate => {
  if (earlier?.state.kind !== 'met') return today;
  const metOn = dateOf(earlier.state.at);
  return metOn > earlier.dueOn ? metOn : earlier.dueOn;
};

const open = (draft: CaseDraft, owedBy: UnitId, rule: FeedbackRule, { now, policy }: Facts): void => {
  const { state } = draft;
  const earlier = state.obligations.findLast(one => isFeedback(one) && one.owedBy === owedBy);
  const { on: dueOn, derivation } = dueAfter(state, lastDayOf(earlier, dateOf(now)), rule, policy);
  if (earlier)
    draft.emit({ type: 'round-opened', at: now, by: null, obligationId: earlier.id, dueOn, derivation });
  else
    draft.emit({
      type: 'obligation-opened',
      at: now,
      by: null,
      obligation: {
        id: `${state.id}:progress-feedback:${owedBy}:1`,
        kind: 'progress-feedback',
        owedBy,
        what: '反馈办理进展',
        openedAt: now,
        dueOn,
        derivation,
        ladder: 'light',
        holdsClosing: false,
      },
    });
};

const endReasonOf = ({ outcome }: CaseState): EndReason =>
  outcome === null || outcome === 'withdrawn' ? 'withdrawn' : 'case-closed';

/**
 * An outcome with the feedback that is owed after it: one open for each lead, never two. The next opens when the one before was
 * given; whoever is silent is chased for the one that is open, and owes none besides. Closing, withdrawing and taking the mark back end
 * it; reopening starts it again. Every act on a case passes here.
 */
export const withFeedback = (outcome: CaseResult, facts: Facts): CaseResult => {
  const { state, events } = outcome;
  const rule = feedbackRuleFor(state, facts.policy);
  if (!rule && !state.obligations.some(one => isFeedback(one) && isOpen(one))) return outcome;
  const draft = new CaseDraft(state);
  const running = state.obligations.filter(one => isFeedback(one) && isOpen(one));
  if (!rule)
    for (const { id: obligationId } of running)
      draft.emit({
        type: 'obligation-ended',
        at: facts.now,
        by: null,
        obligationId,
        reason: endReasonOf(state),
      });
  else
    for (const lead of leadsOf(state))
      if (!running.some(one => one.owedBy === lead)) open(draft, lead, rule, facts);
  if (draft.events.length === 0) return outcome;
  return { ...outcome, state: draft.state, events: [...events, ...draft.events] };
};
