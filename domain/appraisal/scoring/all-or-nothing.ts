import { sayNumber } from '../../exact/fraction';
import { relationOf } from '../../exact/meets';
import { exactOf } from '../../exact/exact-of';
import { reaches } from '../reaches';
import { both, exactFigure } from '../say-value';
import { worthOf, ZERO, type Scorer } from './given';
import { notJudged } from './not-judged';

/** All points where the target is reached, else none: net one person short is nothing. */
export const allOrNothing: Scorer<'all-or-nothing'> = {
  needs: { figure: true, target: true },
  score: (_scoring, { indicator, target, figure }) => {
    const wanted = exactOf(target ?? '');
    if (!figure?.value || !wanted) return notJudged;
    const isReached = reaches(indicator, figure.value, wanted);
    const points = isReached ? worthOf(indicator) : ZERO;
    const relation = relationOf(figure.value, wanted);
    return {
      mark: isReached ? 'reached' : 'zero',
      points,
      formula: both(
        `${exactFigure(indicator, figure)} ${relation} ${sayNumber(wanted)} → ${sayNumber(points)}`,
      ),
      asks: [],
    };
  },
  says: (_scoring, indicator) => {
    const worth = sayNumber(worthOf(indicator));
    return {
      zh: `达到目标值得 ${worth} 分,未达到不得分`,
      en: `${worth} points where the target is reached, none where it is not`,
    };
  },
};
