import type { LabelMeanings } from '../label-meanings';
import { markerAt } from '../markers';
import { isHead, isHeadWord, type ColumnHead } from './column-heads';
import { columnOf, headWord, holdsPersons, type Column } from './columns';
import type { Range } from '../page-marks';
import type { TableRow } from './rows';

/** The heads of a table's columns and how many rows they take. */
export interface TableHead {
  columns: ColumnHead[];
  rows: number;
  range: Range;
}

const MOST_ROWS = 3;
const progress = /(?:情况|进展|进度|结果|销号|验收|复核|交办)$/;

/** The words over a column: those of the row above, to the left where a cell is merged over several columns. */
const groupOver = (upper: readonly string[], at: number): string => {
  for (let left = at; left >= 0; left--) if (upper[left]) return upper[left]!;
  return '';
};

const headOf = (word: string, over: string, meanings: LabelMeanings): Column => {
  const own = columnOf(word, meanings);
  // 「整改情况」 over 「完成时间」 is a day that has been, not one that is set.
  if (over && over !== word && progress.test(headWord(over)) && own !== 'number' && own !== 'problem')
    return 'remark';
  if (own !== 'unknown' || !over || over === word) return own;
  if (/^姓名$/.test(headWord(word))) return columnOf(over, meanings);
  return columnOf(`${headWord(over)}${headWord(word)}`, meanings);
};

/** Puts two rows of heads on each other: the lower one's word counts where it has one of its own. */
const joined = (upper: TableRow, lower: TableRow, meanings: LabelMeanings): ColumnHead[] =>
  Array.from({ length: Math.max(upper.cells.length, lower.cells.length) }, (_, at) => {
    const above = upper.words[at] ?? '';
    const below = lower.words[at] ?? '';
    const isOwn = below !== '' && below !== above;
    const word = (isOwn ? below : above) || nameless(at);
    const range = (isOwn ? lower.cells[at] : (upper.cells[at] ?? lower.cells[at])) ?? upper.range;
    const column = isOwn ? headOf(below, groupOver(upper.words, at), meanings) : columnOf(word, meanings);
    return { column, word: headWord(word), range, hasPersons: holdsPersons(word) };
  });

/** What a column without a heading is called when it is asked about. */
const nameless = (at: number): string => `第${at + 1}栏`;

/** Where nothing else says what is to be done, the goal or the project does: 「目标任务」, 「实施项目」. */
const matters = [/目标任务|工作目标|任务目标/, /项目|事项|内容/];
const withMatter = (columns: ColumnHead[]): ColumnHead[] => {
  if (columns.some(({ column }) => column === 'problem' || column === 'measure')) return columns;
  const isOpen = ({ column }: ColumnHead) => column === 'unknown' || column === 'remark';
  const at = matters
    .map(pattern => columns.findIndex(one => isOpen(one) && pattern.test(one.word)))
    .find(index => index >= 0);
  return columns.map((one, index) => (index === at ? { ...one, column: 'measure' } : one));
};

const single = (row: TableRow, meanings: LabelMeanings): ColumnHead[] =>
  withMatter(
    row.words.map((word, at) => ({
      column: columnOf(word || nameless(at), meanings),
      word: headWord(word) || nameless(at),
      range: row.cells[at]!,
      hasPersons: holdsPersons(word),
    })),
  );

/** Whether a row goes on with the heads above it: it names columns, and what it leaves out stands above. */
const goesOn = (upper: TableRow, row: TableRow, meanings: LabelMeanings): boolean => {
  let own = 0;
  for (const [at, word] of row.words.entries()) {
    const above = upper.words[at] ?? '';
    if (word === '' || word === above) continue;
    if (!isHeadWord(word) || /\d/.test(word) || markerAt(word, 0)) return false;
    const column = headOf(word, groupOver(upper.words, at), meanings);
    if (column === 'unknown' && above !== '') return false;
    if (column !== 'unknown') own++;
  }
  return own > 0 && row.words.length <= upper.words.length + 1;
};

/** A task that is mended by measures of its own is what another office calls a problem. */
const withProblem = (columns: ColumnHead[]): ColumnHead[] => {
  const first = columns.findIndex(({ column, word }) => column === 'measure' && /任务|事项|内容/.test(word));
  const measures = columns.filter(({ column }) => column === 'measure').length;
  if (columns.some(({ column }) => column === 'problem') || first < 0 || measures < 2) return columns;
  return columns.map((one, at) => (at === first ? { ...one, column: 'problem' } : one));
};

const planned = /时限|期限|计划|预计|拟|要求|截止/;

/** One column of a kind says what the row is; a second one is something beside it. */
const settled = (columns: ColumnHead[]): ColumnHead[] => {
  const hasMeasure = columns.some(({ column }) => column === 'measure');
  const days = columns.filter(({ column }) => column === 'deadline');
  const isPlanned = ({ word }: ColumnHead) => planned.test(word);
  const hasPlanned = days.length > 1 && days.some(isPlanned);
  const seen = new Set<Column>();
  return withProblem(columns).map(one => {
    let { column } = one;
    if (column === 'remark' && !hasMeasure && /整改要求$/.test(one.word)) column = 'measure';
    // Beside a day that is set, 「完成时间」 is one that has been.
    if (column === 'deadline' && hasPlanned && !isPlanned(one)) column = 'remark';
    if (column === 'problem' && seen.has('problem')) column = 'detail';
    if ((column === 'number' || column === 'category') && seen.has(column)) column = 'remark';
    seen.add(column);
    return { ...one, column };
  });
};

/** Heads are short words, several of them, without numbers. */
const mayHead = ({ words }: TableRow): boolean =>
  words.filter(word => word !== '').length >= 2 &&
  words.every(word => isHeadWord(word) && !/^[(]?\d/.test(word)) &&
  !words.some(word => /\d{4}|\d月/.test(word));

/** The head of a table that begins with the row `at`, of one to three rows; `null` where none does. */
export const headAt = (rows: readonly TableRow[], at: number, meanings: LabelMeanings): TableHead | null => {
  const first = rows[at];
  if (!first || !mayHead(first)) return null;
  let columns = single(first, meanings);
  let upper = first;
  let count = 1;
  let found = isHead(columns) ? 1 : 0;
  if (found === 0 && columns.filter(({ column }) => column !== 'unknown').length < 2) return null;
  for (let next = rows[at + count]; next && count < MOST_ROWS; next = rows[at + count]) {
    if (!goesOn(upper, next, meanings)) break;
    const together = joined(upper, next, meanings);
    // What two rows say of a column, a third one refines.
    columns = together.map((one, index) =>
      one.column === 'unknown' && columns[index] && !next.words[index] ? columns[index] : one,
    );
    upper = { ...next, words: together.map((_, index) => next.words[index] || upper.words[index] || '') };
    count++;
    if (isHead(columns)) found = count;
  }
  if (found === 0 || found !== count) return null;
  return {
    columns: settled(columns),
    rows: count,
    range: { start: first.range.start, end: rows[at + count - 1]!.range.end },
  };
};
