import type { ColumnHead } from './column-heads';
import { rowNumberOf } from './numbers';
import type { TableRow } from './rows';

/** How a table writes what it merges and what it counts, as its rows show. */
export interface TableHabits {
  hasArabicNumbers: boolean;
  /** Most of its problems have a number. */
  isNumbered: boolean;
  /** The number stands behind the problem, before the measure. */
  numbersMeasures: boolean;
  /** Its numbers count rows, not problems. */
  countsMeasures: boolean;
  /** A merged cell is written once and left empty below; where it is repeated, an empty cell is empty. */
  leavesMergedEmpty: boolean;
  /** Most of its rows have no more cells than it has heads. */
  keepsWidth: boolean;
}

/** The habits of the rows under one head. */
export const habitsOf = (columns: readonly ColumnHead[], rows: readonly TableRow[]): TableHabits => {
  const number = columns.findIndex(({ column }) => column === 'number');
  const problem = columns.findIndex(({ column }) => column === 'problem');
  const numbersMeasures = number > problem && problem >= 0;
  let arabic = 0;
  let numbered = 0;
  let problems = 0;
  let countsMeasures = false;
  let repeats = false;
  let wide = 0;
  for (const [at, { words }] of rows.entries()) {
    if (words.length > columns.length) wide++;
    const before = rows[at - 1]?.words;
    const own = number < 0 ? '' : (words[number] ?? '');
    const text = problem < 0 ? '' : (words[problem] ?? '');
    const read = own === '' ? null : rowNumberOf(own);
    if (read && !read.isChinese) arabic++;
    if (text !== '') problems++;
    if (text !== '' && own !== '') numbered++;
    if (!before) continue;
    const isSameProblem = problem >= 0 && text !== '' && text === before[problem];
    const isOtherNumber = own !== '' && own !== (before[number] ?? '');
    if (isSameProblem && (number < 0 || own === '' || own === before[number])) repeats = true;
    if (
      isOtherNumber &&
      (text === '' || (isSameProblem && numbersMeasures)) &&
      words.filter(Boolean).length > 2
    )
      countsMeasures = true;
  }
  return {
    hasArabicNumbers: arabic > 0,
    isNumbered: number >= 0 && numbered > 0 && numbered * 2 > problems,
    numbersMeasures,
    countsMeasures,
    leavesMergedEmpty: !repeats,
    keepsWidth: wide * 2 < rows.length,
  };
};
