import { fraction, multiply, sayNumber } from '../../exact/fraction';
import { meets, relationOf, signOf } from '../../exact/meets';
import type { Judgement } from '../outcome';
import { ratioOf } from './ratio';
import type { BoundParams } from './series-params';

/** Numbers that the text itself gives, and that must fit together: no target, and nothing that anybody owes. */
export const judgeText = (params: BoundParams & { of: 'text' }): Judgement => {
  const found = ratioOf(params.found);
  const wanted = params.product.map(ratioOf).reduce(multiply, fraction(1n));
  const isMet = meets(found, params.comparator, wanted);
  const sign = isMet ? signOf[params.comparator] : relationOf(found, wanted);
  const formula = `${sayNumber(found)} ${sign} ${params.product.join(' × ')} = ${sayNumber(wanted)}`;
  return {
    outcome: isMet ? { is: 'kept', isSettled: true } : { is: 'question' },
    required: sayNumber(wanted),
    found: sayNumber(found),
    formula,
    figures: [],
    reason: isMet
      ? { zh: `原文的数前后相符:${formula}`, en: `the text's own numbers fit: ${formula}` }
      : { zh: `原文的数前后不符:${formula}`, en: `the text's own numbers do not fit: ${formula}` },
  };
};
