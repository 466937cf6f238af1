import { groupBy } from '../../group-by';
import type { AssessedFigure, Doubt } from '../types';
import type { DoubtGiven } from './given';

/** Fewer figures say nothing about a habit [practice]. */
const LEAST_FIGURES = 8;
/** One such heap in a million honest ones. */
const RARE = 1_000_000n;

/**
 * Whether `round` or more of `all` figures are round by less than one chance in a million, where honestly one in ten is: the tail of
 * the binomial distribution, Σ C(n, i) · 9^(n − i) ÷ 10^n, in whole numbers. Each term is made of the one before it, from the end of
 * the tail on, where they are smallest; no more than the mean is likelier than not, and needs no sum.
 */
export const isHeap = (round: number, all: number): boolean => {
  if (round * 10 <= all) return false;
  const [n, from] = [BigInt(all), BigInt(round)];
  const most = 10n ** n;
  let [term, tail] = [1n, 0n];
  for (let i = n; i >= from; i--) {
    tail += term;
    if (tail * RARE >= most) return false;
    term = (term * 9n * i) / (n - i + 1n);
  }
  return true;
};

/** Neither nothing nor all: those are round by nature. Of numbers, only those that have a last digit to speak of. */
const isCounted = (unit: string | undefined, { value }: AssessedFigure): boolean => {
  if (!value || value.num <= 0n) return false;
  return unit === 'percent' ? value.num !== 100n * value.den : value.num >= 100n * value.den;
};

/** A percentage without places; a number that ends in 0. */
const isRound = (unit: string | undefined, { value }: AssessedFigure): boolean =>
  value?.den === 1n && (unit === 'percent' || value.num % 10n === 0n);

/**
 * 多为整数: of one subject's figures come by in one way, of this year and the one before, more are round than chance gives. Round is a
 * percentage without places, or a number that ends in 0: of honest figures no more than one in ten.
 */
export const heaping = ({ figures, before, indicators }: DoubtGiven): Doubt[] => {
  const unitOf = (one: AssessedFigure) => indicators.get(one.indicator)?.unit;
  const counted = [...figures, ...before].filter(one => isCounted(unitOf(one), one));
  const groups = groupBy(counted, one => `${one.subjectId}\u0000${one.method}`);
  return [...groups.values()].flatMap(own => {
    const [first] = own;
    const round = own.filter(one => isRound(unitOf(one), one));
    if (!first || own.length < LEAST_FIGURES || !isHeap(round.length, own.length)) return [];
    const { subjectId, method } = first;
    return [
      {
        id: `heaping:${subjectId}::${method}`,
        kind: 'heaping' as const,
        subjectId,
        indicator: null,
        figureIds: round.map(one => one.id).sort(),
        says: {
          zh: `${own.length} 个数据中 ${round.length} 个为整数`,
          en: `${round.length} of ${own.length} figures are round`,
        },
      },
    ];
  });
};
