import { defineCommand } from '../define-command';
import { decideSubmission } from '../hand-in';
import { pendingUnits } from '../pending-units';
import { always } from '../statuses-of-work';

/** 报告通过 */
export const acceptReport = defineCommand({
  code: 'accept-report',
  who: 'supervise',
  scope: 'all',
  statuses: always,
  isForUnitFile: true,
  asks: { unitId: 'unit' },
  samples: state => pendingUnits(state, 'report').map(unitId => ({ unitId })),
  decide: (context, { unitId }) => decideSubmission(context, 'report', unitId, { isApproved: true }),
});
