import { divide, multiply, sayFraction, sayNumber, subtract } from '../../exact/fraction';
import { meets, relationOf } from '../../exact/meets';
import { sayPercent } from '../../exact/percent';
import type { Evaluator } from '../evaluator';
import { allOf, lacking } from './not-judged';
import { nameOfIndicator, sayRestated } from './say-value';
import type { IndicatorOf } from './indicator-of';
import { valueOf } from './series-value';

/** 增速不低于: a series grows at least as fast as another, `a(t) × b(t−1) ≥ b(t) × a(t−1)`: no rate is rounded. */
export const growthVs: Evaluator<'growth-vs'> = {
  reads: ({ a, b }) => [`measurement:${a.indicator}`, `measurement:${b.indicator}`],
  judge: (rule, place, world) => {
    const { a, b } = rule.params;
    const year = place.year ?? '';
    const last = String(Number(year) - 1);
    const at = { rule, place, world };
    const named = (of: IndicatorOf, on: string) => {
      const name = nameOfIndicator(world, of.indicator);
      return { zh: `${on}年${name.zh}`, en: `${name.en} of ${on}` };
    };
    const known = allOf(
      {
        a0: valueOf(a, last, at),
        a1: valueOf(a, year, at),
        b0: valueOf(b, last, at),
        b1: valueOf(b, year, at),
      },
      { a0: named(a, last), a1: named(a, year), b0: named(b, last), b1: named(b, year) },
      null,
    );
    if (known.is === 'not') return known.said;
    const { a0, a1, b0, b1 } = known.values;
    if (a0.value.num <= 0n || b0.value.num <= 0n)
      return {
        ...lacking(null, known.figures, {
          zh: '上年为0,算不出增幅',
          en: 'last year was 0: there is no rate of growth',
        }),
        outcome: { is: 'not-applicable' },
      };
    const [own, other] = [a0, b0].map((base, n) =>
      divide(subtract((n === 0 ? a1 : b1).value, base.value), base.value),
    ) as [typeof a0.value, typeof a0.value];
    const [left, right] = [multiply(a1.value, b0.value), multiply(b1.value, a0.value)];
    const isMet = meets(left, 'at-least', right);
    const [names, more] = [
      [a, b].map(one => nameOfIndicator(world, one.indicator)),
      sayRestated([a0, a1, b0, b1]),
    ];
    const [mine, theirs] = [sayPercent(own), sayPercent(other)];
    return {
      // Levels, not sums: before the year is over nothing is off course.
      outcome: isMet ? { is: 'kept', isSettled: false } : { is: 'short', reached: null },
      required: sayFraction(other),
      found: sayFraction(own),
      formula: `${sayNumber(a1.value)} × ${sayNumber(b0.value)} ${isMet ? '≥' : relationOf(left, right)} ${sayNumber(b1.value)} × ${sayNumber(a0.value)}`,
      figures: known.figures,
      reason: {
        zh: `${names[0]?.zh}增幅${mine.zh},${names[1]?.zh}增幅${theirs.zh},前者须不低于后者${more.zh}`,
        en: `growth of ${names[0]?.en} ${mine.en}, of ${names[1]?.en} ${theirs.en}: the first must not be lower${more.en}`,
      },
    };
  },
};
