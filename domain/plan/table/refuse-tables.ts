import { MOST_ENTRIES, tooManyParts, type Refusal } from '../refuse';

/** Twice the entries: a group, a sum and the second measure of an entry have rows of their own. */
const MOST_ROWS = 2 * MOST_ENTRIES;
/** As many as a .csv may have. */
const MOST_CELLS = 1_000_000;

/** 1 for what ends a cell. */
const endsCell = new Uint8Array(0x10000);
for (const sign of '|\t\n') endsCell[sign.charCodeAt(0)] = 1;

/**
 * Refuses tables of more rows or cells than any plan has, by the segments that are rows of one; `norm` is the text that they are of.
 * Counts characters only: no cell is cut.
 */
export const refuseTables = (
  norm: string,
  segments: readonly { start: number; end: number; isTable: boolean }[],
): Refusal | null => {
  let rows = 0;
  let cells = 0;
  for (const { start, end, isTable } of segments) {
    if (!isTable) continue;
    rows++;
    for (let at = start; at < end; at++) cells += endsCell[norm.charCodeAt(at)]!;
  }
  return tooManyParts(rows, '行表格', MOST_ROWS) ?? tooManyParts(cells, '格表格', MOST_CELLS);
};
