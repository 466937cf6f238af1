/** So many batches of sweeps are under way in a process, of whatever campaigns: people's commands find the database free. */
const AT_ONCE = 3;

const waiting: (() => void)[] = [];
let running = 0;

/** Runs `work` when its turn has come, first come first served: a hundred campaigns that fall due together take turns. */
export const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running >= AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // Whoever waited takes over the place.
    if (next) next();
    else running -= 1;
  }
};
