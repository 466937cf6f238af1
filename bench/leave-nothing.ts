import { stopOnSignal } from '../embedded/stop-on-signal';

const closers = new Set<() => Promise<unknown>>();

/** Runs `work`; when the measures are interrupted meanwhile, `close` is called so that no process stays behind. */
export const leavingNothing = async <T>(
  close: () => Promise<unknown>,
  work: () => Promise<T>,
): Promise<T> => {
  closers.add(close);
  try {
    return await work();
  } finally {
    closers.delete(close);
  }
};

/** Ctrl-C closes whatever is open, the newest first. */
export const closeOnSignal = (): void =>
  stopOnSignal(async () => {
    for (const close of [...closers].reverse()) await close();
  });
