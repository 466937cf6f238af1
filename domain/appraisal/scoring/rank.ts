import { compareFractions, sayNumber, type Fraction } from '../../exact/fraction';
import { decimal, markOf, worthOf, ZERO, type Scorer } from './given';
import { notJudged } from './not-judged';

/** By place among the subjects with a task, best first; who ties shares the better place. Places beyond the list get nothing. */
export const rank: Scorer<'rank'> = {
  needs: { figure: true, target: false },
  score: ({ points }, { indicator, figure, peers }) => {
    const own = figure?.value;
    if (!own) return notJudged;
    const others = peers.filter((one): one is Fraction => one !== null);
    const missing = peers.length - others.length;
    // Whose figure is still missing may come to stand above or below: no place is final before.
    if (missing > 0)
      return {
        mark: 'asked',
        points: null,
        formula: {
          zh: `还有 ${missing} 个单位没有数据,名次未定`,
          en: `no place yet: figures of ${missing} more are missing`,
        },
        asks: [],
      };
    const better = others.filter(one => {
      const order = compareFractions(one, own);
      return indicator.direction === 'up' ? order > 0 : order < 0;
    }).length;
    const held = points[better];
    const given = held === undefined ? ZERO : decimal(held);
    return {
      mark: markOf(given, worthOf(indicator)),
      points: given,
      formula: {
        zh: `${peers.length} 个单位中第 ${better + 1} 名 → ${sayNumber(given)}`,
        en: `place ${better + 1} of ${peers.length} → ${sayNumber(given)}`,
      },
      asks: [],
    };
  },
  says: ({ points }) => ({
    zh: `按名次依次得 ${points.join('、')} 分,以后不得分;并列的按靠前的名次`,
    en: `by place ${points.join(', ')} points, then none; who ties shares the better place`,
  }),
};
