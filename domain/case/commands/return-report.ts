import { defineCommand } from '../define-command';
import { decideSubmission } from '../hand-in';
import { pendingUnits } from '../pending-units';
import { untilClosed } from '../statuses-of-work';

/** 退回报告: due again in a new round. */
export const returnReport = defineCommand({
  code: 'return-report',
  who: 'supervise',
  scope: 'all',
  statuses: untilClosed,
  isForUnitFile: true,
  asks: { unitId: 'unit', reason: 'text' },
  samples: state => pendingUnits(state, 'report').map(unitId => ({ unitId })),
  decide: (context, { unitId, reason }) =>
    decideSubmission(context, 'report', unitId, { isApproved: false, reason }),
});
