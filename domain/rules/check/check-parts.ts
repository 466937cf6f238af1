import { groupBy } from '../../group-by';
import type { Pack, Rule } from '../types';
import type { Say } from './pack-problem';

/** `a`, `b`, `c` … in this order without a gap, or one rule without a part. */
const isContiguous = (rules: readonly Rule[]): boolean =>
  rules.length === 1 && rules[0]?.part === null
    ? true
    : rules.length > 1 &&
      [...new Set(rules.map(one => one.part))].length === rules.length &&
      rules
        .map(one => one.part ?? '')
        .sort()
        .join('') === 'abcdefghij'.slice(0, rules.length);

/** The parts of each rule. */
export const checkParts = ({ rules }: Pack, say: Say): void => {
  for (const [id, own] of groupBy(rules, one => one.id))
    if (!isContiguous(own))
      say(
        'PARTS_NOT_CONTIGUOUS',
        `rules[${id}]`,
        own.map(one => one.part),
      );
};
