import type { Name } from '../../codes/names';
import { exactOf } from '../../exact/exact-of';
import { sayNumber } from '../../exact/fraction';
import { meets, relationOf } from '../../exact/meets';
import type { Indicator } from '../../scheme/types';
import { lowOf } from '../low';
import { reaches } from '../reaches';
import { both, exactFigure } from '../say-value';
import type { Given, Scored } from './given';
import { notJudged } from './not-judged';

const judged = (mark: 'reached' | 'missed', formula: Name): Scored => ({
  mark,
  points: null,
  formula,
  asks: [],
});

const againstTarget = (target: string, { indicator, figure }: Given): Scored => {
  if (!figure) return notJudged;
  // Without points grades have no order: the one that was set is reached, another is for people to say.
  if (figure.grade !== null) return figure.grade === target ? judged('reached', both(target)) : notJudged;
  const wanted = exactOf(target);
  if (!figure.value || !wanted) return notJudged;
  return judged(
    reaches(indicator, figure.value, wanted) ? 'reached' : 'missed',
    both(`${exactFigure(indicator, figure)} ${relationOf(figure.value, wanted)} ${sayNumber(wanted)}`),
  );
};

/** A cell of a scheme that gives no points: it is reached or missed, by its target or by what people called low. */
export const unscored = (given: Given): Scored => {
  const { indicator, figure, target, answers } = given;
  if (target !== null) return againstTarget(target, given);
  const low = lowOf(indicator, answers);
  if (!low)
    return {
      mark: 'asked',
      points: null,
      formula: { zh: '没有目标值', en: 'no target has been set' },
      asks: [],
    };
  if (low.limit === null)
    return {
      mark: 'asked',
      points: null,
      formula: { zh: '多少算「较低」,待定', en: 'what is low is an open question' },
      asks: [low.ask],
    };
  if (!figure?.value) return notJudged;
  const isLow = meets(figure.value, low.comparator, low.limit);
  return judged(
    isLow ? 'missed' : 'reached',
    both(`${exactFigure(indicator, figure)} ${relationOf(figure.value, low.limit)} ${sayNumber(low.limit)}`),
  );
};

export const unscoredSays = ({ raises }: Pick<Indicator, 'raises'>): Name => {
  if (!raises) return { zh: '不计分', en: 'no points are given' };
  return raises.when.kind === 'below-target'
    ? {
        zh: '不计分;未达到目标值是第七条所列问题',
        en: 'no points; a missed target is a problem of article 7',
      }
    : { zh: '不计分;较低是第七条所列问题', en: 'no points; a low value is a problem of article 7' };
};
