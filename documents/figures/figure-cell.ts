import type { FigureCell } from '../../domain/figures/read/sheet/types';
import type { RawCell } from '../xlsx/read-cells';
import type { Workbook } from '../xlsx/read-sheet';
import { withoutEscapes } from '../xlsx/read-strings';
import { dateOfSerial, datePartsOfFormat, type DateParts } from '../xlsx/show-date';
import { exactNumber } from './exact-number';

const said = (text: string): FigureCell => ({ text, date: null, flaw: null });
const flawed = (flaw: FigureCell['flaw'], text: string): FigureCell => ({ text, date: null, flaw });

/** A day shows what its format shows: a month alone is a period, and its day still known. */
const dayCell = (day: Date, parts: DateParts): FigureCell => {
  const iso = day.toISOString().slice(0, 10);
  const shown = parts.day || !parts.year ? iso : parts.month ? iso.slice(0, 7) : iso.slice(0, 4);
  return { text: shown, date: iso, flaw: null };
};

const numberCell = (kept: string, style: number, { formats, is1904 }: Workbook): FigureCell => {
  const parts = datePartsOfFormat(formats[style] ?? '');
  const day = parts && dateOfSerial(Number(kept), is1904);
  if (day) return dayCell(day, parts);
  const text = exactNumber(kept);
  return text === null ? flawed('NUMBER_INEXACT', kept) : said(text);
};

/** A cell as exact text, whatever its format shows of it; null for an empty one. */
export const figureCell = (
  { type, style, value, text, formula }: RawCell,
  book: Workbook,
): FigureCell | null => {
  const empty = (content: string): FigureCell | null => (content.trim() === '' ? null : said(content));
  if (type === 'inlineStr') return empty(withoutEscapes(text));
  if (value === null || (value === '' && type !== 'str'))
    return formula === null ? null : flawed('FORMULA_WITHOUT_RESULT', `=${formula}`);
  switch (type) {
    case 's':
      return empty(book.strings[Number(value)] ?? '');
    case 'str':
      return empty(withoutEscapes(value));
    case 'b':
      return said(value.trim() === '1' ? 'TRUE' : 'FALSE');
    case 'e':
      return flawed('CELL_ERROR', value);
    case 'd':
      return { text: value.slice(0, 10), date: value.slice(0, 10), flaw: null };
    default:
      return numberCell(value, style, book);
  }
};
