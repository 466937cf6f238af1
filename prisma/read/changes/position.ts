/**
 * How far somebody has heard: what a snapshot of the database saw. A snapshot says it exactly, transactions that began early
 * and commit late included; a number or a time cannot.
 */
export interface Position {
  /** Which database, on which of its timelines: transactions' numbers mean nothing in another. */
  feed: string;
  /** All transactions below have ended. */
  xmin: bigint;
  /** None from here on had begun. */
  xmax: bigint;
  /** As Postgres writes it: `xmin:xmax:` and those in between that were still running. */
  snapshot: string;
}

/** Characters of the longest: as many transactions at once as a server takes, and still a header. */
const LONGEST_POSITION = 6000;

const written = /^([0-9a-f]{12})\.((\d{1,18}):(\d{1,18}):((?:\d{1,18},)*\d{1,18})?)$/;

const isAscending = (running: bigint[], from: bigint, below: bigint): boolean =>
  running.every((xid, index) => xid >= (running[index - 1] ?? from) && xid < below);

/** Reads what `positionText` wrote; null for anything else. */
export const readPosition = (text: string): Position | null => {
  const [, feed, snapshot, low, high, running] =
    (text.length <= LONGEST_POSITION && written.exec(text)) || [];
  if (feed === undefined || snapshot === undefined || low === undefined || high === undefined) return null;
  const [xmin, xmax] = [BigInt(low), BigInt(high)];
  const between = running === undefined ? [] : running.split(',').map(BigInt);
  if (xmin < 1n || xmin > xmax || !isAscending(between, xmin, xmax)) return null;
  return { feed, xmin, xmax, snapshot };
};

export const positionText = ({ feed, snapshot }: Position): string => `${feed}.${snapshot}`;
