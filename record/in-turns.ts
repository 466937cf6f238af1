/** So many items are worked on before others have their turn. */
const TURN = 50;

/**
 * `work` on each item in order, with pauses in which the process answers others: what is short for one case keeps everybody
 * waiting for a thousand, as when a campaign is launched or goes over to other rules.
 */
export const inTurns = async <T, R>(items: readonly T[], work: (item: T) => R): Promise<R[]> => {
  const results: R[] = [];
  for (const [at, item] of items.entries()) {
    if (at > 0 && at % TURN === 0) await new Promise(resolve => setImmediate(resolve));
    results.push(work(item));
  }
  return results;
};
