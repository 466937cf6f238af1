import { dateLike } from '../assignment-sentence';
import { isUnitRole } from '../field-role';
import type { LabelMeanings } from '../label-meanings';
import { markerAt } from '../markers';
import { saysNothing } from './cell-doubt';
import { columnOf, type Column } from './columns';
import { headsIn } from './column-heads';
import { rowNumberOf } from './numbers';
import { isUnitName } from '../unit-name';

/** A row of a table without bars or tabs, from which line to before which: one cell to a line, or cells between runs of blanks. */
export interface CellRow {
  from: number;
  to: number;
}

const MOST_COLUMNS = 16;
/** A row's cells may have more lines than there are columns. */
const MOST_LINES_OVER = 12;

/** Where a text plainly goes on with something else: a heading, an annex, a note. */
const isOther = (line: string): boolean =>
  /^(?:附件|注[:：]|备注[:：]|说明[:：]|填表|制表|#)/.test(line) || markerAt(line, 0)?.kind === 'cn';

const isNumberLine = (line: string | undefined): boolean =>
  line !== undefined &&
  line.length <= 8 &&
  /[\d一二三四五六七八九十①-⑳]/.test(line) &&
  (rowNumberOf(line)?.value ?? 0) > 0;

/** The columns that the lines from `at` on head, one to a line; `null` where they head none. */
const headFrom = (lines: readonly string[], at: number, meanings: LabelMeanings): Column[] | null => {
  const first = lines[at] ?? '';
  // 「整改时限:立行立改」 has its words behind it.
  const isLabelled = (line: string): boolean => /[:：]\s*[^\s:：]/.test(line);
  if (first.length > 16 || isLabelled(first) || markerAt(first, 0) || columnOf(first, meanings) === 'unknown')
    return null;
  // A county's name begins a title, 清单 ends one.
  if (/^[\u4e00-\u9fff]{1,4}[县市区州]|(?:清单|台账|表|方案|通知)$/.test(first)) return null;
  const isNumbered = columnOf(first, meanings) === 'number';
  let end = at + 1;
  const isHeading = (line: string | undefined): line is string =>
    line !== undefined &&
    line.length <= 16 &&
    !isLabelled(line) &&
    (isNumbered ? !isNumberLine(line) : !markerAt(line, 0) && columnOf(line, meanings) !== 'unknown');
  while (end - at < MOST_COLUMNS && isHeading(lines[end])) end++;
  if (isNumbered && !isNumberLine(lines[end])) return null;
  return headsIn(lines.slice(at, end), meanings);
};

/** Rows begun by their numbers. A row goes up to the next number, at most some lines too far: whoever reads it counts its cells. */
const numberedRows = (lines: readonly string[], at: number, width: number): CellRow[] => {
  const rows: CellRow[] = [];
  let from = at;
  for (let value = rowNumberOf(lines[from] ?? '')?.value; value;) {
    const isNext = (line: number) =>
      isNumberLine(lines[line]) && rowNumberOf(lines[line]!)!.value === value! + 1;
    const last = Math.min(lines.length, from + width + MOST_LINES_OVER);
    let to = from + width;
    if (!isNext(to)) {
      const next = Array.from({ length: Math.max(0, last - from - 2) }, (_, step) => from + 2 + step).find(
        isNext,
      );
      if (next !== undefined) to = next;
      else {
        // The last row ends before what is plainly no cell.
        const end = Array.from({ length: width - 1 }, (_, step) => from + 1 + step).find(line =>
          isOther(lines[line] ?? ''),
        );
        to = Math.min(end ?? to, lines.length);
      }
    }
    rows.push({ from, to });
    from = to;
    value = isNext(from) ? value + 1 : undefined;
  }
  return rows;
};

/** So many known heads one below the other are no accident. */
const SURELY_A_HEAD = 4;

const saysWhoOrWhen = (column: Column): boolean => column === 'deadline' || isUnitRole(column as never);

const isCellOf = (column: Column, line: string): boolean => {
  if (saysNothing(line)) return true;
  if (column === 'deadline') return dateLike.test(line) || /^\d{4}[./-]\d/.test(line);
  if (column === 'number') return isNumberLine(line);
  if (isUnitRole(column as never))
    return line.split(/[、,;\s]/).every(one => isUnitName(one) || /等$/.test(one));
  return true;
};

/** Rows without a number: as many lines to each as there are columns, while units and days fall where they belong. */
const plainRows = (lines: readonly string[], at: number, columns: readonly Column[]): CellRow[] => {
  const rows: CellRow[] = [];
  const width = columns.length;
  const duties = columns.flatMap((column, index) => (saysWhoOrWhen(column) ? [index] : []));
  const fits = (from: number): boolean =>
    from + width <= lines.length &&
    duties.filter(index => isCellOf(columns[index]!, lines[from + index]!)).length * 2 >= duties.length;
  let from = at;
  let isOdd = false;
  for (; from + width <= lines.length && !isOther(lines[from]!); from += width) {
    isOdd ||= !fits(from);
    if (!fits(from) && !fits(from + width)) break;
    rows.push({ from, to: from + width });
  }
  // Where the count is lost, what follows is one row that nobody can tell apart, and is asked about. A name and a day may stand below.
  let to = from;
  while (to < lines.length && !isOther(lines[to]!)) to++;
  const isTable = rows.length > 0 || width >= SURELY_A_HEAD;
  if (to > from && isTable && (isOdd || (to - from) * 2 >= width)) rows.push({ from, to });
  return rows;
};

const cellsBetweenBlanks = (line: string): string[] => line.split(/[ ]{2,}/);

/** Rows whose cells stand between runs of blanks, from the line of their heads on. */
const blankRows = (lines: readonly string[], at: number): CellRow[] => {
  const rows: CellRow[] = [{ from: at, to: at + 1 }];
  for (let line = at + 1; line < lines.length; line++) {
    const text = lines[line]!;
    const isRow = cellsBetweenBlanks(text).length > 1;
    if (!isRow && (isOther(text) || text.length > 30 || /[|\t]/.test(text))) break;
    rows.push({ from: line, to: line + 1 });
  }
  return rows;
};

/**
 * Tables as they come out of a PDF or a web page, by the lines of a text before any are joined: one cell to a line from the headings of
 * the columns on, or columns between runs of blanks. In normal form.
 */
export const lineTablesIn = (lines: readonly string[], meanings: LabelMeanings): CellRow[] => {
  const rows: CellRow[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (/[|\t]/.test(line)) continue;
    const between = line.length < 200 ? cellsBetweenBlanks(line) : [];
    if (between.length >= 3 && headsIn(between, meanings)) {
      const found = blankRows(lines, at);
      if (found.length > 1) for (const one of found) rows.push(one);
      at = found.at(-1)!.to - 1;
      continue;
    }
    const columns = headFrom(lines, at, meanings);
    if (!columns) continue;
    const first = at + columns.length;
    const found =
      columns[0] === 'number' ? numberedRows(lines, first, columns.length) : plainRows(lines, first, columns);
    if (found.length === 0) continue;
    rows.push({ from: at, to: first });
    for (const one of found) rows.push(one);
    at = found.at(-1)!.to - 1;
  }
  return rows;
};
