import type { Name } from '../../codes/names';
import { add, divide, fraction, multiply, sayFraction, sayNumber, subtract } from '../../exact/fraction';
import type { Fraction } from '../../exact/fraction';
import { meets, relationOf, signOf } from '../../exact/meets';
import { sayPercent } from '../../exact/percent';
import type { Evaluator, Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import type { RuleOf } from '../types';
import { entitiesOf } from './entities-of';
import { allOf, lacking } from './not-judged';
import { ratioOf } from './ratio';
import { nameOfIndicator, sayRestated } from './say-value';
import type { GrowthParams } from './series-params';
import { valueOf } from './series-value';

const yearBefore = (year: string): string => String(Number(year) - 1);

/** A rule that holds only in years in which another number rose: what keeps it from being judged, or null. */
const notRisen = (
  { rises, unit }: NonNullable<GrowthParams['when']>,
  { year }: { year: string },
  rule: RuleOf<'growth'>,
  place: Place,
  world: World,
): Judgement | null => {
  const at = { rule, place: { ...place, unit }, world };
  const name = nameOfIndicator(world, rises);
  const found = allOf(
    {
      before: valueOf({ indicator: rises }, yearBefore(year), at),
      now: valueOf({ indicator: rises }, year, at),
    },
    {
      before: { zh: `${unit}${yearBefore(year)}年${name.zh}`, en: `${name.en} of ${yearBefore(year)}` },
      now: { zh: `${unit}${year}年${name.zh}`, en: `${name.en} of ${year}` },
    },
    null,
  );
  if (found.is === 'not') return found.said;
  const [now, before] = [found.values.now.value, found.values.before.value];
  if (meets(now, 'more-than', before)) return null;
  return {
    ...lacking(null, found.figures, {
      zh: `${name.zh}没有提高(${sayNumber(before)}→${sayNumber(now)}),本年不适用`,
      en: `${name.en} did not rise (${sayNumber(before)} to ${sayNumber(now)}): nothing follows this year`,
    }),
    outcome: { is: 'not-applicable' },
  };
};

const zeroBase = (required: string, figures: readonly string[], said: string): Judgement => {
  const reason: Name = {
    zh: '上年为0,算不出增幅',
    en: 'last year was 0: there is no rate of growth',
  };
  const is = said === 'question' ? 'question' : 'not-applicable';
  return { ...lacking(required, figures, reason), outcome: { is } };
};

/** The comparison: never a rate in decimals, `v ≥ base × (1 + ratio)` as fractions. */
const compared = (
  params: GrowthParams,
  ratio: Fraction,
  { now, base }: { now: Fraction; base: Fraction },
): Pick<Judgement, 'outcome' | 'found' | 'formula'> & { rate: Name } => {
  const wanted = multiply(base, add(fraction(1n), ratio));
  const isMet = meets(now, params.comparator, wanted);
  const rate = base.num === 0n ? null : divide(subtract(now, base), base);
  const sign = isMet ? signOf[params.comparator] : relationOf(now, wanted);
  const product = `${sayNumber(base)} × (1 + ${sayFraction(ratio)}) = ${sayNumber(wanted)}`;
  const reached = params.isStock === true || wanted.num <= 0n ? null : divide(now, wanted);
  return {
    outcome: isMet ? { is: 'kept', isSettled: false } : { is: 'short', reached },
    found: rate && sayFraction(rate),
    formula: `${sayNumber(now)} ${sign} ${ratio.num === 0n ? sayNumber(base) : product}`,
    rate: rate ? sayPercent(rate) : { zh: '算不出', en: 'not to be said' },
  };
};

/** 增长: a year's value against the one before. A base of 0 has no rate; that it grew at all can be said. */
export const growth: Evaluator<'growth'> = {
  reads: ({ indicator, when, pairs }) => [
    `measurement:${indicator}`,
    ...(when ? [`measurement:${when.rises}`] : []),
    ...(pairs === undefined ? [] : [`register:${pairs}`]),
  ],
  entities: ({ params }, _place, world) => entitiesOf(params, world),
  judge: (rule, place, world): Judgement => {
    const { params } = rule;
    const ratio = ratioOf(world.asking.of(params.ratio));
    const required = sayFraction(ratio);
    const year = place.year ?? '';
    const holds = params.when ? notRisen(params.when, { year }, rule, place, world) : null;
    if (holds) return { ...holds, required };
    const name = nameOfIndicator(world, params.indicator);
    const named = (on: string): Name => ({ zh: `${on}年${name.zh}`, en: `${name.en} of ${on}` });
    const at = { rule, place, world };
    const [before, current] = [valueOf(params, yearBefore(year), at), valueOf(params, year, at)];
    const hasNoRate = before.kind === 'one' && before.value.num === 0n && ratio.num !== 0n;
    if (hasNoRate && current.kind !== 'disputed')
      return zeroBase(required, before.ids, world.asking.of(params.zeroBase ?? 'not-applicable'));
    const known = allOf(
      { base: before, now: current },
      { base: named(yearBefore(year)), now: named(year) },
      required,
    );
    if (known.is === 'not') return known.said;
    const { figures, values } = known;
    const [now, base] = [values.now.value, values.base.value];
    const { rate, ...said } = compared(params, ratio, { now, base });
    const [more, wanted] = [sayRestated([values.base, values.now]), sayPercent(ratio)];
    const words =
      params.comparator === 'more-than'
        ? { zh: `须高于${wanted.zh}`, en: `more than ${wanted.en} is asked for` }
        : { zh: `须不低于${wanted.zh}`, en: `at least ${wanted.en} is asked for` };
    return {
      ...said,
      required,
      figures,
      reason: {
        zh: `${name.zh}${year}年为${sayNumber(now)},上年为${sayNumber(base)},增幅${rate.zh},${words.zh}${more.zh}`,
        en: `${name.en}: ${sayNumber(now)} in ${year}, ${sayNumber(base)} the year before, growth ${rate.en}; ${words.en}${more.en}`,
      },
    };
  },
};
