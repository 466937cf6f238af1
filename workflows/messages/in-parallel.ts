/** Runs `work` over `all`, at most `width` at once; the first error is thrown after the others have ended. */
export const inParallel = async <T>(
  all: T[],
  width: number,
  work: (one: T) => Promise<unknown>,
): Promise<void> => {
  const queue = [...all];
  const worker = async () => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) await work(one);
  };
  const results = await Promise.allSettled(Array.from({ length: Math.min(width, all.length) }, worker));
  const failed = results.find(result => result.status === 'rejected');
  if (failed) throw failed.reason;
};
