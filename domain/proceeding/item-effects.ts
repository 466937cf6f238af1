import type { CivilDate } from '../calendar/civil-date';
import { statusOf } from '../case/status-of';
import type { Facts } from '../docket/draft';
import { CaseDraft, type CaseResult } from '../case/case-draft';
import type { Item } from '../docket/item';
import type { DocketState } from '../case/state';
import { isOpen, type Obligation } from '../obligation/types';
import type { Derivation } from '../explain/derivation';
import type { EventActor } from '../permissions/actor';
import type { StepDecision } from '../codes/ladder';

type ItemEffect = (draft: CaseDraft, obligation: Obligation, item: Item) => void;

/** Applies a change to every obligation of `items` in this docket whose round is still the item's. */
const forItems = (state: DocketState, items: Item[], change: ItemEffect): CaseResult => {
  const draft = new CaseDraft(state);
  for (const item of items) {
    const obligation = draft.state.obligations.find(one => one.id === item.obligationId);
    if (obligation?.round === item.round) change(draft, obligation, item);
  }
  if (state.kind === 'case') {
    const to = statusOf(draft.state);
    const last = draft.events.at(-1);
    if (to !== draft.state.status && last)
      draft.emit({ type: 'status-changed', at: last.at, by: last.by, from: draft.state.status, to });
  }
  return draft.done();
};

/** 送达: the rung's letter or notice was delivered; later rungs count from here. */
export const deliverItems = (
  state: DocketState,
  items: Item[],
  deliveredAt: string,
  by: EventActor | null,
): CaseResult =>
  forItems(state, items, (draft, obligation, item) => {
    const { rung } = item;
    draft.emit({
      type: 'step-delivered',
      at: deliveredAt,
      by,
      obligationId: obligation.id,
      rung,
      deliveredAt,
    });
  });

/** Leadership decided on the proposal that a rung opened. Declining is final for that occasion. */
export const decideItems = (
  state: DocketState,
  items: Item[],
  decision: StepDecision,
  reason: string,
  by: EventActor,
  facts: Facts,
): CaseResult =>
  forItems(state, items, (draft, obligation, item) => {
    draft.emit({
      type: 'step-decided',
      at: facts.now,
      by,
      obligationId: obligation.id,
      rung: item.rung,
      decision,
      reason,
    });
  });

/** The lead before may have had a last chance in the same round, which was passed on with the task (转办). */
const lastChanceId = (state: DocketState, { id }: Obligation, round: number): string => {
  const base = `${id}:new-deadline:${round}`;
  const before = state.obligations.filter(one => one.id === base || one.id.startsWith(`${base}.`)).length;
  return before === 0 ? base : `${base}.${before + 1}`;
};

/** 限期整改: what is still open at the interview gets a last deadline, after which accountability is proposed. */
export const openNewDeadlines = (
  state: DocketState,
  items: Item[],
  dueOn: CivilDate,
  derivation: Derivation,
  by: EventActor,
  facts: Facts,
): CaseResult =>
  forItems(state, items, (draft, obligation, item) => {
    if (!isOpen(obligation)) return;
    draft.emit({
      type: 'obligation-opened',
      at: facts.now,
      by,
      obligation: {
        id: lastChanceId(draft.state, obligation, item.round),
        kind: 'new-deadline',
        owedBy: obligation.owedBy,
        what: `限期整改:${obligation.what}`,
        openedAt: facts.now,
        dueOn,
        derivation,
        ladder: 'accountability',
        holdsClosing: obligation.holdsClosing,
        follows: obligation.id,
      },
    });
    draft.notify({
      kind: 'interview-held',
      audience: { to: 'liaison', unitId: obligation.owedBy },
      urgency: 'own',
      obligationId: obligation.id,
      why: derivation,
      facts: { title: state.title, what: obligation.what, dueOn },
    });
  });

/** 立卷: accountability is done with; what it was about is no longer waited for. */
export const fileItems = (state: DocketState, items: Item[], by: EventActor, facts: Facts): CaseResult =>
  forItems(state, items, (draft, obligation) => {
    const original = draft.state.obligations.find(one => one.id === obligation.follows);
    for (const one of [obligation, original])
      if (one && isOpen(one))
        draft.emit({
          type: 'obligation-ended',
          at: facts.now,
          by,
          obligationId: one.id,
          reason: 'accountability-filed',
        });
  });
