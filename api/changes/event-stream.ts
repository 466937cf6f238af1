import type { Response } from 'express';
import type { ChangesView } from '../contracts/changes';
import type { Listener } from './change-feed';

/** After so many milliseconds a page comes back that was cut off. */
const COMES_BACK_MS = 1000;
/** Whoever does not take this many bytes is cut off: the page comes back and goes on where it was. */
const MOST_UNSENT = 64 * 1024;

/** An answer that goes on: server-sent events, each a batch of changes with its position as the id. */
export const eventStream = (
  response: Response,
): Pick<Listener, 'tell' | 'beat' | 'end'> & { begin: () => void } => {
  const write = (text: string): void => {
    if (response.writableEnded || response.destroyed) return;
    response.write(text);
    if (response.writableLength > MOST_UNSENT) response.destroy();
  };
  return {
    begin: () => {
      response.set({
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store, no-transform',
        // nginx would keep it until there is a page of it.
        'X-Accel-Buffering': 'no',
      });
      response.flushHeaders();
      write(`retry: ${COMES_BACK_MS}\n\n`);
    },
    tell: (batch: ChangesView) => write(`id: ${batch.id}\ndata: ${JSON.stringify(batch)}\n\n`),
    // A comment for whatever lies between; an id without data is kept by the browser and told to nobody.
    beat: id => write(id === undefined ? ':\n\n' : `:\nid: ${id}\n\n`),
    end: () => {
      response.end();
    },
  };
};
