import type { ColumnHead } from './column-heads';
import { cellDoubt } from './cell-doubt';
import { saysDuty } from './row-pieces';
import type { TableRow } from './rows';

/** Why a row's cells cannot be trusted, and whether that touches what the problem is. */
export interface RowDoubt {
  why: string;
  isProblemToo: boolean;
}

/** Looks whether the cells of a row stand under their heads: their number, days under units, units under days. */
export const rowDoubt = (
  row: TableRow,
  columns: readonly ColumnHead[],
  keepsWidth = false,
): RowDoubt | null => {
  const { words, border } = row;
  // An empty cell behind the last counts too, where the other rows have none.
  const extra =
    words.slice(columns.length).some(word => word !== '') ||
    (border === 'bars' && keepsWidth && words.length > columns.length);
  // Editors cut off the empty cells at a line's end; bars, lines and blanks hold their number.
  const isShort = border !== 'tabs' && words.length < columns.length;
  const count =
    extra || isShort ? `有 ${words.length} 格,表头有 ${columns.length} 格,分不清哪一格属于哪一栏` : null;
  if (count && (border === 'lines' || border === 'blanks')) return { why: count, isProblemToo: true };
  let why = count;
  let isProblemToo = false;
  for (const [at, { column, word }] of columns.entries()) {
    const odd = cellDoubt(column, words[at] ?? '');
    if (odd === null) continue;
    why ??= `「${word}」格写的是「${words[at]!.slice(0, 20)}」,像是${odd}`;
    isProblemToo ||= !saysDuty(column) && column !== 'measure';
  }
  return why === null ? null : { why, isProblemToo };
};
