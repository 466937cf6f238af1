import { isOpen } from '../../obligation/types';
import { meet, refuse } from '../context';
import { defineCommand } from '../define-command';
import { obligationsIn } from '../obligations-in';
import { always } from '../statuses-of-work';

/** 完成节点 */
export const completeMilestone = defineCommand({
  code: 'complete-milestone',
  who: 'act-for-unit',
  scope: 'own',
  statuses: always,
  signsFor: true,
  asks: {
    obligationId: 'obligation',
    text: { ask: 'text', label: { zh: '完成情况', en: 'What was done' } },
    fileIds: 'files',
  },
  samples: state => obligationsIn(state, 'milestone'),
  decide: (context, { obligationId, text, fileIds }) => {
    const { draft, envelope, by } = context;
    const obligation =
      draft.state.obligations.find(one => one.id === obligationId && one.kind === 'milestone') ??
      refuse('MILESTONE_UNKNOWN', { obligationId });
    if (obligation.owedBy !== envelope.unitId)
      refuse('NOT_YOURS', { what: 'milestone', owedBy: obligation.owedBy });
    if (!isOpen(obligation)) refuse('ALREADY_MET', { obligationId });
    draft.emit({
      type: 'milestone-completed',
      at: envelope.receivedAt,
      by,
      obligationId,
      unitId: envelope.unitId,
      text,
      fileIds,
    });
    meet(context, obligation);
  },
});
