import { upkeep } from './activity-stubs';
import type { ReconcileResult } from '../activities/reconcile/reconcile-result';

/**
 * Run by a schedule: compares what runs with the record, and mends what was lost. Its result tells the next runs how often
 * it has run: a database that remembers fewer runs than Temporal does was restored from an older copy.
 */
export const reconcile = async (): Promise<ReconcileResult> => upkeep.reconcile();
