import { exactOf } from '../../exact/exact-of';
import { sayNumber } from '../../exact/fraction';
import { reaches } from '../reaches';
import { exactFigure } from '../say-value';
import { worthOf, ZERO, type Scorer } from './given';
import { notJudged } from './not-judged';

/** 一票否决: one event, or a target that was missed where one was set, and the whole is nothing (`totals`). */
export const veto: Scorer<'veto'> = {
  needs: { figure: false, target: false },
  score: (_scoring, { indicator, target, figure, events }) => {
    const worth = worthOf(indicator);
    if (events.length > 0)
      return {
        mark: 'zero',
        points: ZERO,
        formula: {
          zh: `发生 ${events.length} 起,一票否决`,
          en: `events: ${events.length}; the whole is nothing`,
        },
        asks: [],
      };
    const free = { zh: `未发生 → ${sayNumber(worth)}`, en: `no event → ${sayNumber(worth)}` };
    if (target === null) return { mark: 'reached', points: worth, formula: free, asks: [] };
    const wanted = exactOf(target);
    if (!figure?.value || !wanted) return notJudged;
    const said = exactFigure(indicator, figure);
    return reaches(indicator, figure.value, wanted)
      ? { mark: 'reached', points: worth, formula: free, asks: [] }
      : {
          mark: 'zero',
          points: ZERO,
          formula: {
            zh: `${said},目标值 ${sayNumber(wanted)},一票否决`,
            en: `${said} against ${sayNumber(wanted)}; the whole is nothing`,
          },
          asks: [],
        };
  },
  says: () => ({
    zh: '发生一起,或者未达到目标值的,总分为零',
    en: 'one event, or a missed target, and the whole is nothing',
  }),
};
