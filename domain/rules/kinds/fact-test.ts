import { isCivilDate, type CivilDate } from '../../calendar/civil-date';
import { compareFractions, fractionOf } from '../../exact/fraction';
import type { Line } from '../../figures/listed';
import { ratioOf } from './ratio';

/**
 * What is asked of a line of a register: `fact` alone is yes, or a day that has come; `is`: that text; `atLeast`: that number
 * or more.
 */
export interface FactTest {
  fact: string;
  is?: string;
  atLeast?: string;
}

const yes = ['是', '有', 'yes', 'true'];
const no = ['否', '无', 'no', 'false'];

/** `silent`: the line does not say. */
export type Told = 'yes' | 'no' | 'silent';

export const tellOf = ({ facts }: Pick<Line, 'facts'>, test: FactTest, day: CivilDate): Told => {
  const told = facts[test.fact];
  const as = (isSo: boolean): Told => (isSo ? 'yes' : 'no');
  if (told === undefined || told === '') return 'silent';
  if (test.is !== undefined) return as(told === test.is);
  if (test.atLeast !== undefined) {
    const number = typeof told === 'string' ? fractionOf(told) : null;
    return number ? as(compareFractions(number, ratioOf(test.atLeast)) >= 0) : 'silent';
  }
  if (typeof told === 'boolean') return as(told);
  if (isCivilDate(told)) return as(told <= day);
  return yes.includes(told) ? 'yes' : no.includes(told) ? 'no' : 'silent';
};

/** Of a list of tests, whether all are told to be so. */
export const isSo = (line: Line, tests: readonly FactTest[], day: CivilDate): boolean =>
  tests.every(one => tellOf(line, one, day) === 'yes');
