import { findScheme, schemeIds } from '../../documents/packs/find-scheme';
import { hashesOf, hashesOfScheme } from '../../documents/packs/known-texts';
import { differ, type FactDifference } from '../../domain/scheme-text/differ';
import type { SchemeReading } from '../../domain/scheme-text/types';
import { compareTexts, type Known, type TextHashes } from '../../domain/scheme/known';

/** What a text of measures was held against. `known` is null where only what a scheme says is known, not its text. */
export interface Against {
  /** The id of a scheme, or the name of a file. */
  of: string;
  known: Known | null;
  differences: FactDifference[];
}

/** Texts of measures that were read before in the same call. */
export interface ReadBefore {
  file: string;
  hashes: TextHashes;
}

const bestOf = (list: readonly Against[]): Against | undefined =>
  list.toSorted((a, b) => (b.known?.same ?? 0) - (a.known?.same ?? 0))[0];

/**
 * A text of measures held against those read before and the schemes that come with the system: the one with the most equal
 * articles; else `against`, by default the measures of 2016, in what they say.
 */
export const holdAgainst = (
  source: string,
  read: SchemeReading,
  {
    before = [],
    against = 'measures-2016',
  }: { before?: readonly ReadBefore[]; against?: string | undefined },
): Against => {
  const hashes = hashesOf(source, read);
  const texts = [
    ...before.map((one): Against => ({
      of: one.file,
      known: compareTexts(one.hashes, hashes),
      differences: [],
    })),
    ...schemeIds().flatMap((id): Against[] => {
      const ours = hashesOfScheme(id, hashes.whole);
      return ours ? [{ of: id, known: compareTexts(ours, hashes), differences: [] }] : [];
    }),
  ];
  const best = bestOf(texts);
  if (best?.known && best.known.same > best.known.changes.length) return best;
  return { of: against, known: null, differences: differ(read, findScheme(against).scheme) };
};
