import { fraction, multiply, sayNumber, type Fraction } from '../../exact/fraction';
import { yuanOf } from '../../exact/money';
import type { Fen } from '../../figures/types';

/** A share for people to look at, to a hundredth of a percent: cut off, so that one below a line never reads as reaching it. */
export const percent = (part: Fen, whole: Fen): string => {
  const hundredths = (part < 0n ? 0n : part * 10_000n) / whole;
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}%`;
};

/** 分 as 元, exact also where it is no whole number of 分. */
export const sayFen = (fen: Fraction): string =>
  fen.den === 1n ? yuanOf(fen.num) : sayNumber(multiply(fen, fraction(1n, 100n)));
