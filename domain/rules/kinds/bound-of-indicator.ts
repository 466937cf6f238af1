import { add, fraction, multiply, sayNumber } from '../../exact/fraction';
import { meets, relationOf } from '../../exact/meets';
import type { Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import type { RuleOf } from '../types';
import { againstNumber } from './against-number';
import { allOf } from './not-judged';
import { ratioOf } from './ratio';
import { nameOfIndicator, sayRestated } from './say-value';
import type { BoundParams } from './series-params';
import { valueOf } from './series-value';

/** An indicator's value against a number. */
export const judgeBoundOfIndicator = (
  params: BoundParams & { of: 'indicator' },
  rule: RuleOf<'bound'>,
  place: Place,
  world: World,
): Judgement => {
  if (params.comparator === 'approx') throw new RangeError('a bound has no band');
  const n = ratioOf(world.asking.of(params.n));
  const name = nameOfIndicator(world, params.indicator);
  const period = place.year ?? place.period;
  const known = allOf(
    { found: valueOf(params, period, { rule, place, world }) },
    { found: { zh: `${period}年${name.zh}`, en: `${name.en} of ${period}` } },
    sayNumber(n),
  );
  if (known.is === 'not') return known.said;
  const { found } = known.values;
  return againstNumber(
    { found: found.value, n, figures: known.figures, name, more: sayRestated([found]) },
    params.comparator,
  );
};

/** At least so much more than in a base year: once, or with each year again. */
export const judgeBoundOfBase = (
  params: BoundParams & { of: 'base' },
  rule: RuleOf<'bound'>,
  place: Place,
  world: World,
): Judgement => {
  const name = nameOfIndicator(world, params.indicator);
  const year = place.year ?? '';
  const named = (on: string) => ({ zh: `${on}年${name.zh}`, en: `${name.en} of ${on}` });
  const times = world.asking.of(params.each) === 'yearly' ? BigInt(Number(year) - Number(params.base)) : 1n;
  const plus = multiply(ratioOf(world.asking.of(params.plus)), fraction(times));
  const at = { rule, place, world };
  const known = allOf(
    { base: valueOf(params, params.base, at), now: valueOf(params, year, at) },
    { base: named(params.base), now: named(year) },
    null,
  );
  if (known.is === 'not') return known.said;
  const { base, now } = known.values;
  const wanted = add(base.value, plus);
  const isMet = meets(now.value, 'at-least', wanted);
  const [found, required, more] = [sayNumber(now.value), sayNumber(wanted), sayRestated([base, now])];
  const sum = `${sayNumber(base.value)} + ${sayNumber(plus)} = ${required}`;
  return {
    outcome: isMet ? { is: 'kept', isSettled: false } : { is: 'short', reached: null },
    required,
    found,
    formula: `${found} ${isMet ? '≥' : relationOf(now.value, wanted)} ${sum}`,
    figures: known.figures,
    reason: {
      zh: `${year}年${name.zh}${found},${params.base}年为${sayNumber(base.value)},须不低于${required}${more.zh}`,
      en: `${name.en}: ${found} in ${year}, ${sayNumber(base.value)} in ${params.base}; at least ${required} is asked for${more.en}`,
    },
  };
};
