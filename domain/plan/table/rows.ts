import type { CleanText } from '../clean-text';
import { walk, type OutlineNode } from '../outline-node';
import type { Range } from '../page-marks';

/** How a row's cells are told apart. */
type CellBorder = 'bars' | 'tabs' | 'lines' | 'blanks';

export interface TableRow {
  node: OutlineNode;
  range: Range;
  border: CellBorder;
  cells: Range[];
  /** The cells' words in normal form. */
  words: string[];
}

const borderOf = (text: string): CellBorder => {
  if (text.includes('\n')) return 'lines';
  if (text.startsWith('|')) return 'bars';
  if (text.includes('\t')) return 'tabs';
  return text.includes('|') ? 'bars' : 'blanks';
};
const signs = { bars: '|', tabs: '\t', lines: '\n' } as const;

const cut = (norm: string, row: Range, border: CellBorder): Range[] => {
  const cells: Range[] = [];
  let start = row.start;
  if (border === 'blanks') {
    for (const gap of norm.slice(row.start, row.end).matchAll(/[ ]{2,}/g)) {
      cells.push({ start, end: row.start + gap.index });
      start = row.start + gap.index + gap[0].length;
    }
    cells.push({ start, end: row.end });
    return cells;
  }
  for (let at = row.start; at <= row.end; at++) {
    if (at < row.end && norm[at] !== signs[border]) continue;
    cells.push({ start, end: at });
    start = at + 1;
  }
  return cells;
};

const isBlank = (norm: string, { start, end }: Range): boolean => norm.slice(start, end).trim() === '';

const cellsOf = (norm: string, row: Range, border: CellBorder): Range[] => {
  const cells = cut(norm, row, border);
  if (border === 'bars') {
    if (cells[0] && isBlank(norm, cells[0])) cells.shift();
    const last = cells.at(-1);
    if (last && isBlank(norm, last)) cells.pop();
  }
  return cells.map(cell => {
    let { start, end } = cell;
    while (start < end && norm[start] === ' ') start++;
    while (end > start && norm[end - 1] === ' ') end--;
    return { start, end };
  });
};

/** Rows that stand together, with the words between them and the rows before. */
export interface TableBlock {
  rows: TableRow[];
  /** What stands between this block and the one before it. */
  gap: string;
  gapRange: Range;
}

const isRule = (words: readonly string[]): boolean =>
  words.every(word => /^[-:=]*$/.test(word)) && words.some(word => /^:?-{2,}|^={2,}/.test(word));

/** The tables of a document, in its order. Rules of Markdown and rows without a word are left out. */
export const tableBlocks = (clean: CleanText, root: OutlineNode): TableBlock[] => {
  const { norm } = clean;
  const places = [...walk(root)]
    .flatMap(node => node.tables.map(range => ({ node, range })))
    .sort((a, b) => a.range.start - b.range.start);
  const blocks: TableBlock[] = [];
  let end = 0;
  for (const { node, range } of places) {
    const gap = norm.slice(end, range.start).trim();
    const from = gap === '' ? end : norm.indexOf(gap, end);
    end = range.end;
    if (gap !== '' || blocks.length === 0) {
      blocks.push({ rows: [], gap, gapRange: { start: from, end: from + gap.length } });
    }
    const border = borderOf(norm.slice(range.start, Math.min(range.end, range.start + 20_000)));
    const cells = cellsOf(norm, range, border);
    const words = cells.map(cell => norm.slice(cell.start, cell.end));
    if (isRule(words)) continue;
    if (words.some(word => word !== '')) blocks.at(-1)!.rows.push({ node, range, border, cells, words });
  }
  return blocks.filter(block => block.rows.length > 0);
};
