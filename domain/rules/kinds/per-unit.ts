import { fenOf, yuanOf } from '../../exact/money';
import { fraction } from '../../exact/fraction';
import { meets, signOf } from '../../exact/meets';
import { sumOf } from '../../figures/known';
import type { Evaluator } from '../evaluator';
import { refused } from './refused';

/** 每个定额: what was allotted to each, in the year or in all. Short is a breach, more than a fixed amount a question. */
export const perUnit: Evaluator<'per-unit'> = {
  reads: ({ money }) => [`tranche:${money.programme}`],
  judge: ({ params }, place, { known, asking }) => {
    const { money, comparator } = params;
    const amount = fenOf(asking.of(params.amount)) ?? refused(params.amount);
    const required = yuanOf(amount);
    const programme = known
      .tranches(money.programme)
      .filter(one => money.allYears === true || String(one.year) === place.year);
    const own = programme.filter(one => one.to === place.unit);
    if (programme.length === 0)
      return {
        outcome: { is: 'missing' },
        required,
        found: null,
        formula: null,
        figures: [],
        reason: { zh: '没有下达文件的数据', en: 'no allotment paper among the figures' },
      };
    const sum = sumOf(own);
    const found = yuanOf(sum);
    const isMet = comparator !== 'approx' && meets(fraction(sum), comparator, fraction(amount));
    const isMore = comparator === 'equals' && sum > amount;
    return {
      outcome: isMore
        ? { is: 'question' }
        : isMet
          ? { is: 'kept', isSettled: comparator === 'at-least' }
          : { is: 'short', reached: own.length === 0 ? null : fraction(sum, amount) },
      required,
      found,
      formula: `${found} ${isMet ? signOf[comparator] : sum > amount ? '>' : '<'} ${required}`,
      figures: own.map(one => one.id),
      reason: {
        zh: isMore ? `下达${found}元,多于${required}元` : `下达${found}元,应为${required}元`,
        en: isMore
          ? `${found} yuan allotted, more than ${required}`
          : `${found} yuan allotted of ${required}`,
      },
    };
  },
};
