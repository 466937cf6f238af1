import { defineCommand } from '../define-command';
import { reopenCase } from '../reopen-case';

/** 重新整改 */
export const reopen = defineCommand({
  code: 'reopen',
  who: 'supervise',
  scope: 'all',
  statuses: ['closed'],
  asks: { reason: 'text' },
  consequence: {
    zh: '重新整改会开始新的一轮期限,并通知各责任单位。',
    en: 'A new round of deadlines begins and the units are told.',
  },
  decide: (context, { reason }) => reopenCase(context, reason),
});
