import { dateOf } from '../calendar/civil-date';
import { isOpen } from '../obligation/types';
import type { Context } from './context';
import { reopenRectifications } from './reopen-rectifications';
import { tellLeads } from './tell-leads';

/** 重新整改: reopened with its lineage; the rectifications are due again. */
export const reopenCase = (context: Context, reason: string) => {
  const { draft, facts, by, envelope } = context;
  draft.emit({
    type: 'reopened',
    at: envelope.receivedAt,
    by,
    reason,
    reopenedOn: dateOf(facts.now),
    reopenedBy: by.unitId,
  });
  for (const one of draft.state.obligations.filter(owed => owed.kind === 'look-back' && isOpen(owed)))
    draft.emit({ type: 'obligation-ended', at: facts.now, by, obligationId: one.id, reason: 'superseded' });
  const again = reopenRectifications(context, 'reopened');
  tellLeads(context, 'reopened', { reason, dueOn: again.on });
};
