import { derive } from '../../explain/derive';
import type { ProceedingContext } from './definition';

/** Both offices are told what leadership decided on a proposal. */
export const tellOffices = (
  { draft }: ProceedingContext,
  decision: 'approved' | 'declined',
  reason: string,
): void => {
  const { title, proceedingKind } = draft.state;
  for (const to of ['coordinators', 'supervisors'] as const)
    draft.notify({
      kind: 'proposal-decided',
      audience: { to },
      urgency: 'digest',
      why: [derive({ code: 'leadership-decided' }, 'practice:decision')],
      facts: { title, act: `propose-${proceedingKind}`, decision, reason },
    });
};
