import { addDays, addMonths, dateOf, lastDayOfMonth, yearOf, type CivilDate } from '../calendar/civil-date';
import { derive } from '../explain/derive';
import { isOpen } from '../obligation/types';
import type { CommandOf } from './commands';
import { meet, refuse, type Context } from './context';

/** The last day of the quarter that `date` lies in: 长期坚持 is reviewed each quarter's end. */
export const quarterEnd = (date: CivilDate): CivilDate =>
  lastDayOfMonth(yearOf(date), Math.ceil(Number(date.slice(5, 7)) / 3) * 3);

/** 定期复查 done: the next one is due at the next quarter's end. */
export const recordReview = (context: Context, command: CommandOf<'record-review'>) => {
  const { draft, by, envelope } = context;
  const { obligationId, note } = command;
  const obligation =
    draft.state.obligations.find(one => one.id === obligationId && one.kind === 'review' && isOpen(one)) ??
    refuse('NOTHING_OWED', '没有待办的定期复查', { obligationId });
  const at = envelope.receivedAt;
  draft.emit({ type: 'review-recorded', at, by, obligationId, note });
  meet(context, obligation);
  const after = obligation.dueOn > dateOf(at) ? addDays(obligation.dueOn, 1) : dateOf(at);
  const dueOn = quarterEnd(after > obligation.dueOn ? after : addMonths(obligation.dueOn, 3));
  draft.emit({
    type: 'round-opened',
    at,
    by,
    obligationId,
    dueOn,
    derivation: [derive({ code: 'quarter-end', isNext: true, on: dueOn }, 'practice:review')],
  });
};

/** 重新限期: the office gives an obligation a new round, e.g. after accountability has been filed. */
export const openRound = (context: Context, command: CommandOf<'open-round'>) => {
  const { draft, facts, by, envelope } = context;
  const { obligationId, dueOn, reason } = command;
  const obligation =
    draft.state.obligations.find(one => one.id === obligationId) ??
    refuse('OBLIGATION_UNKNOWN', '没有这个责任事项', { obligationId });
  if (isOpen(obligation)) refuse('STILL_OPEN', '该事项尚未结束,不能重新限期', { obligationId });
  if (dueOn <= dateOf(facts.now)) refuse('DUE_IN_PAST', '新期限须晚于今天', { dueOn });
  const derivation = [derive({ code: 'new-round', reason, on: dueOn }, 'practice:new-round')];
  draft.emit({ type: 'round-opened', at: envelope.receivedAt, by, obligationId, dueOn, derivation });
  draft.notify({
    kind: 'new-round',
    audience: { to: 'liaison', unitId: obligation.owedBy },
    urgency: 'own',
    obligationId,
    why: derivation,
    facts: { title: draft.state.title, what: obligation.what, dueOn },
  });
};
