import type { UnitId } from '../obligation/types';
import { wordsOf } from '../links/words';
import { textLikeness } from '../revision/text-likeness';

/** A problem of whatever source, as it is compared: what it says of which units. */
export interface Comparable {
  id: string;
  text: string;
  unitIds: readonly UnitId[];
}

/** Two problems that may be the same matter: for a person to join (并案), never joined by itself. */
export interface AlikePair {
  a: string;
  b: string;
  /** 0 to 1. */
  likeness: number;
  /** The words that both have, the longest first: why it is proposed. */
  shared: string[];
}

/** From which likeness on it is proposed: measured on the set of ADR 94. */
export const LEAST_ALIKE = 0.3;
const WORDS_SHOWN = 8;

const sharedWords = (a: string, b: string): string[] => {
  const other = new Set(wordsOf(b));
  return [...new Set(wordsOf(a))]
    .filter(word => !word.startsWith('~') && other.has(word))
    .sort((x, y) => y.length - x.length || (x < y ? -1 : 1))
    .slice(0, WORDS_SHOWN);
};

const haveUnit = (a: Comparable, b: Comparable): boolean => a.unitIds.some(one => b.unitIds.includes(one));

/**
 * Which of `others` may be the same matter as which of `problems`, best first: of the same unit, and alike in their words. What is
 * about other units is another matter, however alike its words. Pairs of a problem with itself are left out.
 */
export const alikePairs = (
  problems: readonly Comparable[],
  others: readonly Comparable[],
  least = LEAST_ALIKE,
): AlikePair[] => {
  const rows = textLikeness(
    problems.map(one => one.text),
    others.map(one => one.text),
    least,
  );
  return problems
    .flatMap((one, row) =>
      [...rows[row]!].flatMap(([column, likeness]): AlikePair[] => {
        const other = others[column]!;
        if (other.id === one.id || !haveUnit(one, other)) return [];
        const rounded = Math.round(Math.min(1, likeness) * 100) / 100;
        return [{ a: one.id, b: other.id, likeness: rounded, shared: sharedWords(one.text, other.text) }];
      }),
    )
    .sort((x, y) => y.likeness - x.likeness || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1));
};
