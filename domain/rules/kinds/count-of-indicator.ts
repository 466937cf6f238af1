import type { Name } from '../../codes/names';
import {
  add,
  fraction,
  fractionOf,
  multiply,
  sayNumber,
  subtract,
  type Fraction,
} from '../../exact/fraction';
import { meets } from '../../exact/meets';
import type { Place, World } from '../evaluator';
import type { Judgement, Outcome } from '../outcome';
import type { RuleOf } from '../types';
import { againstNumber, reachedOf } from './against-number';
import { linesOf } from './lines-of';
import { allOf } from './not-judged';
import { ratioOf } from './ratio';
import { nameOfIndicator, sayRestated } from './say-value';
import type { CountOfIndicator } from './series-params';
import { valueOf, type Value } from './series-value';

/** 左右: inside the band, both ends with it, nothing is asked; outside it a person is, and nothing is broken by itself. */
const about = (found: Fraction, n: Fraction, band: Fraction, isFinal: boolean) => {
  const width = multiply(n, band);
  const [low, high] = [subtract(n, width), add(n, width)];
  const isLow = meets(found, 'less-than', low);
  const isHigh = meets(found, 'more-than', high);
  const outcome: Outcome =
    isHigh || (isLow && isFinal)
      ? { is: 'question' }
      : isLow
        ? { is: 'short', reached: reachedOf(found, n) }
        : { is: 'kept', isSettled: false };
  const limits = `${sayNumber(low)} ≤ ${sayNumber(found)} ≤ ${sayNumber(high)}`;
  const missed = isHigh
    ? `${sayNumber(found)} > ${sayNumber(high)}`
    : `${sayNumber(found)} < ${sayNumber(low)}`;
  return { outcome, formula: isLow || isHigh ? missed : limits, low, high };
};

/** A number of each line added up; a line that does not say it makes the sum unknown. */
const sumOfLines = (
  { sum, register, done }: NonNullable<CountOfIndicator['orSum']>,
  rule: RuleOf<'count'>,
  place: Place,
  world: World,
): Value => {
  const where = [{ fact: world.asking.of(done) }];
  const known = linesOf({ register, where }, rule, place, world, null);
  if (known.is === 'not') return { kind: 'missing', ids: [] };
  const { figures: ids, listed, lines: own } = known.found;
  const numbers = own.map(({ facts }) => (typeof facts[sum] === 'string' ? fractionOf(facts[sum]) : null));
  const said = numbers.flatMap(one => (one ? [one] : []));
  if (said.length < own.length || listed.lines.length === 0) return { kind: 'missing', ids };
  const value = said.reduce(add, fraction(0n));
  return { kind: 'one', ids, value, part: null, asOf: listed.asOf, restated: null };
};

/** What was given instead, and does not tell. */
const given = (
  { insteadOf = [] }: CountOfIndicator,
  period: string,
  at: { rule: RuleOf<'count'>; place: Place; world: World },
): Name => {
  const others = insteadOf.flatMap(indicator => {
    const value = valueOf({ indicator }, period, at);
    if (value.kind !== 'one') return [];
    const name = nameOfIndicator(at.world, indicator);
    return [{ zh: `${name.zh}${sayNumber(value.value)}`, en: `${name.en} ${sayNumber(value.value)}` }];
  });
  if (others.length === 0) return { zh: '', en: '' };
  return {
    zh: `(只有${others.map(one => one.zh).join('、')},不能代替)`,
    en: ` (given is ${others.map(one => one.en).join(', ')}, which does not tell)`,
  };
};

/** How many by an indicator's value, or by a number of each line of a register. */
export const judgeCountOfIndicator = (
  params: CountOfIndicator,
  rule: RuleOf<'count'>,
  place: Place,
  world: World,
): Judgement => {
  const n = ratioOf(world.asking.of(params.n));
  const name = nameOfIndicator(world, params.indicator);
  const period = place.year ?? place.period;
  const at = { rule, place, world };
  const own = valueOf(params, period, at);
  const value = own.kind === 'missing' && params.orSum ? sumOfLines(params.orSum, rule, place, world) : own;
  const instead = given(params, period, at);
  const lacks = {
    found: { zh: `${period}年${name.zh}${instead.zh}`, en: `${name.en} of ${period}${instead.en}` },
  };
  const known = allOf({ found: value }, lacks, sayNumber(n));
  if (known.is === 'not') return known.said;
  const found = known.values.found.value;
  const more = sayRestated([known.values.found]);
  const { figures } = known;
  if (params.comparator !== 'approx')
    return againstNumber({ found, n, figures, name, more }, params.comparator);
  const band = about(found, n, ratioOf(params.band ?? '1/10'), place.isFinal);
  const [low, high] = [sayNumber(band.low), sayNumber(band.high)];
  return {
    outcome: band.outcome,
    required: sayNumber(n),
    found: sayNumber(found),
    formula: band.formula,
    figures,
    reason: {
      zh: `${name.zh}${sayNumber(found)},要求${sayNumber(n)}左右(${low}至${high})${more.zh}`,
      en: `${name.en}: ${sayNumber(found)}, about ${sayNumber(n)} asked for (${low} to ${high})${more.en}`,
    },
  };
};
