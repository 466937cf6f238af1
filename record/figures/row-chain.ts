import { createHash } from 'node:crypto';
import type { PlainRow } from '../../domain/figures/plain-row';
import { canonicalJson } from '../chain/canonical-json';

/** A row as far as its hash goes over it. */
export interface ChainedRow extends PlainRow {
  /** The row of the record in whose place it came; null for a figure that was not known. */
  supersedesId: string | null;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The hash of a row after the one before it in its batch and book; null before the first. A row that was changed does not meet
 * its own hash, one that was removed or put in is a break, and the last hash stands in the event.
 */
export const hashAfter = (before: string | null, { kind, data, supersedesId }: ChainedRow): string =>
  sha256(`${before ?? ''}\n${kind}\n${supersedesId ?? ''}\n${canonicalJson(data)}`);

/** The hash of what has no rows: a batch that only took rows out of a book. */
export const hashOfNone = sha256('');

/** The one text of a row. */
export const lineOf = ({ kind, data }: PlainRow): string => `${kind} ${canonicalJson(data)}`;

/** SHA-256 over rows by their texts, in whatever order they were given: the same figures have the same hash. */
export const hashOfLines = (lines: readonly string[]): string => sha256([...lines].sort().join('\n'));
