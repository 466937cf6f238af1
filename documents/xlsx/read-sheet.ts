import type { Grid, GridRow, Merge } from '../grid';
import { cellText } from '../table-text';
import { parseXml } from '../xml/parse-xml';
import { withoutEscapes } from './read-strings';
import { isoText, showNumber } from './show-number';

/** What the cells of all sheets of a workbook refer to. */
export interface Workbook {
  strings: readonly string[];
  formats: readonly string[];
  is1904: boolean;
  /** Hears of the characters of each cell. */
  spend: (characters: number) => void;
}

interface Cell {
  type: string;
  style: number;
  value: string | null;
  text: string;
  formula: string | null;
}

/** Column and row of an address such as `AB12`, both from 0. */
const placeOf = (address: string): { row: number; column: number } | null => {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
};

const mergeOf = (reference: string): Merge[] => {
  const [first, last] = reference.split(':').map(placeOf);
  return first && last ? [{ top: first.row, left: first.column, bottom: last.row, right: last.column }] : [];
};

/** What a cell shows. A formula whose result was not kept is shown itself: it is not worked out here. */
const shown = (
  { type, style, value, text, formula }: Cell,
  { strings, formats, is1904 }: Workbook,
): string => {
  if (type === 'inlineStr') return withoutEscapes(text);
  if (value === null || (value === '' && type !== 'str')) return formula === null ? '' : `=${formula}`;
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'str':
      return withoutEscapes(value);
    case 'b':
      return value.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return value;
    case 'd':
      return isoText(value.trim());
    default:
      return showNumber(value, formats[style] ?? '', is1904);
  }
};

/** The texts of a sheet (`xl/worksheets/sheet1.xml`), as its cells show them. */
export const readSheet = (bytes: Uint8Array, book: Workbook): Grid => {
  const rows: GridRow[] = [];
  const merges: Merge[] = [];
  let row: GridRow = { at: -1, cells: new Map() };
  let column = -1;
  let cell: Cell | null = null;
  let within = '';
  let isPronunciation = false;
  parseXml(bytes, {
    open: (name, attributes) => {
      if (name === 'x:c') {
        const { r = '', t = 'n', s = '0' } = attributes();
        column = placeOf(r)?.column ?? column + 1;
        cell = { type: t, style: Number(s), value: null, text: '', formula: null };
      } else if (name === 'x:row') {
        const at = Number(attributes().r ?? row.at + 2) - 1;
        row = { at: Number.isInteger(at) ? at : row.at + 1, cells: new Map() };
        column = -1;
      } else if (name === 'x:v' && cell) cell.value = '';
      else if (name === 'x:f' && cell) cell.formula = '';
      else if (name === 'x:rPh') isPronunciation = true;
      else if (name === 'x:mergeCell') merges.push(...mergeOf(attributes().ref ?? ''));
      within = name;
    },
    text: piece => {
      if (!cell) return;
      if (within === 'x:v') cell.value = (cell.value ?? '') + piece;
      else if (within === 'x:f') cell.formula = (cell.formula ?? '') + piece;
      else if (within === 'x:t' && !isPronunciation) cell.text += piece;
    },
    close: name => {
      within = '';
      if (name === 'x:rPh') isPronunciation = false;
      if (name !== 'x:c' || !cell) return;
      const text = cellText([shown(cell, book)]);
      cell = null;
      if (text === '') return;
      book.spend(text.length);
      if (row.cells.size === 0) rows.push(row);
      row.cells.set(column, text);
    },
  });
  return { rows: rows.sort((a, b) => a.at - b.at), merges };
};
