import { createHash } from 'node:crypto';
import type { Pack } from '../../domain/rules/types';
import type { VerdictRow } from '../../domain/rules/verdict-row';
import { canonicalJson } from '../chain/canonical-json';

const sha256 = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

export const hashOfRow = (row: VerdictRow | null): string => sha256(row);

export const hashOfPack = (pack: Pack): string => sha256(pack);

/** SHA-256 over all rows of verdicts, each by its key and hash, in the order of the keys. */
export const hashOfRows = (rows: Iterable<{ key: string; hash: string }>): string =>
  sha256(
    [...rows]
      .map(({ key, hash }): [string, string] => [key, hash])
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
