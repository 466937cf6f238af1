import type { CoreEventOf } from '../docket/core-events';
import { begun, counted, evolveCore, isOwedEvent, openCore } from '../docket/evolve-core';
import { itemsWithout, sortedItems } from '../docket/item';
import type { ProceedingEvent } from './events';
import { mergedOrigin, originWithout } from './origin';
import type { ProceedingState } from './state';

/** Between its opening and the proposal it is about nothing yet. */
const blank = (event: CoreEventOf<'opened'>): ProceedingState => ({
  ...openCore(event),
  kind: 'proceeding',
  unitId: event.docket.unitId ?? '',
  proceedingKind: 'interview',
  stage: 'proposed',
  items: [],
  papers: {},
  postponements: [],
  isEnded: false,
});

const change = (
  state: ProceedingState,
  event: Exclude<ProceedingEvent, { type: 'opened' }>,
): ProceedingState => {
  const { at, by } = event;
  if (isOwedEvent(event)) return evolveCore(state, event);
  switch (event.type) {
    case 'proposed':
      return {
        ...state,
        proceedingKind: event.proceedingKind,
        items: sortedItems(event.items),
        ...(event.origin && { origin: event.origin }),
      };
    case 'proposal-items-joined':
      return { ...state, items: sortedItems([...state.items, ...event.items]) };
    case 'proposal-items-left':
      return { ...state, items: itemsWithout(state.items, event.items) };
    case 'proposal-grounds-joined':
      return { ...state, origin: mergedOrigin(state.origin, event.origin) };
    case 'proposal-grounds-left':
      return { ...state, ...(state.origin && { origin: originWithout(state.origin, event.findingIds) }) };
    case 'paper-drafted':
      return { ...state, papers: { ...state.papers, [event.paper]: event.letterId } };
    case 'approved':
      return {
        ...state,
        stage: 'approved',
        decision: { at, by, decision: 'approved', reason: event.reason },
      };
    case 'declined': {
      const { reason, departsFrom } = event;
      const decision = {
        at,
        by,
        decision: 'declined' as const,
        reason,
        ...(departsFrom && { departsFrom }),
      };
      return { ...state, stage: 'declined', decision, over: { at, by, reason } };
    }
    case 'proposal-withdrawn':
      return {
        ...state,
        stage: 'withdrawn',
        over: { at, by, ...(event.reason !== null && { reason: event.reason }) },
      };
    case 'noticed': {
      const appointment = { on: event.heldOn, derivation: event.derivation };
      return { ...state, stage: 'noticed', noticed: { at, by }, appointment };
    }
    case 'postponed': {
      const { from, heldOn, reason, derivation } = event;
      const postponements = [...state.postponements, { at, by, from, to: heldOn, reason }];
      return { ...state, appointment: { on: heldOn, derivation }, postponements };
    }
    case 'held': {
      const { place, statement, commitment, newDeadline, feedbackDue } = event;
      const held = { at, by, place, statement, commitment, newDeadline, feedbackDue };
      return { ...state, stage: 'held', held };
    }
    case 'minutes-confirmed':
      return { ...state, stage: 'confirmed', confirmed: { at, by } };
    case 'answered':
      return { ...state, stage: 'answered', answered: { at, by, text: event.text, fileIds: event.fileIds } };
    case 'checked': {
      const { isSatisfied, note } = event;
      return { ...state, stage: 'ended', checked: { at, by, isSatisfied, note }, over: { at, by } };
    }
    case 'handed-over':
      return { ...state, stage: 'handed-over', handedOver: { at, by, toBody: event.toBody } };
    case 'decision-recorded':
      return { ...state, stage: 'decided', ruling: { at, by, forms: event.forms, text: event.text } };
    case 'decision-delivered':
      return { ...state, stage: 'delivered', rulingDelivered: { at, by, appealUntil: event.appealUntil } };
    case 'appealed':
      return { ...state, stage: 'appealed', appealed: { at, by, text: event.text, due: event.due } };
    case 'appeal-decided': {
      const { isUpheld, text } = event;
      return { ...state, stage: 'appeal-decided', appealDecided: { at, by, isUpheld, text } };
    }
    case 'filed':
      return { ...state, stage: 'filed', over: { at, by } };
    case 'docket-ended':
      return { ...state, isEnded: true };
  }
};

/** A proceeding after one more event. */
export const evolveProceeding = (state: ProceedingState | null, event: ProceedingEvent): ProceedingState => {
  if (event.type === 'opened') return blank(event);
  const before = begun(state, event.type);
  return counted(before, change(before, event), event);
};
