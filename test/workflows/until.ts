import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something is so; fails after `ms` milliseconds. */
export const until = async (isSo: () => boolean | Promise<boolean>, ms = 60_000): Promise<void> => {
  const end = performance.now() + ms;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`still not so after ${ms} ms`);
    await pause(50);
  }
};
