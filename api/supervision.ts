import type { Logger } from 'pino';
import type { Touched } from '../record/touched';
import { rehearsalWorkflowId, workflowNames, type Until } from '../workflows/messages';
import { isRunning } from '../workflows/messages/is-running';
import { tellerOf, type WorkflowHost } from '../workflows/messages/tell';

/** How the API reaches the workflows after a commit. */
export interface Supervision {
  /** Tells the workflows what changed; never fails (workflows/messages/tell). */
  changed: (touched: Touched, requestId: string) => Promise<void>;
  /** Moves a rehearsal's clock on, to an instant or by one; returns at once, the conductor does it. */
  advance: (campaignId: string, until: Until, dayMs?: number) => Promise<void>;
  /** True while a rehearsal's conductor is at work. */
  isAdvancing: (campaignId: string) => Promise<boolean>;
}

export const createSupervision = (host: WorkflowHost, logger: Logger): Supervision => {
  const tell = tellerOf(host, logger);
  return {
    changed: (touched, requestId) => tell(touched, { requestId }),
    advance: async (campaignId, until, dayMs = 0) => {
      await host.client.workflow.start(workflowNames.rehearsal, {
        workflowId: rehearsalWorkflowId(campaignId),
        taskQueue: host.taskQueue,
        args: [{ campaignId, until, dayMs }],
        workflowIdConflictPolicy: 'USE_EXISTING',
      });
    },
    isAdvancing: campaignId => isRunning(host.client, rehearsalWorkflowId(campaignId)),
  };
};
