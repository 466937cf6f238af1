import type { Grid, GridRow, Merge } from '../grid';
import { parseXml } from '../xml/parse-xml';

/** A cell as a sheet keeps it (ECMA-376, 18.3.1.4): `value` is null where there is no element for it. */
export interface RawCell {
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

/** The cells of a sheet (`xl/worksheets/sheet1.xml`), as `made` makes them; null for one that is empty. */
export const readCells = <T>(bytes: Uint8Array, made: (cell: RawCell) => T | null): Grid<T> => {
  const rows: GridRow<T>[] = [];
  const merges: Merge[] = [];
  let row: GridRow<T> = { at: -1, cells: new Map() };
  let column = -1;
  let cell: RawCell | null = null;
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
      const content = made(cell);
      cell = null;
      if (content === null) return;
      if (row.cells.size === 0) rows.push(row);
      row.cells.set(column, content);
    },
  });
  return { rows: rows.sort((a, b) => a.at - b.at), merges };
};
