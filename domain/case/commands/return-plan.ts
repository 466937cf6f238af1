import { defineCommand } from '../define-command';
import { decideSubmission } from '../hand-in';
import { pendingUnits } from '../pending-units';
import { untilClosed } from '../statuses-of-work';

/** 退回方案: due again in a new round. */
export const returnPlan = defineCommand({
  code: 'return-plan',
  who: 'supervise',
  scope: 'all',
  statuses: untilClosed,
  isForUnitFile: true,
  asks: { unitId: 'unit', reason: 'text' },
  samples: state => pendingUnits(state, 'plan').map(unitId => ({ unitId })),
  decide: (context, { unitId, reason }) =>
    decideSubmission(context, 'plan', unitId, { isApproved: false, reason }),
});
