import type { Readable } from 'node:stream';
import type { PlainFigures } from '../../domain/figures/plain';
import type { Cell } from '../sheet';
import { writeBook } from '../write-xlsx';
import { figureTables, type FigureTable } from './figure-tables';
import { isMarked } from './marked-text';

const widthOf = (head: string): number => (head.length > 6 ? 18 : 14);

/** Figures as a .xlsx, a sheet for each kind; read again it is the same figures. */
export const writeFigureBook = (figures: PlainFigures): Readable =>
  writeBook(
    figureTables(figures).map(({ title, heads, rows }) => ({
      name: title,
      widths: heads.map(widthOf),
      heads: 1,
      rows: [heads, ...rows],
    })),
  );

/** A number is no formula, whatever its sign; what looks like one is marked, and read without the mark. */
const csvCell = (cell: Cell): string => {
  const text = String(cell);
  const safe = typeof cell === 'string' && isMarked(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One table as a .csv: UTF-8 with its mark, by which Excel knows it. */
export const figureCsv = ({ heads, rows }: FigureTable): Buffer =>
  Buffer.from(`\u{feff}${[heads, ...rows].map(cells => `${cells.map(csvCell).join(',')}\r\n`).join('')}`);
