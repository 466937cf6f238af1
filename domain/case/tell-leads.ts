import { leadsOf } from './state';
import { derive } from '../explain/derive';
import type { Context } from './context';

/** Tells every lead of a case where its closing stands. */
export const tellLeads = (
  context: Context,
  kind: 'sent-back' | 'verified' | 'closed' | 'graded' | 'reopened',
  facts: Record<string, string>,
) => {
  for (const unitId of leadsOf(context.draft.state))
    context.draft.notify({
      kind,
      audience: { to: 'liaison', unitId },
      urgency: kind === 'sent-back' || kind === 'reopened' ? 'own' : 'digest',
      why: [derive({ code: 'closing-procedure' }, `practice:${kind}`)],
      facts: { title: context.draft.state.title, ...facts },
    });
};
