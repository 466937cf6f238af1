import type { CellMark, ScoringKind } from '../../codes/assessment';
import type { Name } from '../../codes/names';
import { compareFractions, fraction, fractionOf, type Fraction } from '../../exact/fraction';
import type { Scoring } from '../../scheme/scoring';
import type { Indicator, Scheme } from '../../scheme/types';
import type { AssessedEvent, AssessedFigure } from '../types';

export type ScoringOf<K extends ScoringKind> = Extract<Scoring, { kind: K }>;

/** What one cell is scored of. */
export interface Given {
  scheme: Scheme;
  indicator: Indicator;
  answers: Readonly<Record<string, string>>;
  /** As it was set: an exact number or a grade; null where the kind needs none and none was set. */
  target: string | null;
  /** The figure that counts; null where the kind needs none. */
  figure: AssessedFigure | null;
  /** Of this subject and indicator. */
  events: readonly AssessedEvent[];
  /** The values that count of all subjects with a task; null of whom nothing counts yet. */
  peers: readonly (Fraction | null)[];
}

export interface Scored {
  mark: CellMark;
  points: Fraction | null;
  formula: Name;
  /** Questions that were assumed or are open. */
  asks: string[];
}

/** How one kind becomes points. */
export interface Scorer<K extends ScoringKind> {
  /** A cell cannot be judged without. */
  needs: { figure: boolean; target: boolean };
  score: (scoring: ScoringOf<K>, given: Given) => Scored;
  /** The rule as a sentence. */
  says: (scoring: ScoringOf<K>, indicator: Indicator) => Name;
}

export const ZERO = fraction(0n);

/** A decimal of a scheme that was checked. @throws RangeError where it was not */
export const decimal = (text: string): Fraction => {
  const found = fractionOf(text);
  if (!found) throw new RangeError(`not a decimal of a checked scheme: ${text}`);
  return found;
};

/** What the indicator is worth; nothing where the scheme gives it no points. */
export const worthOf = ({ points }: Pick<Indicator, 'points'>): Fraction =>
  points === null ? ZERO : decimal(points);

export const notBelowZero = (points: Fraction): Fraction => (points.num < 0n ? ZERO : points);

/** What points look like beside what could have been had. */
export const markOf = (points: Fraction, worth: Fraction): CellMark =>
  points.num <= 0n && worth.num > 0n ? 'zero' : compareFractions(points, worth) < 0 ? 'minus' : 'reached';
