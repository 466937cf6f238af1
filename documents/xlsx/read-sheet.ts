import type { Grid } from '../grid';
import { cellText } from '../table-text';
import { readCells, type RawCell } from './read-cells';
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

/** What a cell shows. A formula whose result was not kept is shown itself: it is not worked out here. */
const shown = (
  { type, style, value, text, formula }: RawCell,
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
export const readSheet = (bytes: Uint8Array, book: Workbook): Grid =>
  readCells(bytes, cell => {
    const text = cellText([shown(cell, book)]);
    if (text === '') return null;
    book.spend(text.length);
    return text;
  });
