import path from 'node:path';
import { bundleWorkflowCode, DefaultLogger, Worker } from '@temporalio/worker';
import { connectWorker } from '../cli/temporal-connection';
import type { BenchSystem } from './open-bench-system';

export const EMPTY_QUEUE = 'bench-empty';

/** A worker for the yardstick alone, set as the system's own; returns how to stop it. `touch` is its one activity. */
export const runEmptyWorker = async (
  { configuration, engines }: BenchSystem,
  touch: (id: string) => Promise<void> = () => Promise.resolve(),
): Promise<() => Promise<void>> => {
  const connection = await connectWorker(configuration, engines.temporalAddress);
  const worker = await Worker.create({
    connection,
    namespace: configuration.TEMPORAL_NAMESPACE,
    taskQueue: EMPTY_QUEUE,
    activities: { touch },
    workflowBundle: await bundleWorkflowCode({
      workflowsPath: path.join(__dirname, 'workflows', 'index.ts'),
      logger: new DefaultLogger('WARN'),
    }),
    maxCachedWorkflows: configuration.WORKER_MAX_CACHED_WORKFLOWS,
    maxConcurrentWorkflowTaskExecutions: 40,
  });
  const ended = worker.run();
  return async () => {
    worker.shutdown();
    await ended;
    await connection.close();
  };
};
