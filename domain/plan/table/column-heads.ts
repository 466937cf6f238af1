import type { LabelMeanings } from '../label-meanings';
import type { Range } from '../page-marks';
import { columnOf, headWord, type Column } from './columns';

export interface ColumnHead {
  column: Column;
  /** The heading's words, as it is asked about. */
  word: string;
  range: Range;
  hasPersons: boolean;
}

const LONGEST_WORD = 16;

/** True for words that are short enough to head a column. In normal form. */
export const isHeadWord = (word: string): boolean =>
  headWord(word).length <= LONGEST_WORD && !/[。;]/.test(word);

/** True for columns that make a ledger: a matter, and who answers for it or by when. */
export const isHead = (columns: readonly ColumnHead[]): boolean => {
  const has = (one: Column) => columns.some(({ column }) => column === one);
  const known = columns.filter(({ column }) => column !== 'unknown' && column !== 'remark').length;
  const isList = columns.length === 2 && has('number') && has('problem');
  return (known >= 3 || isList) && (has('problem') || has('measure'));
};

/** The columns of a row of heads that stands by itself, cell by cell; `null` where it heads no table. */
export const headsIn = (words: readonly string[], meanings: LabelMeanings): Column[] | null => {
  if (!words.every(isHeadWord)) return null;
  const place = { start: 0, end: 0 };
  const columns = words.map(word => ({
    column: columnOf(word, meanings),
    word,
    range: place,
    hasPersons: false,
  }));
  return isHead(columns) ? columns.map(one => one.column) : null;
};
