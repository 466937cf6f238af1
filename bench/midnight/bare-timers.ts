import { inParallel } from '../../workflows/messages/in-parallel';
import type { BenchSystem } from '../open-bench-system';
import { EMPTY_QUEUE, runEmptyWorker } from '../run-empty-worker';

const WIDTH = 50;

const withResolvers = () => {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>(given => {
    resolve = given;
  });
  return { promise, resolve };
};

/**
 * The yardstick of engines that give each deadline its timer: so many workflows with one timer and one activity that does
 * nothing, all ringing at one instant. Milliseconds from that instant until the last activity has run.
 */
export const bareTimers = async (system: BenchSystem, count: number): Promise<number> => {
  let left = count;
  const { promise: done, resolve: allDone } = withResolvers();
  const stop = await runEmptyWorker(system, () => {
    if (--left === 0) allDone();
    return Promise.resolve();
  });
  // Started in much less time than that, so that all of them wait.
  const ringsAt = performance.now() + count * 40;
  const ids = Array.from({ length: count }, (_, n) => `timer/${n}`);
  await inParallel(ids, WIDTH, workflowId =>
    system.client.workflow.start('bareTimer', {
      workflowId,
      taskQueue: EMPTY_QUEUE,
      args: [workflowId, Math.max(1, Math.round(ringsAt - performance.now()))],
    }),
  );
  const isEarly = performance.now() < ringsAt;
  if (!isEarly) throw new Error('the timers rang while others were being started');
  await done;
  const took = performance.now() - ringsAt;
  await stop();
  return took;
};
