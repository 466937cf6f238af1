import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, type ProcessIdentity } from './process-identity';

/** Signals to try in turn, each with the milliseconds that it is given. */
export type Farewell = readonly (readonly [signal: NodeJS.Signals, milliseconds: number])[];

const waitUntilGone = async (identity: ProcessIdentity, milliseconds: number): Promise<boolean> => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until) {
    if (!isRunning(identity)) return true;
    await sleep(20);
  }
  return !isRunning(identity);
};

/** Ends exactly this process; a later process with the same number is left alone. */
export const endProcess = async (identity: ProcessIdentity, farewell: Farewell): Promise<void> => {
  for (const [signal, milliseconds] of farewell) {
    if (!isRunning(identity)) return;
    try {
      process.kill(identity.pid, signal);
    } catch {
      return; // It ended between the look and the signal.
    }
    if (await waitUntilGone(identity, milliseconds)) return;
  }
};
