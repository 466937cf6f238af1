const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Milliseconds in which a repeated signal is the same Ctrl-C (npm, the shell and the terminal all send it). */
const sameKeystroke = 1_500;

/**
 * Runs `stop` once when the process is asked to end, and then ends it: 0 after an orderly stop, 1 when the
 * stop failed. A second Ctrl-C, a while after the first, ends at once; the next start then clears up.
 */
export const stopOnSignal = (
  stop: () => Promise<void>,
  onStopping: (signal: NodeJS.Signals) => void = () => undefined,
): void => {
  let askedAt: number | undefined;
  const handle = (signal: NodeJS.Signals): void => {
    if (askedAt !== undefined) {
      if (performance.now() - askedAt > sameKeystroke) process.exit(130);
      return;
    }
    askedAt = performance.now();
    onStopping(signal);
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of signals) process.on(signal, handle);
  // A terminal that has gone away must not end us in the middle of stopping.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    });
};
