import type { Touched } from '../record/touched';
import type { Call } from './call';
import type { CommandResult } from './contracts/commands';

const PATIENCE_MS = 3000;

/**
 * Tells the workflows what a committed command changed. The command stands whether they hear of it or not: reconcile mends
 * what is missed, so the caller waits a moment at most and never gets an error.
 */
export const tellSupervision = async (
  { deps, requestId, log }: Pick<Call<unknown, unknown, unknown>, 'deps' | 'requestId' | 'log'>,
  tell: (supervision: Call<unknown, unknown, unknown>['deps']['supervision']) => Promise<void>,
): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>(resolve => {
    timer = setTimeout(() => {
      log.warn({ requestId }, 'supervision has not answered yet');
      resolve();
    }, PATIENCE_MS);
  });
  const told = tell(deps.supervision).catch((error: unknown) => {
    log.error({ err: error, requestId }, 'supervision was not told; reconcile will mend it');
  });
  await Promise.race([told, patience]);
  clearTimeout(timer);
};

/** Hands a command's changes over and presents them to the caller. */
export const answerTouched = async (
  call: Pick<Call<unknown, unknown, unknown>, 'deps' | 'requestId' | 'log'>,
  touched: Touched,
): Promise<CommandResult> => {
  await tellSupervision(call, supervision => supervision.changed(touched, call.requestId));
  return {
    dockets: touched.dockets.map(({ id, kind, version, isEnded }) => ({ id, kind, version, isEnded })),
    proceedings: touched.proceedings.map(({ id, kind }) => ({ id, kind })),
  };
};
