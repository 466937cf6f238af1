import type { Name } from '../../codes/names';
import { sayNumber } from '../../exact/fraction';
import { meets, relationOf } from '../../exact/meets';
import { both, exactFigure } from '../say-value';
import { decimal, worthOf, ZERO, type Scorer, type ScoringOf } from './given';
import { notJudged } from './not-judged';

const words: Record<ScoringOf<'threshold'>['comparator'], (limit: string) => Name> = {
  'at-least': limit => ({ zh: `达到 ${limit} 及以上`, en: `at ${limit} or above` }),
  'more-than': limit => ({ zh: `超过 ${limit}`, en: `above ${limit}` }),
  'at-most': limit => ({ zh: `在 ${limit} 及以下`, en: `at ${limit} or below` }),
  'less-than': limit => ({ zh: `低于 ${limit}`, en: `below ${limit}` }),
};

/** No points at all where the limit is met, all of them where it is not: 5 % wrongly included is nothing, 4.99 % is all. */
export const threshold: Scorer<'threshold'> = {
  needs: { figure: true, target: false },
  score: ({ limit, comparator }, { indicator, figure }) => {
    if (!figure?.value) return notJudged;
    const border = decimal(limit);
    const isOver = meets(figure.value, comparator, border);
    const points = isOver ? ZERO : worthOf(indicator);
    const relation = relationOf(figure.value, border);
    return {
      mark: isOver ? 'zero' : 'reached',
      points,
      formula: both(
        `${exactFigure(indicator, figure)} ${relation} ${sayNumber(border)} → ${sayNumber(points)}`,
      ),
      asks: [],
    };
  },
  says: ({ limit, comparator }, indicator) => {
    const said = words[comparator](`${limit}${indicator.unit === 'percent' ? '%' : ''}`);
    const worth = sayNumber(worthOf(indicator));
    return {
      zh: `${said.zh}的不得分,否则得 ${worth} 分`,
      en: `no points ${said.en}, else ${worth}`,
    };
  },
};
