import { eachYearOnce } from '../calendar/provisional';
import type { Derivation } from './derivation';
import type { DerivationRule } from './rule';

/** Rules by which a person set the day: what was counted before them does not matter any more. */
const setByPeople: ReadonlySet<DerivationRule['code']> = new Set([
  'extension-granted',
  'new-round',
  'agreed-at-interview',
  'postponed',
  'report-duty',
  'plan-revised',
  'stated',
]);

/** The place of the last line by which a person set the day; -1 where nobody did. */
export const lastSetByPeople = (derivation: Derivation): number =>
  derivation.findLastIndex(({ rule }) => rule !== undefined && setByPeople.has(rule.code));

/**
 * The years of a provisional calendar (暂定) on which a date hangs, earliest first; none for one that was stated, or that a
 * person has set since it was counted. Such a date may move when the year is announced and adopted.
 */
export const provisionalYears = (derivation: Derivation): number[] => {
  if (!derivation.some(step => step.provisional)) return [];
  const counted = derivation.slice(Math.max(lastSetByPeople(derivation), 0));
  return eachYearOnce(counted.flatMap(step => step.provisional ?? []));
};
