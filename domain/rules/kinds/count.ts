import { add, divide, multiply, sayNumber, subtract, type Fraction } from '../../exact/fraction';
import { meets, relationOf, signOf } from '../../exact/meets';
import type { Evaluator, Place } from '../evaluator';
import type { Judgement, Outcome } from '../outcome';
import { allOf } from './not-judged';
import { ratioOf } from './ratio';
import { nameOfIndicator, sayRestated } from './say-value';
import type { CountParams } from './series-params';
import { valueOf } from './series-value';

const reachedOf = (found: Fraction, n: Fraction): Fraction | null => (n.num === 0n ? null : divide(found, n));

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

/** 数量: how many there are. More than a fixed number is a question. */
export const count: Evaluator<'count'> = {
  reads: ({ indicator }) => [`measurement:${indicator}`],
  judge: (rule, place: Place, world): Judgement => {
    const { params }: { params: CountParams } = rule;
    const n = ratioOf(world.asking.of(params.n));
    const required = sayNumber(n);
    const name = nameOfIndicator(world, params.indicator);
    const period = place.year ?? place.period;
    const known = allOf(
      { found: valueOf(params, period, { rule, place, world }) },
      { found: { zh: `${period}年${name.zh}`, en: `${name.en} of ${period}` } },
      required,
    );
    if (known.is === 'not') return known.said;
    const found = known.values.found.value;
    const more = sayRestated([known.values.found]);
    const said = { required, found: sayNumber(found), figures: known.figures };
    if (params.comparator === 'approx') {
      const band = about(found, n, ratioOf(params.band ?? '1/10'), place.isFinal);
      const [low, high] = [sayNumber(band.low), sayNumber(band.high)];
      return {
        ...said,
        outcome: band.outcome,
        formula: band.formula,
        reason: {
          zh: `${name.zh}${sayNumber(found)},要求${required}左右(${low}至${high})${more.zh}`,
          en: `${name.en}: ${sayNumber(found)}, about ${required} asked for (${low} to ${high})${more.en}`,
        },
      };
    }
    const isMet = meets(found, params.comparator, n);
    const isMore = params.comparator === 'equals' && meets(found, 'more-than', n);
    return {
      ...said,
      outcome: isMore
        ? { is: 'question' }
        : isMet
          ? { is: 'kept', isSettled: params.comparator === 'at-least' }
          : { is: 'short', reached: reachedOf(found, n) },
      formula: `${sayNumber(found)} ${isMet ? signOf[params.comparator] : relationOf(found, n)} ${required}`,
      reason: {
        zh: `${name.zh}${sayNumber(found)},要求${signOf[params.comparator]}${required}${more.zh}`,
        en: `${name.en}: ${sayNumber(found)}, ${signOf[params.comparator]} ${required} asked for${more.en}`,
      },
    };
  },
};
