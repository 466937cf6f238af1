import { defineCommand } from '../define-command';
import { untilClosed } from '../statuses-of-work';
import { withdrawCase } from '../withdraw-case';

/** 撤销 */
export const withdraw = defineCommand({
  code: 'withdraw',
  who: 'supervise',
  scope: 'all',
  statuses: untilClosed,
  asks: { reason: 'text' },
  consequence: {
    zh: '撤销后各单位的责任全部终止,不能恢复。',
    en: 'All obligations end. This cannot be undone.',
  },
  decide: (context, { reason }) => withdrawCase(context, reason),
});
