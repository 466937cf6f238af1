import type { Grid, GridRow, Merge } from './grid';
import { tableLine } from './table-text';

/** The first of `rows` that is at `at` or below it. */
const firstFrom = (rows: readonly GridRow[], at: number): number => {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Repeats what is merged downwards in each row that says something else too. */
const fillDown = (rows: readonly GridRow[], merges: readonly Merge[], spend: (n: number) => void): void => {
  for (const { top, left, bottom } of merges) {
    if (bottom <= top) continue;
    const first = firstFrom(rows, top);
    const text = rows[first]?.at === top ? rows[first].cells.get(left) : undefined;
    if (text === undefined) continue;
    for (let n = first + 1; n < rows.length && rows[n]!.at <= bottom; n++) {
      spend(text.length + 1);
      rows[n]!.cells.set(left, text);
    }
  }
};

const notes = /^[(（]?(?:注|备注|说明|填表|制表|填报|审核|联系)/;

/** What stands below a table in one cell: over several columns, or a note by its words. */
const isBelow = ({ at, cells }: GridRow, first: number, merges: readonly Merge[]): boolean => {
  if (cells.size !== 1 || !cells.has(first)) return false;
  const isWide = merges.some(({ top, left, right }) => top === at && left === first && right > left);
  return isWide || notes.test(cells.get(first)!);
};

const day = /^[(（]?[〇○零一二三四五六七八九\d]{4}\s*[年./-].{1,12}[日\d][)）]?$/;

/** Of the rows from `from` on, where the signature at the foot begins: a row of one cell that is a day, and the name alone above it. */
const footFrom = (rows: readonly GridRow[], from: number, to: number): number => {
  const alone = (at: number): string | null => {
    const cells = at >= from ? rows[at]?.cells : undefined;
    return cells?.size === 1 ? [...cells.values()][0]! : null;
  };
  if (!day.test(alone(to - 1) ?? '')) return to;
  const name = alone(to - 2);
  return name !== null && name.length <= 40 && !/[,，。;；:：]/.test(name) ? to - 2 : to - 1;
};

/**
 * A sheet as text: rows with bars, and the lines above and below the table as lines. Rows and columns without a text are left
 * out. `spend` hears of characters that are written more than once.
 */
export const gridText = ({ rows: all, merges }: Grid, spend: (characters: number) => void): string => {
  const rows = all.filter(({ cells }) => cells.size > 0);
  let from = rows.findIndex(({ cells }) => cells.size > 1);
  if (from < 0) from = rows.length;
  fillDown(rows, merges, spend);
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort((a, b) => a - b);
  let to = rows.length;
  while (to > from && isBelow(rows[to - 1]!, columns[0]!, merges)) to--;
  to = footFrom(rows, from + 1, to);
  const lineOf = ({ cells }: GridRow): string => [...cells.values()].join(' ').replaceAll('<br>', '\n');
  const table = rows.slice(from, to).map(({ cells }) => {
    spend(columns.length);
    return tableLine(columns.map(column => cells.get(column) ?? ''));
  });
  return [...rows.slice(0, from).map(lineOf), table.join('\n'), ...rows.slice(to).map(lineOf)]
    .filter(text => text !== '')
    .join('\n\n');
};
