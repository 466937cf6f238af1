import type { Comparator } from '../codes/rules';
import { compareFractions, type Fraction } from './fraction';

/** 以上 includes the number, 超过 does not (assessment-and-funds §1). `approx` is judged by its band, which is the rule's. */
export const meets = (
  found: Fraction,
  comparator: Exclude<Comparator, 'approx'>,
  wanted: Fraction,
): boolean => {
  const order = compareFractions(found, wanted);
  switch (comparator) {
    case 'at-least':
      return order >= 0;
    case 'more-than':
      return order > 0;
    case 'at-most':
      return order <= 0;
    case 'less-than':
      return order < 0;
    case 'equals':
      return order === 0;
  }
};

/** The sign in formulas. */
export const signOf: Record<Comparator, string> = {
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
  'less-than': '<',
  equals: '=',
  approx: '≈',
};

/** How two numbers stand to each other, for formulas of what was missed. */
export const relationOf = (a: Fraction, b: Fraction): '<' | '=' | '>' => {
  const order = compareFractions(a, b);
  return order < 0 ? '<' : order > 0 ? '>' : '=';
};
