import { record } from './activity-stubs';

/** Run by a schedule: finds open cases without a workflow, alarms later than the next step, notices nobody delivers. */
export const reconcile = async (): Promise<{ mended: number }> => record.reconcile();
