import { comparatorNames, type Comparator } from '../../codes/rules';
import type { Name } from '../../codes/names';
import { divide, sayNumber, type Fraction } from '../../exact/fraction';
import { meets, relationOf, signOf } from '../../exact/meets';
import type { Judgement } from '../outcome';

/** How much of a number is reached; null where there is nothing to reach. */
export const reachedOf = (found: Fraction, n: Fraction): Fraction | null =>
  n.num <= 0n ? null : divide(found, n);

/** A count against the number that is asked for: more than a fixed one is a question, fewer falls short. */
export const againstNumber = (
  {
    found,
    n,
    figures,
    name,
    more,
  }: { found: Fraction; n: Fraction; figures: string[]; name: Name; more: Name },
  comparator: Exclude<Comparator, 'approx'>,
): Judgement => {
  const isMet = meets(found, comparator, n);
  const relation = relationOf(found, n);
  const isMost = comparator === 'at-most' || comparator === 'less-than';
  const words = comparatorNames[comparator];
  return {
    outcome: isMet
      ? { is: 'kept', isSettled: comparator === 'at-least' || comparator === 'more-than' }
      : comparator === 'equals' && relation === '>'
        ? { is: 'question' }
        : isMost
          ? { is: 'violated' }
          : { is: 'short', reached: reachedOf(found, n) },
    required: sayNumber(n),
    found: sayNumber(found),
    formula: `${sayNumber(found)} ${isMet ? signOf[comparator] : relation} ${sayNumber(n)}`,
    figures,
    reason: {
      zh: `${name.zh}${sayNumber(found)},要求${words.zh}${sayNumber(n)}${more.zh}`,
      en: `${name.en}: ${sayNumber(found)}, ${words.en} ${sayNumber(n)} asked for${more.en}`,
    },
  };
};
