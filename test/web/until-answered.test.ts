import { setSignInExpired } from '../../web/client/expired';
import { ApiError } from '../../web/client/problem';
import { untilAnswered } from '../../web/client/until-answered';

const offline = ApiError.local('OFFLINE');
const over = new ApiError({ status: 401, code: 'SIGN_IN_REQUIRED' });
let listeners: (() => void)[];

/** Fails with each of these, one after the other, then answers. */
const failing = (errors: Error[]) => {
  const attempt = jest.fn(() => {
    const error = errors.shift();
    return error ? Promise.reject(error) : Promise.resolve('done');
  });
  const control = new AbortController();
  const onWaiting = jest.fn();
  return {
    attempt,
    control,
    onWaiting,
    answer: untilAnswered(attempt, { signal: control.signal, onWaiting }),
  };
};

beforeEach(() => {
  jest.useFakeTimers();
  listeners = [];
  Object.assign(globalThis, {
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
    removeEventListener: (_: string, gone: () => void) => {
      listeners = listeners.filter(one => one !== gone);
    },
  });
});
afterEach(() => {
  jest.useRealTimers();
});

it('tries again after longer and longer, and at once when the network is back', async () => {
  const { attempt, answer, onWaiting } = failing([offline, new ApiError({ status: 502 }), offline]);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(attempt).toHaveBeenCalledTimes(2);
  await jest.advanceTimersByTimeAsync(4_999);
  expect(attempt).toHaveBeenCalledTimes(2);
  await jest.advanceTimersByTimeAsync(1);
  expect(attempt).toHaveBeenCalledTimes(3);
  for (const listener of listeners) listener();
  expect(await answer).toBe('done');
  expect([onWaiting.mock.calls.length, listeners.length]).toEqual([3, 0]);
});

it('waits for the sign-in, however long that takes', async () => {
  setSignInExpired(true);
  const { attempt, answer } = failing([over]);
  await jest.advanceTimersByTimeAsync(3_600_000);
  expect(attempt).toHaveBeenCalledTimes(1);
  setSignInExpired(false);
  expect(await answer).toBe('done');
});

it.each([
  ['refused', new ApiError({ status: 422, code: 'NOTHING_OWED' })],
  ['failed in a way that does not pass', new ApiError({ status: 500, code: 'INTERNAL' })],
  ['changed meanwhile', new ApiError({ status: 412, code: 'VERSION_OUTDATED' })],
])('what was %s is not tried again', async (_, error) => {
  const { attempt, answer } = failing([error]);
  await expect(answer).rejects.toBe(error);
  expect(attempt).toHaveBeenCalledTimes(1);
});

it('ends when somebody wants to change it first', async () => {
  const { attempt, control, answer } = failing([offline]);
  const ended = expect(answer).rejects.toBe(offline);
  await jest.advanceTimersByTimeAsync(100);
  control.abort();
  await ended;
  await jest.advanceTimersByTimeAsync(60_000);
  expect(attempt).toHaveBeenCalledTimes(1);
});
