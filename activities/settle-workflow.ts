import {
  assessmentWorkflowId,
  caseWorkflowId,
  campaignWorkflowId,
  deliveryWorkflowId,
  proceedingWorkflowId,
  settle,
  type NextStep,
  workflowNames,
} from '../workflows/messages';
import { startCase, type WorkflowHost } from '../workflows/messages/tell';
import type { RehearsalDeps } from './deps';

/**
 * A rehearsal's tick for one workflow: starts it when it is missing, then asks it to do all that is due and waits until it
 * has. A workflow that ended meanwhile has nothing due.
 */
export const settleWorkflow =
  (host: WorkflowHost): RehearsalDeps['settle'] =>
  async (target, now) => {
    const { client, taskQueue } = host;
    const tick = async (workflowId: string, next: NextStep | null) => {
      await client.workflow.getHandle(workflowId).executeUpdate(settle, { args: [{ now, next }] });
    };
    const { campaignId } = target;
    switch (target.kind) {
      case 'case':
        await startCase(host, {
          campaignId,
          docketId: target.docketId,
          clock: 'rehearsal',
          next: target.next,
        });
        return tick(caseWorkflowId(target.docketId), target.next);
      case 'campaign':
        await client.workflow.start(workflowNames.campaign, {
          workflowId: campaignWorkflowId(campaignId),
          taskQueue,
          args: [{ campaignId, clock: 'rehearsal' }],
          workflowIdConflictPolicy: 'USE_EXISTING',
        });
        return tick(campaignWorkflowId(campaignId), null);
      case 'delivery': {
        // The delivery that is under way at this instant, or a new one where none is.
        const delivery = await client.workflow.start(workflowNames.delivery, {
          workflowId: deliveryWorkflowId(campaignId, now),
          taskQueue,
          args: [{ campaignId, clock: 'rehearsal' }],
          workflowIdConflictPolicy: 'USE_EXISTING',
        });
        await delivery.result();
        return;
      }
      case 'assessment':
        await client.workflow.start(workflowNames.assessment, {
          workflowId: assessmentWorkflowId(target.assessmentId),
          taskQueue,
          args: [{ campaignId, clock: 'rehearsal' }],
          workflowIdConflictPolicy: 'USE_EXISTING',
        });
        return tick(assessmentWorkflowId(target.assessmentId), null);
      case 'interview':
      case 'accountability':
        await client.workflow.start(workflowNames[target.kind], {
          workflowId: proceedingWorkflowId(target.kind, target.proceedingId),
          taskQueue,
          args: [{ campaignId, proceedingId: target.proceedingId }],
          workflowIdConflictPolicy: 'USE_EXISTING',
        });
        return tick(proceedingWorkflowId(target.kind, target.proceedingId), null);
    }
  };
