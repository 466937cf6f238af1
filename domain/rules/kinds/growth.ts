import {
  divide,
  fraction,
  fractionOf,
  multiply,
  add,
  sayFraction,
  sayNumber,
  subtract,
} from '../../exact/fraction';
import { meets, signOf } from '../../exact/meets';
import type { Evaluator } from '../evaluator';
import type { Judgement } from '../outcome';
import { refused } from './refused';

const ratioOf = (text: string) => {
  const [num, den = '1'] = text.split('/');
  return divide(fractionOf(num ?? '') ?? refused(text), fractionOf(den) ?? refused(text));
};

/** 增长: a year's value against the one before. A base of 0 has no rate. */
export const growth: Evaluator<'growth'> = {
  reads: ({ indicator }) => [`measurement:${indicator}`],
  judge: ({ params }, { unit, year }, { known, asking }): Judgement => {
    const ratio = ratioOf(asking.of(params.ratio));
    const said = { required: sayFraction(ratio), found: null, formula: null };
    const now = known.measured(params.indicator, unit ?? '', year ?? '');
    const before = known.measured(params.indicator, unit ?? '', String(Number(year) - 1));
    const figures = [before, now].flatMap(one => (one.kind === 'missing' ? [] : one.ids));
    if (now.kind === 'disputed' || before.kind === 'disputed')
      return {
        ...said,
        outcome: { is: 'question' },
        figures,
        reason: { zh: '两个来源的数不一致', en: 'two sources differ' },
      };
    if (now.kind === 'missing' || before.kind === 'missing')
      return {
        ...said,
        outcome: { is: 'missing' },
        figures,
        reason: { zh: '缺当年或上年的数', en: "this year's or last year's value is missing" },
      };
    const [value, base] = [now.measurement.value, before.measurement.value];
    if (base.num === 0n)
      return {
        ...said,
        outcome: { is: 'not-applicable' },
        figures,
        reason: { zh: '上年为0,没有增幅', en: 'the base is 0: there is no rate' },
      };
    const rate = divide(subtract(value, base), base);
    const wanted = multiply(base, add(fraction(1n), ratio));
    const isMet = params.comparator !== 'approx' && meets(rate, params.comparator, ratio);
    return {
      outcome: isMet ? { is: 'kept', isSettled: false } : { is: 'short', reached: null },
      required: sayFraction(ratio),
      found: sayFraction(rate),
      formula: `${sayNumber(value)} ${isMet ? signOf[params.comparator] : '<'} ${sayNumber(base)} × (1 + ${sayFraction(ratio)}) = ${sayNumber(wanted)}`,
      figures,
      reason: {
        zh: `本年${sayNumber(value)},上年${sayNumber(base)}`,
        en: `${sayNumber(value)} this year, ${sayNumber(base)} the year before`,
      },
    };
  },
};
