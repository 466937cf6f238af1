import { add, compareFractions, fractionOf, sayNumber, type Fraction } from '../../exact/fraction';
import { both } from '../say-value';
import { decimal, ZERO, type Scorer } from './given';

/** 加减分: each event's own points, or those of the scheme where it has none; all of them between least and most. Beside the whole. */
export const bonus: Scorer<'bonus'> = {
  needs: { figure: false, target: false },
  score: ({ points, max, min }, { events }) => {
    const each = events.map((one): Fraction => fractionOf(one.points ?? points) ?? decimal(points));
    const sum = each.reduce(add, ZERO);
    const [least, most] = [decimal(min), decimal(max)];
    const held = compareFractions(sum, most) > 0 ? most : compareFractions(sum, least) < 0 ? least : sum;
    // In an order of their own: the same events are the same formula.
    const said = [...each].sort((a, b) => compareFractions(b, a)).map(sayNumber);
    return {
      mark: held.num < 0n ? 'minus' : 'reached',
      points: held,
      formula: both(
        `min(${max}, max(${min}, ${said.length > 0 ? said.join(' + ') : '0'})) = ${sayNumber(held)}`,
      ),
      asks: [],
    };
  },
  says: ({ points, max, min }) => ({
    zh: `按事项加减分,未另定的每项 ${points} 分,合计在 ${min} 分至 ${max} 分之间`,
    en: `plus or minus for each event, ${points} where nothing else is said, from ${min} to ${max} in all`,
  }),
};
