import { derive } from '../../explain/derive';
import { isOpen } from '../../obligation/types';
import { openById, refuse } from '../context';
import { defineCommand } from '../define-command';
import { instructionOf } from '../instruction';
import { always } from '../statuses-of-work';
import { openAnswers } from './answer-instruction';

/**
 * 收回批示: nobody has to answer any more. It stays on record; a corrected one is given anew, with its own day.
 *
 * @throws DomainError `NOTHING_OWED`
 */
export const withdrawInstruction = defineCommand({
  code: 'withdraw-instruction',
  who: 'instruct',
  scope: 'all',
  statuses: always,
  isForUnitFile: true,
  asks: { obligationId: 'obligation', reason: 'text' },
  consequence: {
    zh: '还没有答复的单位不用再答复;批示和理由留在记录里。',
    en: 'Whoever has not answered need not; instruction and reason stay on record.',
  },
  samples: state => openAnswers(state).map(one => ({ obligationId: one.id })),
  decide: (context, { obligationId, reason }) => {
    const { draft, envelope, facts, by } = context;
    const about = instructionOf(draft.state, openById(context, obligationId).id);
    if (!about) return refuse('NOTHING_OWED', { what: 'obligation', obligationId });
    const waiting = openAnswers(draft.state).filter(
      one => isOpen(one) && instructionOf(draft.state, one.id)?.id === about.id,
    );
    const at = envelope.receivedAt;
    const { id: instructionId, unitIds } = about;
    draft.emit({ type: 'instruction-withdrawn', at, by, instructionId, unitIds, reason });
    for (const one of waiting) {
      draft.emit({ type: 'obligation-ended', at, by, obligationId: one.id, reason: 'withdrawn' });
      draft.notify({
        kind: 'instruction-withdrawn',
        audience: { to: 'liaison', unitId: one.owedBy },
        urgency: 'digest',
        obligationId: one.id,
        why: [derive({ code: 'instruction-given' }, 'practice:instruction', { policy: facts.policy })],
        facts: { what: one.what, reason },
      });
    }
  },
});
