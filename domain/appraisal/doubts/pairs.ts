import { groupBy } from '../../group-by';
import type { AssessedFigure } from '../types';
import type { DoubtGiven } from './given';

const keyOf = ({ subjectId, indicator, method }: AssessedFigure): string =>
  [subjectId, indicator, method].join('\u0000');

/** Figures of one subject, indicator and method, of this year with those of the year before. */
export const pairsOf = ({ figures, before }: DoubtGiven): [now: AssessedFigure, then: AssessedFigure][] => {
  const earlier = groupBy(before, keyOf);
  return figures.flatMap(now =>
    (earlier.get(keyOf(now)) ?? []).map((then): [AssessedFigure, AssessedFigure] => [now, then]),
  );
};
