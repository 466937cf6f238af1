import { attributeOf, childOf, elementsIn, valueOf, wholeNumber, type XmlElement } from '../xml/xml-tree';
import { cellText, tableLine } from '../table-text';
import type { Reading } from './reading';

/** How a table reads what is in a cell. */
type Blocks = (cell: XmlElement) => string[];

/** Wider than any table on paper. */
const MOST_COLUMNS = 200;

const columns = (text: string | undefined): number =>
  Math.min(Math.max(wholeNumber(text) ?? 1, 0), MOST_COLUMNS);

/** The elements of that name in a table or a row, also within forms and tracked insertions. */
const within = (element: XmlElement, name: string): XmlElement[] =>
  elementsIn(element).flatMap(one => {
    if (one.name === name) return [one];
    return /^w:(?:sdt|sdtContent|customXml|ins)$/.test(one.name) ? within(one, name) : [];
  });

const isDeletedRow = (row: XmlElement): boolean => {
  const properties = childOf(row, 'w:trPr');
  return childOf(properties, 'w:del') !== undefined || childOf(properties, 'w:moveFrom') !== undefined;
};

/** How a cell hangs on its neighbours: `w:vMerge` and `w:hMerge` without a value go on with what is above, or before. */
const goesOn = (properties: XmlElement | undefined, name: string): boolean => {
  const merge = childOf(properties, name);
  return merge !== undefined && attributeOf(merge, 'val') !== 'restart';
};

/** The cells of a row, by columns of the table's grid; `above` keeps what is merged downwards. */
const cellsOf = (
  row: XmlElement,
  above: Map<number, string>,
  { spend }: Reading,
  blocksOf: Blocks,
): string[] => {
  const cells: string[] = [];
  const properties = childOf(row, 'w:trPr');
  for (let n = columns(valueOf(properties, 'w:gridBefore') ?? '0'); n > 0; n--) cells.push('');
  for (const cell of within(row, 'w:tc')) {
    const own = childOf(cell, 'w:tcPr');
    const at = cells.length;
    const merged = goesOn(own, 'w:vMerge') ? above.get(at) : undefined;
    const text = goesOn(own, 'w:hMerge') ? '' : (merged ?? cellText(blocksOf(cell)));
    if (merged !== undefined) spend(text.length);
    if (childOf(own, 'w:vMerge')) above.set(at, text);
    else above.delete(at);
    cells.push(text);
    for (let n = Math.max(1, columns(valueOf(own, 'w:gridSpan'))); n > 1; n--) cells.push('');
  }
  for (let n = columns(valueOf(properties, 'w:gridAfter') ?? '0'); n > 0; n--) cells.push('');
  spend(cells.length);
  return cells;
};

/** A table as one block, a line to a row; a frame of one cell is no table: its blocks. */
export const readTable = (table: XmlElement, reading: Reading, blocksOf: Blocks): string[] => {
  const rows = within(table, 'w:tr').filter(row => !isDeletedRow(row));
  const only = rows.length === 1 ? within(rows[0]!, 'w:tc') : [];
  if (only.length === 1) return blocksOf(only[0]!);
  const above = new Map<number, string>();
  const lines = rows.map(row => cellsOf(row, above, reading, blocksOf)).filter(cells => cells.length > 0);
  return lines.length > 0 ? [lines.map(tableLine).join('\n')] : [];
};
