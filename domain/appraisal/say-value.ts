import type { Name } from '../codes/names';
import { fraction, multiply, sayNumber, type Fraction } from '../exact/fraction';
import { sayPercent } from '../exact/percent';
import type { Indicator } from '../scheme/types';
import type { AssessedFigure } from './types';

const HUNDREDTH = fraction(1n, 100n);

/** The same words in both languages. */
export const both = (text: string): Name => ({ zh: text, en: text });

/** For display: a percentage is cut off at two places, so that a miss never reads as reached; numbers are exact. */
export const shownNumber = ({ unit }: Pick<Indicator, 'unit'>, value: Fraction): Name =>
  unit === 'percent' ? sayPercent(multiply(value, HUNDREDTH)) : both(sayNumber(value));

/** The name that the scheme has for a grade; the grade itself where it has none. */
export const gradeName = ({ scoring }: Pick<Indicator, 'scoring'>, grade: string): Name =>
  (scoring?.kind === 'grade' ? scoring.names[grade] : undefined) ?? both(grade);

export const shownFigure = (indicator: Indicator, { value, grade }: AssessedFigure): Name =>
  value ? shownNumber(indicator, value) : gradeName(indicator, grade ?? '');

/** As formulas have it, exact: a percentage of a part and a whole as both, `1498 ÷ 1538 × 100`. */
export const exactFigure = ({ unit }: Pick<Indicator, 'unit'>, figure: AssessedFigure): string => {
  const { part, value, grade } = figure;
  if (!value) return grade ?? '';
  if (!part || value.den === 1n) return sayNumber(value);
  return `${sayNumber(part.num)} ÷ ${sayNumber(part.den)}${unit === 'percent' ? ' × 100' : ''}`;
};

/** In both languages alike: exact where it is a decimal, else cut off at two places with `…`: `99.996%`, `97.39…%`. */
export const plainNumber = ({ unit }: Pick<Indicator, 'unit'>, value: Fraction): string => {
  const exact = sayNumber(value);
  const cut = multiply(value, fraction(100n));
  const said = exact.includes('/') ? `${sayNumber(fraction(cut.num / cut.den, 100n))}…` : exact;
  return unit === 'percent' ? `${said}%` : said;
};
