import type { Touched } from '../record/touched';
import type { Call } from './call';
import type { CommandResult } from './contracts/commands';

const PATIENCE_MS = 3000;

type Teller = Pick<Call<unknown, unknown, unknown>, 'deps' | 'requestId' | 'log'>;

/** Tells the workflows what a committed command changed. The caller waits a moment at most. */
export const tellSupervision = async ({ deps, requestId, log }: Teller, touched: Touched): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>(resolve => {
    timer = setTimeout(() => {
      log.warn({ requestId }, 'supervision has not answered yet');
      resolve();
    }, PATIENCE_MS);
  });
  try {
    await Promise.race([deps.supervision.changed(touched, requestId), patience]);
  } finally {
    clearTimeout(timer);
  }
};

/** Tells the workflows of a command's changes and presents them to the caller. */
export const answerTouched = async (call: Teller, touched: Touched): Promise<CommandResult> => {
  await tellSupervision(call, touched);
  return {
    dockets: touched.dockets.map(({ id, kind, version, isEnded }) => ({ id, kind, version, isEnded })),
    proceedings: touched.proceedings.map(({ id, kind }) => ({ id, kind })),
  };
};
