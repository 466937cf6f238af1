import { dateOf } from '../calendar/civil-date';
import { isOpen } from '../obligation/types';
import type { Context } from './context';
import { tellLeads } from './tell-leads';

/** 撤销: withdrawn is not closed as done. */
export const withdrawCase = (context: Context, reason: string) => {
  const { draft, facts, by, envelope } = context;
  for (const one of draft.state.obligations.filter(isOpen))
    draft.emit({ type: 'obligation-ended', at: facts.now, by, obligationId: one.id, reason: 'withdrawn' });
  draft.emit({
    type: 'closed',
    at: envelope.receivedAt,
    by,
    outcome: 'withdrawn',
    closedOn: dateOf(envelope.receivedAt),
    note: reason,
  });
  tellLeads(context, 'closed', { outcome: 'withdrawn', reason });
};
