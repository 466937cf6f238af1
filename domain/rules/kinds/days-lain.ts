import { addDays, type CivilDate } from '../../calendar/civil-date';
import { fraction, fractionOf } from '../../exact/fraction';
import { meets, signOf } from '../../exact/meets';
import { wholeOf } from '../../exact/whole';
import type { Comparator } from '../../codes/rules';
import type { Asking } from '../asking';
import type { Asked } from '../asked';
import { refused } from './refused';

/** How long something may lie: `less-than` 90 turns red on day 90, `at-most` 30 on day 31. */
export interface Limit {
  comparator: Comparator;
  days: Asked<string>;
}

export const daysOf = (days: Asked<string>, asking: Asking): number =>
  wholeOf(fractionOf(asking.of(days)) ?? refused(days));

export const isInTime = (days: number, { comparator, days: limit }: Limit, asking: Asking): boolean =>
  comparator !== 'approx' &&
  meets(fraction(BigInt(days)), comparator, fraction(BigInt(daysOf(limit, asking))));

/** The day on which what has lain since a day is over its time. */
export const overOn = (since: CivilDate, { comparator, days }: Limit, asking: Asking): CivilDate =>
  addDays(since, daysOf(days, asking) + (comparator === 'less-than' ? 0 : 1));

/** The comparison with its numbers: `95 ≥ 90`. */
export const daysFormula = (days: number, limit: Limit, asking: Asking): string => {
  const isMet = isInTime(days, limit, asking);
  const over = limit.comparator === 'less-than' ? '≥' : '>';
  return `${days} ${isMet ? signOf[limit.comparator] : over} ${daysOf(limit.days, asking)}`;
};
