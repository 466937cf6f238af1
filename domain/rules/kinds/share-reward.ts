import { yearOf } from '../../calendar/civil-date';
import { fraction, multiply, sayFraction, sayNumber, subtract, compareFractions } from '../../exact/fraction';
import { yuanOf } from '../../exact/money';
import type { Entity, Place, World } from '../evaluator';
import type { Judgement, Outcome } from '../outcome';
import { awardOf } from './awards';
import { projectOf, projectsOf } from './facts';
import type { ShareReward } from './money-params';
import { ratioOf } from './ratio';
import { spanEnd } from './reward';
import { sayFen } from './say-money';

/** Each firm in each year of its span that has begun; a year's final accounts are its final check. */
export const rewardYears = ({ programme, years }: ShareReward, world: World): readonly Entity[] =>
  projectsOf(programme, undefined, world).flatMap(firm => {
    const began = firm.facts['producedOn'];
    const end = spanEnd(firm, years);
    if (typeof began !== 'string' || end === null) return [];
    const [first, last] = [yearOf(began), Math.min(yearOf(end), yearOf(world.asOf))];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => {
      const year = String(first + n);
      return { unit: firm.id, belongsTo: firm.unit, period: year, year, finalOn: `${first + n + 1}-03-31` };
    });
  });

const isPartial = (params: ShareReward, { unit, year }: Place, world: World): boolean => {
  const firm = projectOf(params.programme, unit, world);
  const began = firm?.facts['producedOn'];
  const end = firm ? spanEnd(firm, params.years) : null;
  return (
    (typeof began === 'string' && began.startsWith(year ?? '-') && !began.endsWith('-01-01')) ||
    (end !== null && end.startsWith(year ?? '-') && !end.endsWith('-12-31'))
  );
};

/** Less than the least share: whether it must be that much, or may be less, is asked; until then it is a question. */
const belowHalf = ({ below }: ShareReward, { asking }: World): Outcome => {
  const isAnswered = asking.isAnswered(below.ask);
  const must = asking.of<string>(below) !== 'less';
  if (!isAnswered) return { is: 'question' };
  return must ? { is: 'short', reached: null } : { is: 'kept', isSettled: false };
};

/** 奖励占增量 (F05): what was paid for a year against the growth of that year's taxes; nothing paid is not asked. */
export const judgeReward = (params: ShareReward, place: Place, world: World): Judgement => {
  const ratio = ratioOf(world.asking.of(params.ratio));
  const required = sayFraction(ratio);
  const { payments, paid } = awardOf(params.programme, place.unit, world, place.year);
  const said = { required, found: null, formula: null };
  const tax = (year: number) => world.known.measured(params.tax, place.unit ?? '', String(year));
  const [now, before] = [tax(Number(place.year)), tax(Number(place.year) - 1)];
  const figures = [
    ...payments.map(one => one.id),
    ...[now, before].flatMap(one => (one.kind === 'missing' ? [] : one.ids)),
  ];
  if (paid <= 0n)
    return {
      ...said,
      outcome: { is: 'not-applicable' },
      figures,
      reason: { zh: '没有奖励', en: 'no reward was paid' },
    };
  if (now.kind === 'disputed' || before.kind === 'disputed')
    return {
      ...said,
      outcome: { is: 'question' },
      figures,
      reason: { zh: '税收数两个来源不一致', en: 'two sources of the taxes differ' },
    };
  if (now.kind === 'missing' || before.kind === 'missing')
    return {
      ...said,
      outcome: { is: 'missing' },
      figures,
      reason: { zh: '缺当年或上年的税收数', en: 'the taxes of this year or the last are missing' },
    };
  if (isPartial(params, place, world) && world.asking.of<string>(params.partial) !== 'as-is')
    return {
      ...said,
      outcome: { is: 'question' },
      figures,
      reason: {
        zh: '不足一年的增量要折算,由人核定',
        en: 'the growth of a partial year is to be annualised: by a person',
      },
    };
  const growth = multiply(subtract(now.measurement.value, before.measurement.value), fraction(100n));
  const amount = fraction(paid);
  const isTooMuch = compareFractions(amount, growth) > 0;
  const least = multiply(growth, ratio);
  const isMet = compareFractions(amount, least) >= 0;
  const [grew, given] = [sayFen(growth), yuanOf(paid)];
  return {
    outcome: isTooMuch
      ? { is: 'violated' }
      : isMet
        ? { is: 'kept', isSettled: false }
        : belowHalf(params, world),
    required,
    found: growth.num > 0n ? sayFraction(fraction(paid * growth.den, growth.num)) : null,
    formula: isTooMuch
      ? `${given} > ${sayNumber(now.measurement.value)} − ${sayNumber(before.measurement.value)} = ${grew}`
      : `${given} ${isMet ? '≥' : '<'} ${grew} × ${required} = ${sayFen(least)}`,
    figures,
    reason: {
      zh: `${place.year ?? ''}年税收比上年增加${grew}元,奖励${given}元${isTooMuch ? ',超过增量' : isMet ? '' : ',不到规定比例'}`,
      en: `taxes grew by ${grew} yuan in ${place.year ?? ''}; ${given} was paid${isTooMuch ? ', more than the growth' : isMet ? '' : ', less than the share that is named'}`,
    },
  };
};
