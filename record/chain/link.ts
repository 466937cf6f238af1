import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json';

/** What a hash is made of: the whole row of an event. Instants as `toISOString` writes them, to the millisecond. */
export interface ChainContent {
  docketId: string;
  seq: number;
  type: string;
  at: string;
  recordedAt: string;
  data: unknown;
  actorId: string | null;
  requestId: string | null;
}

/** An event's row with its place in the docket's chain; the first one follows nothing. */
export interface ChainLink extends ChainContent {
  previousHash: string | null;
  hash: string;
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The hash of an event that follows `previousHash`, in hexadecimal. The migration `event_chain` computes the same in SQL. */
export const hashOf = (content: ChainContent, previousHash: string | null): string => {
  const { docketId, seq, type, at, recordedAt, data, actorId, requestId } = content;
  return sha256(
    canonicalJson({ docketId, seq, type, at, recordedAt, data, actorId, requestId, previousHash }),
  );
};

/** Adds a hash to each of these events of one docket, in their order; the first follows `head`. */
export const chain = (events: ChainContent[], head: string | null): ChainLink[] => {
  const links: ChainLink[] = [];
  let previousHash = head;
  for (const one of events) {
    const hash = hashOf(one, previousHash);
    links.push({ ...one, previousHash, hash });
    previousHash = hash;
  }
  return links;
};
