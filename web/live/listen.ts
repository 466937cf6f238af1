import type { ChangesView } from '../../api/contracts/changes';

export interface Listening {
  /** The address of the stream that goes on after a position. */
  address: (since: string | undefined) => string;
  /** The same, asked once. Rejects where it is not answered. */
  ask: (since: string | undefined) => Promise<ChangesView>;
  /** True where asking again is of no use: nobody is signed in any more. */
  isOver: (error: unknown) => boolean;
  hear: (batch: ChangesView) => void;
}

/** A stream of which nothing is heard for so long is kept by something on the way. */
const SILENT_MS = 10_000;
/** So often in a row it is cut off before it is given up. */
const MOST_BREAKS = 3;
const POLL_MS = 10_000;
/** A page that nobody looks at holds no line after this: browsers have six to one server. */
const HIDDEN_MS = 5000;
/** After so many polls, at most, a stream is tried again. */
const MOST_POLLS = 30;

/**
 * Hears what changes as long as somebody looks at the page: by a stream, or where that is blocked by asking. It always goes on
 * where it was. Returns what ends it.
 */
export const listen = ({ address, ask, isOver, hear }: Listening): (() => void) => {
  let position: string | undefined;
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hiding: ReturnType<typeof setTimeout> | undefined;
  let pollsBetween = 1;
  let hasEnded = false;

  const take = (batch: ChangesView): void => {
    position = batch.id;
    hear(batch);
  };

  const close = (): void => {
    source?.close();
    source = null;
    clearTimeout(timer);
    timer = undefined;
  };

  const giveUp = (): void => {
    close();
    pollsBetween = Math.min(MOST_POLLS, pollsBetween * 2);
    poll(1, 0);
  };

  const stream = (): void => {
    close();
    let breaks = 0;
    const opened = new EventSource(address(position));
    source = opened;
    timer = setTimeout(giveUp, SILENT_MS);
    opened.onmessage = ({ data }: MessageEvent<string>) => {
      clearTimeout(timer);
      breaks = 0;
      pollsBetween = 1;
      take(JSON.parse(data) as ChangesView);
    };
    opened.onerror = () => {
      // Cut off, it comes back by itself; refused, it does not.
      if (opened.readyState === EventSource.CLOSED || ++breaks >= MOST_BREAKS) giveUp();
    };
  };

  const poll = (nth: number, afterMs: number): void => {
    timer = setTimeout(() => {
      void ask(position).then(
        batch => {
          if (hasEnded || source) return;
          take(batch);
          if (nth >= pollsBetween) stream();
          else poll(nth + 1, POLL_MS);
        },
        (error: unknown) => {
          if (!hasEnded && !source && !isOver(error)) poll(nth, POLL_MS);
        },
      );
    }, afterMs);
  };

  const look = (): void => {
    clearTimeout(hiding);
    if (document.visibilityState === 'hidden') hiding = setTimeout(close, HIDDEN_MS);
    else if (!source) stream();
  };

  document.addEventListener('visibilitychange', look);
  look();
  return () => {
    hasEnded = true;
    document.removeEventListener('visibilitychange', look);
    clearTimeout(hiding);
    close();
  };
};
