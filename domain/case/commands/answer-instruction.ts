import { isOpen } from '../../obligation/types';
import { meet, openById, refuse } from '../context';
import { defineCommand } from '../define-command';
import type { DocketState } from '../state';
import { always } from '../statuses-of-work';

/** The answers to a 批示 that are still owed here. */
export const openAnswers = ({ obligations }: DocketState) =>
  obligations.filter(one => one.kind === 'instruction-answer' && isOpen(one));

/**
 * 答复批示, by the unit or the office that it names; the leaders read it in their digest. Answered once: what is to be added is
 * for the leader to ask for.
 *
 * @throws DomainError `NOTHING_OWED`, `NOT_YOURS`
 */
export const answerInstruction = defineCommand({
  code: 'answer-instruction',
  who: 'answer-instructions',
  scope: 'own',
  statuses: always,
  isForUnitFile: true,
  asks: { obligationId: 'obligation', text: 'text', fileIds: 'files' },
  samples: state => openAnswers(state).map(one => ({ obligationId: one.id })),
  decide: (context, { obligationId, text, fileIds }) => {
    const { draft, envelope, by } = context;
    const { unitId } = envelope;
    const owed = openById(context, obligationId);
    if (owed.kind !== 'instruction-answer') refuse('NOTHING_OWED', { what: 'obligation', obligationId });
    if (owed.owedBy !== unitId) refuse('NOT_YOURS', { what: 'obligation', unitId });
    const at = envelope.receivedAt;
    draft.emit({ type: 'instruction-answered', at, by, obligationId, unitId, text, fileIds });
    meet(context, owed);
    draft.notify({
      kind: 'instruction-answered',
      audience: { to: 'leaders' },
      urgency: 'digest',
      unitId,
      obligationId,
      why: owed.derivation,
      facts: { what: owed.what, text },
    });
  },
});
