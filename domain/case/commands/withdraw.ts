import { defineCommand } from '../define-command';
import { untilClosed } from '../statuses-of-work';
import { withdrawCase } from '../withdraw-case';
import { withdrawFile } from '../withdraw-file';

/** 撤销 of a case, or of a unit's own file. */
export const withdraw = defineCommand({
  code: 'withdraw',
  who: 'supervise',
  scope: 'all',
  statuses: untilClosed,
  isForUnitFile: true,
  asks: { reason: 'text' },
  consequence: {
    zh: '撤销后各单位的责任全部终止,不能恢复。',
    en: 'All obligations end. This cannot be undone.',
  },
  decide: (context, { reason }) => {
    const { unitId } = context.draft.state;
    if (unitId === null) withdrawCase(context, reason);
    else withdrawFile(context, unitId, reason);
  },
});
