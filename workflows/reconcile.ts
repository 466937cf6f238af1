import { workflowInfo } from '@temporalio/workflow';
import type { ReconcileResult } from '../activities/reconcile';
import { upkeep } from './activity-stubs';

/**
 * Run by a schedule: compares what runs with the record, and mends what was lost. What the run before returned comes
 * with it, so a database that remembers fewer runs than Temporal does was restored from an older copy.
 */
export const reconcile = async (): Promise<ReconcileResult> => {
  const last = workflowInfo().lastResult as Partial<ReconcileResult> | undefined;
  return upkeep.reconcile({ runs: last?.runs ?? 0 });
};
