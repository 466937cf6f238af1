import { groupBy } from '../../group-by';
import { newestOf } from '../figure-that-counts';
import type { AssessedFigure } from '../types';
import type { DoubtGiven } from './given';

const keyOf = ({ subjectId, indicator, method }: AssessedFigure): string =>
  [subjectId, indicator, method].join('\u0000');

/**
 * Figures of one subject, indicator and method with those of the year before: of each source what it said last, which is the year's;
 * so that a register reported every month makes no pair of each month with each.
 */
export const pairsOf = ({ figures, before }: DoubtGiven): [now: AssessedFigure, then: AssessedFigure][] => {
  const earlier = new Map([...groupBy(before, keyOf)].map(([key, own]) => [key, newestOf(own)]));
  return figures.flatMap(now =>
    (earlier.get(keyOf(now)) ?? []).map((then): [AssessedFigure, AssessedFigure] => [now, then]),
  );
};
