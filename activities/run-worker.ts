import { Worker, type NativeConnection } from '@temporalio/worker';
import type { Activities } from './create-activities';
import { showLife } from './show-life';

export interface WorkerOptions {
  connection: NativeConnection;
  namespace: string;
  taskQueue: string;
  bundle: { code: string };
  activities: Activities;
  graceSeconds: number;
  maxCachedWorkflows: number;
}

/**
 * A running worker. `stop` drains it: no new tasks are taken, and what runs has the grace time to end; an activity that is
 * cut off is tried again elsewhere, and its claims keep it from doing anything twice.
 */
export const startWorker = async (
  options: WorkerOptions,
): Promise<{ stop: () => Promise<void>; ended: Promise<void> }> => {
  const { connection, namespace, taskQueue, bundle, activities, graceSeconds, maxCachedWorkflows } = options;
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle: bundle,
    activities,
    interceptors: { activity: [showLife] },
    maxCachedWorkflows,
    shutdownGraceTime: graceSeconds * 1_000,
    maxConcurrentActivityTaskExecutions: 40,
    maxConcurrentWorkflowTaskExecutions: 40,
  });
  const ended = worker.run();
  return {
    stop: async () => {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await ended;
    },
    ended,
  };
};
