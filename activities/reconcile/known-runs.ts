import type { WorkflowHost } from '../../workflows/messages/tell';
import { workflowNames } from '../../workflows/messages';
import type { ReconcileResult } from './reconcile-result';

/** So many of the newest are asked: a run that began earlier may have ended later. */
const NEWEST = 3;

/** How often reconcile has run, by the results of its newest runs that Temporal keeps; 0 where it keeps none. */
export const runsKnownToTemporal = async ({ client, taskQueue }: WorkflowHost): Promise<number> => {
  const queue = taskQueue.replaceAll("'", "''");
  const query = `WorkflowType = '${workflowNames.reconcile}' AND ExecutionStatus = 'Completed' AND TaskQueue = '${queue}'`;
  let runs = 0;
  let asked = 0;
  for await (const { workflowId, runId } of client.workflow.list({ query, pageSize: NEWEST })) {
    const result = (await client.workflow.getHandle(workflowId, runId).result()) as Partial<ReconcileResult>;
    runs = Math.max(runs, result.runs ?? 0);
    if (++asked === NEWEST) break;
  }
  return runs;
};
