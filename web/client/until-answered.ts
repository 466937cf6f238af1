import { signedInAgain } from './expired';
import { isApiError } from './problem';

const PAUSES_MS = [2_000, 5_000, 10_000, 30_000];
const pauseAfter = (failures: number): number =>
  PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)] ?? 30_000;

/** What passes by itself and says nothing of whether it was done: no connection, nobody signed in, the same still at work. */
export const isPassing = (error: unknown): boolean =>
  isApiError(error) &&
  (['OFFLINE', 'SIGN_IN_REQUIRED', 'IDEMPOTENCY_IN_PROGRESS'].includes(error.code) ||
    [502, 504].includes(error.status));

/** Waits for the network to come back, or a while that grows with the failures, or the end by `signal`. */
const connected = (failures: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const done = (): void => {
      clearTimeout(timer);
      removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, pauseAfter(failures));
    addEventListener('online', done);
    signal.addEventListener('abort', done);
  });

interface Waiting {
  /** Ends the trying: then the last error is thrown. */
  signal: AbortSignal;
  onWaiting: (error: unknown) => void;
}

/**
 * Tries until there is an answer, however long the connection is away or the sign-in has expired. `attempt` has to count once
 * however often it is made: it goes under one idempotency key.
 */
export const untilAnswered = async <T>(
  attempt: () => Promise<T>,
  { signal, onWaiting }: Waiting,
): Promise<T> => {
  for (let failures = 0; ; failures++) {
    try {
      return await attempt();
    } catch (error) {
      if (!isPassing(error) || signal.aborted) throw error;
      onWaiting(error);
      if (isApiError(error, 'SIGN_IN_REQUIRED')) await signedInAgain();
      else await connected(failures, signal);
      if (signal.aborted) throw error;
    }
  }
};
