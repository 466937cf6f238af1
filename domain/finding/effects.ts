import type { StepDecision } from '../codes/ladder';
import { Draft, type Facts } from '../docket/draft';
import type { Item } from '../docket/item';
import type { DerivedDate } from '../ladder/dates';
import { isOpen, type Obligation } from '../obligation/types';
import type { EventActor } from '../permissions/actor';
import type { FindingEvent } from './events';
import { evolveFinding } from './evolve';
import type { FindingOutcome } from './outcome';
import type { FindingState } from './state';

const draftOf = (state: FindingState) => new Draft<FindingState, FindingEvent>(state, evolveFinding);

const owedIn = (state: FindingState, items: readonly Item[]): { item: Item; obligation: Obligation }[] =>
  items.flatMap(item => {
    const obligation = state.obligations.find(
      one => one.id === item.obligationId && one.round === item.round,
    );
    return obligation ? [{ item, obligation }] : [];
  });

/** 提出约谈或问责: the proposal that the finding led to. */
export const noteProceeding = (state: FindingState, proceedingId: string, { now }: Facts): FindingOutcome => {
  const draft = draftOf(state);
  draft.emit({ type: 'finding-proceeding-opened', at: now, by: null, proceedingId });
  return draft.done();
};

/** Leadership decided on the accountability that a missed last deadline led to. */
export const decideRungs = (
  state: FindingState,
  items: readonly Item[],
  { decision, reason }: { decision: StepDecision; reason: string },
  by: EventActor,
  { now }: Facts,
): FindingOutcome => {
  const draft = draftOf(state);
  for (const { item, obligation } of owedIn(state, items)) {
    const { rung } = item;
    draft.emit({ type: 'step-decided', at: now, by, obligationId: obligation.id, rung, decision, reason });
  }
  return draft.done();
};

/** 限期整改 of the interview (考核办法 8): owed by the unit, and accountability is proposed once it has passed. Null for what was taken back. */
export const setDeadline = (
  state: FindingState,
  proceedingId: string,
  newDeadline: DerivedDate,
  by: EventActor,
  facts: Facts,
): FindingOutcome | null => {
  if (state.isEnded) return null;
  const draft = draftOf(state);
  const base = `${state.id}:new-deadline`;
  const before = state.obligations.filter(one => one.kind === 'new-deadline').length;
  draft.emit({ type: 'finding-deadline-set', at: facts.now, by, proceedingId, newDeadline });
  draft.emit({
    type: 'obligation-opened',
    at: facts.now,
    by,
    obligation: {
      id: before === 0 ? base : `${base}.${before + 1}`,
      kind: 'new-deadline',
      owedBy: state.subjectId,
      what: `限期整改:${state.text}`,
      openedAt: facts.now,
      dueOn: newDeadline.on,
      derivation: newDeadline.derivation,
      ladder: 'accountability',
      holdsClosing: false,
    },
  });
  draft.notify({
    kind: 'interview-held',
    audience: { to: 'liaison', unitId: state.subjectId },
    urgency: 'own',
    why: newDeadline.derivation,
    facts: { title: state.title, what: state.text, dueOn: newDeadline.on },
  });
  return draft.done();
};

/** The office was satisfied with the unit's written feedback, or the case of the finding was closed: the last deadline is met. */
export const meetDeadline = (state: FindingState, by: EventActor, { now }: Facts): FindingOutcome | null => {
  const draft = draftOf(state);
  for (const one of state.obligations.filter(owed => isOpen(owed) && owed.kind === 'new-deadline'))
    draft.emit({ type: 'obligation-met', at: now, by, obligationId: one.id });
  return draft.events.length > 0 ? draft.done() : null;
};

/** 立卷: accountability is done with; what it was about is no longer waited for. */
export const fileDeadline = (
  state: FindingState,
  items: readonly Item[],
  by: EventActor,
  { now }: Facts,
): FindingOutcome => {
  const draft = draftOf(state);
  for (const { obligation } of owedIn(state, items))
    if (isOpen(obligation))
      draft.emit({
        type: 'obligation-ended',
        at: now,
        by,
        obligationId: obligation.id,
        reason: 'accountability-filed',
      });
  return draft.done();
};
