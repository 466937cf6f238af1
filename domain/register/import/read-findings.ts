import { cellAddress } from '../../figures/read/sheet/cell-address';
import type { FigureSheet, FigureSheetRow } from '../../figures/read/sheet/types';
import { cellsOf } from './cells-of';
import { readHeads, type Heads } from './read-heads';
import { readRow } from './read-row';
import { rowReader } from './row-reader';
import type { AskAt, FindingAsk, FindingsGiven, FindingsReading } from './types';

const isEmpty = ({ cells }: FigureSheetRow, left: ReadonlySet<number>): boolean =>
  [...cells].every(([at, one]) => left.has(at) || one.text.trim() === '');

const askAboutCells = ({ at: row, cells }: FigureSheetRow, { left, headed }: Heads, ask: AskAt): void => {
  for (const [at, one] of cells) {
    if (left.has(at)) continue;
    if (one.flaw) ask('CELL_UNREADABLE', one.text, row, at);
    else if (!headed.has(at)) ask('CELL_UNDER_NO_HEAD', one.text, row, at);
  }
};

const readSheet = (sheet: FigureSheet, given: FindingsGiven): FindingsReading => {
  const entries: FindingsReading['entries'] = [];
  const asks: FindingAsk[] = [];
  const ask: AskAt = (code, value, row, column) =>
    asks.push({
      ...{ code, value, sheet: sheet.title },
      row: row === undefined ? null : row + 1,
      cell: row === undefined || column === undefined ? null : cellAddress(column, row),
    });
  const heads = readHeads(sheet, given.leaveOut ?? [], ask);
  if (!heads) return { entries, asks };
  const cellAt = cellsOf(sheet);
  for (const row of sheet.rows.filter(one => one.at > heads.at)) {
    const before = asks.length;
    askAboutCells(row, heads, ask);
    if (isEmpty(row, heads.left)) continue;
    const act = readRow(rowReader(heads, row.at, cellAt, ask), given);
    if (act && asks.length === before) entries.push({ sheet: sheet.title, row: row.at + 1, act });
  }
  return { entries, asks };
};

/**
 * Findings of other organs from the sheets of a file, a row to a finding, by the heads of its columns. Nothing is dropped and nothing
 * filled in: what is not understood is asked with its place. Sheets without a cell hold nothing.
 */
export const readFindings = (sheets: readonly FigureSheet[], given: FindingsGiven): FindingsReading => {
  const filled = sheets.filter(one => one.rows.some(row => row.cells.size > 0));
  if (filled.length === 0)
    return {
      entries: [],
      asks: [{ code: 'TABLE_MISSING', value: null, sheet: given.file, row: null, cell: null }],
    };
  const all = filled.map(one => readSheet(one, given));
  return { entries: all.flatMap(one => one.entries), asks: all.flatMap(one => one.asks) };
};
