import { setTimeout as pause } from 'node:timers/promises';
import type { EngineExit } from '../../embedded/engine-process';
import type { KeptProcess } from './own-process';

interface Engine {
  pid: number;
  stop: () => Promise<void>;
}

/** Between two starts of an engine that cannot start yet: the killed one's own children are still ending. */
const RETRY_MS = 200;

/** An engine of its own that is started again on the same data and port whenever it ends. */
export const keepEngine = async <E extends Engine>(
  start: (onExit: EngineExit) => Promise<E>,
): Promise<KeptProcess & { first: E }> => {
  let engine: E | undefined;
  let starts = 0;
  let isStopping = false;
  let restarting: Promise<void> = Promise.resolve();
  const again = async (): Promise<void> => {
    engine = undefined;
    while (!isStopping && !engine) {
      try {
        engine = await start(onExit);
        starts++;
      } catch {
        await pause(RETRY_MS);
      }
    }
  };
  const onExit: EngineExit = () => {
    if (!isStopping) restarting = again();
  };
  const first = await start(onExit);
  engine = first;
  starts = 1;
  return {
    first,
    pid: () => engine?.pid,
    starts: () => starts,
    stop: async () => {
      isStopping = true;
      await restarting;
      await engine?.stop();
    },
  };
};
