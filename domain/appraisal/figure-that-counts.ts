import { groupBy } from '../group-by';
import { compareFractions, fraction, multiply, subtract, type Fraction } from '../exact/fraction';
import type { Indicator } from '../scheme/types';
import type { AssessedFigure } from './types';

/** Which figure of a cell counts, of all that were given for it. */
export type Counting =
  | { kind: 'missing'; figures: AssessedFigure[] }
  /** Sources are apart and nobody has chosen: nothing counts yet. */
  | { kind: 'apart'; figures: AssessedFigure[] }
  /** `apart`: the figures of all sources where they are apart, and so people chose; else none. */
  | { kind: 'one'; figure: AssessedFigure; apart: AssessedFigure[] };

const inOrder = (a: AssessedFigure, b: AssessedFigure): number =>
  a.asOf === b.asOf ? (a.id < b.id ? -1 : 1) : a.asOf < b.asOf ? -1 : 1;

const size = ({ num, den }: Fraction): Fraction => ({ num: num < 0n ? -num : num, den });

const larger = (a: Fraction, b: Fraction): Fraction => (compareFractions(a, b) < 0 ? b : a);

/**
 * Two figures differ by more than `tolerance`: percentages by so many percentage points, numbers by so many percent of the larger
 * one; exactly so much is no difference. Grades differ where they are not the same.
 */
const areApart = (
  { unit }: Pick<Indicator, 'unit'>,
  a: AssessedFigure,
  b: AssessedFigure,
  tolerance: Fraction,
): boolean => {
  if (!a.value || !b.value) return a.grade !== b.grade || a.value !== b.value;
  const gap = size(subtract(a.value, b.value));
  const most =
    unit === 'percent'
      ? tolerance
      : multiply(larger(size(a.value), size(b.value)), multiply(tolerance, fraction(1n, 100n)));
  return compareFractions(gap, most) > 0;
};

/** Those of the newest day of each method and source, in the order of their days: one source may contradict itself on one day. */
export const newestOf = (figures: readonly AssessedFigure[]): AssessedFigure[] =>
  [...groupBy(figures, one => `${one.method}\u0000${one.source}`).values()]
    .flatMap(own => {
      const last = own.reduce((newest, one) => (one.asOf > newest ? one.asOf : newest), '');
      return own.filter(one => one.asOf === last);
    })
    .sort(inOrder);

/**
 * What counts in a cell: what people chose; else the figure that was come by as the scheme says, where every other source agrees
 * within the tolerance. Two sources of that same way have to agree exactly: nothing says which of them counts. A figure come by
 * otherwise (a self-report) never counts by itself.
 */
export const figureThatCounts = (
  indicator: Indicator,
  figures: readonly AssessedFigure[],
  chosen: string | undefined,
  tolerance: Fraction,
): Counting => {
  const newest = newestOf(figures);
  const own = newest.filter(one => one.method === indicator.method);
  const none = fraction(0n);
  const isApart = newest.some((a, at) =>
    newest
      .slice(at + 1)
      .some(b =>
        areApart(
          indicator,
          a,
          b,
          a.method === indicator.method && b.method === indicator.method ? none : tolerance,
        ),
      ),
  );
  const apart = isApart ? newest : [];
  const choice = chosen === undefined ? undefined : newest.find(one => one.id === chosen);
  if (choice) return { kind: 'one', figure: choice, apart };
  const figure = own.at(-1);
  if (!figure) return { kind: 'missing', figures: newest };
  return isApart ? { kind: 'apart', figures: newest } : { kind: 'one', figure, apart: [] };
};
