import { compareFractions, fraction, multiply, sayNumber, subtract } from '../../exact/fraction';
import { both } from '../say-value';
import { decimal, markOf, notBelowZero, worthOf, type Scorer } from './given';

/** So many points off for each event (a complaint upheld), at most so many, and never below nothing. */
export const perEvent: Scorer<'per-event'> = {
  needs: { figure: false, target: false },
  score: ({ points, max }, { indicator, events }) => {
    const worth = worthOf(indicator);
    const all = multiply(fraction(BigInt(events.length)), decimal(points));
    const most = decimal(max);
    const left = notBelowZero(subtract(worth, compareFractions(all, most) > 0 ? most : all));
    return {
      mark: markOf(left, worth),
      points: left,
      formula: both(
        `max(0, ${sayNumber(worth)} − min(${max}, ${events.length} × ${points})) = ${sayNumber(left)}`,
      ),
      asks: [],
    };
  },
  says: ({ points, max }) => ({
    zh: `每发生一起扣 ${points} 分,最多扣 ${max} 分`,
    en: `minus ${points} points for each event, ${max} at most`,
  }),
};
