import type { Name } from '../../codes/names';
import type { CellMark } from '../../codes/assessment';
import { compareFractions, sayNumber, type Fraction } from '../../exact/fraction';
import { exactOf } from '../../exact/exact-of';
import { answerOf } from '../answer-of';
import { meets, relationOf } from '../../exact/meets';
import { both, exactFigure } from '../say-value';
import { decimal, notBelowZero, worthOf, ZERO, type Scorer, type ScoringOf } from './given';
import { notJudged } from './not-judged';

const words: Record<ScoringOf<'threshold'>['comparator'], (limit: string) => Name> = {
  'at-least': limit => ({ zh: `达到 ${limit} 及以上`, en: `at ${limit} or above` }),
  'more-than': limit => ({ zh: `超过 ${limit}`, en: `above ${limit}` }),
  'at-most': limit => ({ zh: `在 ${limit} 及以下`, en: `at ${limit} or below` }),
  'less-than': limit => ({ zh: `低于 ${limit}`, en: `below ${limit}` }),
};

const notAbove = (most: Fraction, one: Fraction): Fraction => (compareFractions(one, most) > 0 ? most : one);

/**
 * No points at all where the limit is met. What there is where it is not is the scheme's: all of them, or what people answer; while
 * that is open nothing is judged. A paper that says only what gives none has not said that all else is full (ADR 100).
 */
export const threshold: Scorer<'threshold'> = {
  needs: { figure: true, target: false },
  score: ({ limit, comparator, otherwise = 'full' }, { indicator, figure, scheme, answers }) => {
    if (!figure?.value) return notJudged;
    const border = decimal(limit);
    const said = `${exactFigure(indicator, figure)} ${relationOf(figure.value, border)} ${sayNumber(border)}`;
    const scored = (points: Fraction, mark: CellMark, asks: string[] = []) => ({
      mark,
      points,
      formula: both(`${said} → ${sayNumber(points)}`),
      asks,
    });
    if (meets(figure.value, comparator, border)) return scored(ZERO, 'zero');
    const worth = worthOf(indicator);
    if (otherwise === 'full') return scored(worth, 'reached');
    const { value, asks } = answerOf(scheme, answers, otherwise.ask);
    const points = value === null ? null : exactOf(value);
    if (points) return scored(notAbove(worth, notBelowZero(points)), 'reached', asks);
    return {
      mark: 'asked',
      points: null,
      formula: {
        zh: `${said};未到界限的得多少分,待定`,
        en: `${said}; what is given before the limit is open`,
      },
      asks: [otherwise.ask],
    };
  },
  says: ({ limit, comparator, otherwise = 'full' }, indicator) => {
    const said = words[comparator](`${limit}${indicator.unit === 'percent' ? '%' : ''}`);
    const worth = sayNumber(worthOf(indicator));
    const none = { zh: `${said.zh}的不得分`, en: `no points ${said.en}` };
    return otherwise === 'full'
      ? { zh: `${none.zh},否则得 ${worth} 分`, en: `${none.en}, else ${worth}` }
      : { zh: `${none.zh},否则得分由人确定`, en: `${none.en}, else what people answer` };
  },
};
