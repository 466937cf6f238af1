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

/** How long a person waits for Temporal when he asks for something of it, and when he only looks at a page. */
const PATIENCE_MS = 5_000;
const GLANCE_MS = 1_500;

export const createSupervision = (host: WorkflowHost, logger: Logger): Supervision => {
  const tell = tellerOf(host, logger);
  // Left to itself the client goes on asking for twenty seconds.
  const within = <T>(ms: number, work: () => Promise<T>): Promise<T> =>
    host.client.withAbortSignal(AbortSignal.timeout(ms), work);
  return {
    changed: (touched, requestId) => tell(touched, { requestId }),
    advance: async (campaignId, until, dayMs = 0) => {
      await within(PATIENCE_MS, () =>
        host.client.workflow.start(workflowNames.rehearsal, {
          workflowId: rehearsalWorkflowId(campaignId),
          taskQueue: host.taskQueue,
          args: [{ campaignId, until, dayMs }],
          workflowIdConflictPolicy: 'USE_EXISTING',
        }),
      );
    },
    isAdvancing: campaignId =>
      within(GLANCE_MS, () => isRunning(host.client, rehearsalWorkflowId(campaignId))),
  };
};
