import { sayNumber, subtract } from '../../exact/fraction';
import { meets, relationOf } from '../../exact/meets';
import type { Evaluator } from '../evaluator';
import { allOf } from './not-judged';
import { nameOfIndicator, sayRestated } from './say-value';
import { valueOf } from './series-value';

/** 增量不低于上年同期: it grew by at least as much as in the year before; that needs three years' values. */
export const incrementVs: Evaluator<'increment-vs'> = {
  reads: ({ indicator }) => [`measurement:${indicator}`],
  judge: (rule, place, world) => {
    const { params } = rule;
    const year = Number(place.year);
    const name = nameOfIndicator(world, params.indicator);
    const of = (back: number) => valueOf(params, String(year - back), { rule, place, world });
    const named = (back: number) => ({
      zh: `${year - back}年${name.zh}`,
      en: `${name.en} of ${year - back}`,
    });
    const known = allOf(
      { first: of(2), last: of(1), now: of(0) },
      { first: named(2), last: named(1), now: named(0) },
      null,
    );
    if (known.is === 'not') return known.said;
    const { first, last, now } = known.values;
    const [found, wanted] = [subtract(now.value, last.value), subtract(last.value, first.value)];
    const isMet = meets(found, 'at-least', wanted);
    const more = sayRestated([first, last, now]);
    const [a, b, c] = [now, last, first].map(one => sayNumber(one.value));
    return {
      outcome: isMet ? { is: 'kept', isSettled: false } : { is: 'short', reached: null },
      required: sayNumber(wanted),
      found: sayNumber(found),
      formula: `${a} − ${b} ${isMet ? '≥' : relationOf(found, wanted)} ${b} − ${c}`,
      figures: known.figures,
      reason: {
        zh: `${name.zh}${year}年增加${sayNumber(found)},上年增加${sayNumber(wanted)},须不低于上年${more.zh}`,
        en: `${name.en} grew by ${sayNumber(found)} in ${year}, by ${sayNumber(wanted)} the year before: no less is asked for${more.en}`,
      },
    };
  },
};
