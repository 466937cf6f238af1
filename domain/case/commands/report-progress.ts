import { answersFeedback } from '../feedback';
import { meet, openObligation, refuse } from '../context';
import { defineCommand } from '../define-command';
import { untilClosed } from '../statuses-of-work';

/** 报进展, which is also the feedback (办理进展反馈) that a lead owes by then. */
export const reportProgress = defineCommand({
  code: 'report-progress',
  who: 'act-for-unit',
  scope: 'own',
  statuses: untilClosed,
  signsFor: true,
  asks: {
    percent: 'percent',
    text: { ask: 'text', label: { zh: '进展情况', en: 'Progress' } },
    fileIds: 'files',
  },
  decide: (context, { percent, text, fileIds }) => {
    const { draft, envelope, by } = context;
    const { parts, obligations } = draft.state;
    if (
      ![...parts, ...obligations.map(one => ({ unitId: one.owedBy }))].some(
        one => one.unitId === envelope.unitId,
      )
    )
      refuse('NO_PART', { unitId: envelope.unitId });
    const at = envelope.receivedAt;
    draft.emit({
      type: 'progress-reported',
      at,
      by,
      progress: { unitId: envelope.unitId, at, percent, text, fileIds },
    });
    const feedback = openObligation(context, 'progress-feedback', envelope.unitId);
    if (feedback && answersFeedback(feedback, at)) meet(context, feedback);
  },
});
