import { canonicalJson } from './canonical-json';
import { sha256 } from './link';

/** The end of a chain: a docket's, or that of a unit or person of the registry, with its id in the docket's place. */
export interface DocketHead {
  docketId: string;
  seq: number;
  hash: string;
}

/** What an anchor's hash is made of, besides the heads. `at` as `toISOString` writes it. */
export interface AnchorContent {
  day: string;
  at: string;
  previousHash: string | null;
}

const byDocket = (a: DocketHead, b: DocketHead): number =>
  a.docketId < b.docketId ? -1 : a.docketId > b.docketId ? 1 : 0;

/** The hash of a day's anchor over all heads, in hexadecimal; their order does not matter. */
export const anchorHash = ({ day, at, previousHash }: AnchorContent, heads: DocketHead[]): string =>
  sha256(
    canonicalJson({
      day,
      at,
      previousHash,
      heads: heads.toSorted(byDocket).map(one => [one.docketId, one.seq, one.hash]),
    }),
  );
