import { proxyActivities, sleep } from '@temporalio/workflow';

/** The yardstick: a workflow with nothing in it. */
export const empty = (): Promise<void> => Promise.resolve();

const { touch } = proxyActivities<{ touch: (id: string) => Promise<void> }>({
  startToCloseTimeout: '1 minute',
});

/** The yardstick of a deadline: one timer, one activity. Milliseconds until it rings, from its start. */
export const bareTimer = async (id: string, ms: number): Promise<void> => {
  await sleep(ms);
  await touch(id);
};
