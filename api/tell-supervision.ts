import type { Touched } from '../record/touched';
import { seenDockets } from '../prisma/read/docket';
import type { Call } from './call';
import type { CommandResult } from './contracts/command-result';

const PATIENCE_MS = 3000;

type Teller = Pick<Call<unknown, unknown, unknown>, 'deps' | 'requestId' | 'log'>;
type Answering = Teller & Pick<Call<unknown, unknown, unknown>, 'actor'>;

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

/** Tells the workflows of a command's changes and presents to the caller those of dockets that he may see. */
export const answerTouched = async (call: Answering, touched: Touched): Promise<CommandResult> => {
  await tellSupervision(call, touched);
  const changed = [...touched.dockets, ...touched.proceedings].map(one => one.id);
  const seen = await seenDockets(call.deps.db, call.actor, changed);
  return {
    dockets: touched.dockets
      .filter(one => seen.has(one.id))
      .map(({ id, kind, version, isEnded }) => ({ id, kind, version, isEnded })),
    proceedings: touched.proceedings.filter(one => seen.has(one.id)).map(({ id, kind }) => ({ id, kind })),
  };
};
