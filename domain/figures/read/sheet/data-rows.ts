import type { Heads } from './find-heads';
import { plainText } from './plain-text';
import type { FigureCell, FigureMerge, FigureSheet, FigureSheetRow } from './types';

const isTotal = (text: string): boolean => /^(?:合\s*计|总\s*计|小\s*计|total)/i.test(text);
const isFootnote = (text: string): boolean =>
  /^(?:备?注|说明|填表|填报|审核|制表|单位负责人|联系)/.test(text);

interface DataRow {
  at: number;
  cellAt: (column: number) => FigureCell | undefined;
}

export interface DataRows {
  rows: DataRow[];
  /** Rows of totals and remarks, which are no figures. */
  skipped: { at: number; text: string }[];
  /** Cells that were made one across what cannot be shared. */
  merged: { at: number; column: number }[];
}

const isSkipped = ({ cells }: FigureSheetRow, ids: readonly number[]): string | null => {
  const [first] = [...cells.values()].map(one => plainText(one.text)).filter(one => one !== '');
  if (first === undefined) return '';
  if (isTotal(first) && ids.every(at => !cells.has(at) || isTotal(plainText(cells.get(at)?.text ?? ''))))
    return first;
  return cells.size === 1 && isFootnote(first) ? first : null;
};

/** Money and ids that stand in several rows at once would be counted several times. */
const isShared = (type: string, key: string): boolean =>
  type !== 'amount' && type !== 'number' && type !== 'count' && key !== 'id' && key !== 'rows.name';

/** The rows below the heads, with a text that spans several rows in each of them. */
export const dataRows = ({ rows, merges }: FigureSheet, heads: Heads): DataRows => {
  const found: DataRows = { rows: [], skipped: [], merged: [] };
  const below = merges.filter(one => one.top > heads.row);
  const columnAt = (at: number) => heads.columns.find(one => one.at === at)?.column;
  const byRow = new Map(rows.map(one => [one.at, one]));
  const spans = new Map<string, FigureMerge>();
  const noted = new Set<FigureMerge>();
  for (const merge of below)
    for (let at = merge.top; at <= Math.min(merge.bottom, merge.top + 10_000); at++)
      spans.set(`${at} ${merge.left}`, merge);
  const ids = heads.columns.filter(one => one.column.key === 'id').map(one => one.at);
  for (const row of rows) {
    if (row.at <= heads.row) continue;
    const skipped = isSkipped(row, ids);
    if (skipped !== null) {
      if (skipped !== '') found.skipped.push({ at: row.at, text: skipped });
      continue;
    }
    for (const { at: left } of heads.columns) {
      const merge = spans.get(`${row.at} ${left}`);
      const column = columnAt(left);
      if (!merge || !column || noted.has(merge)) continue;
      const isWide = heads.columns.some(one => one.at > left && one.at <= merge.right);
      if (isWide || (merge.bottom > merge.top && !isShared(column.type, column.key))) {
        noted.add(merge);
        found.merged.push({ at: row.at, column: left });
      }
    }
    found.rows.push({
      at: row.at,
      cellAt: column =>
        row.cells.get(column) ?? byRow.get(spans.get(`${row.at} ${column}`)?.top ?? -1)?.cells.get(column),
    });
  }
  return found;
};
