import { defineCommand } from '../define-command';
import { decideSubmission } from '../hand-in';
import { pendingUnits } from '../pending-units';
import { untilClosed } from '../statuses-of-work';

/** 方案通过 */
export const approvePlan = defineCommand({
  code: 'approve-plan',
  who: 'supervise',
  scope: 'all',
  statuses: untilClosed,
  isForUnitFile: true,
  asks: { unitId: 'unit' },
  samples: state => pendingUnits(state, 'plan').map(unitId => ({ unitId })),
  decide: (context, { unitId }) => decideSubmission(context, 'plan', unitId, { isApproved: true }),
});
