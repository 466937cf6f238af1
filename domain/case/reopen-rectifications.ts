import { dateOf } from '../calendar/civil-date';
import { leadsOf } from './state';
import { policyPeriodEnd } from '../ladder/dates';
import type { Context } from './context';

/** The rectifications of a case, due again after the policy's period: 验收不通过 or 重新整改. */
export const reopenRectifications = (context: Context, why: 'sent-back' | 'reopened') => {
  const { draft, facts, by, envelope } = context;
  const again = policyPeriodEnd(facts.policy.sentBack, dateOf(facts.now), why, facts);
  const last = draft.state.obligations.filter(
    one => one.kind === 'rectification' && one.state.kind !== 'open',
  );
  for (const one of last)
    if (leadsOf(draft.state).includes(one.owedBy))
      draft.emit({
        type: 'round-opened',
        at: envelope.receivedAt,
        by,
        obligationId: one.id,
        dueOn: again.on,
        derivation: again.derivation,
      });
  return again;
};
