import type { FigureSheet } from '../../domain/figures/read/sheet/types';
import { csvRecords } from '../read-csv';
import { refusing } from '../refusing';
import { isMarked } from './marked-text';
import { openWorkbook } from '../xlsx/open-workbook';
import { readCells } from '../xlsx/read-cells';
import { figureCell } from './figure-cell';

/** The sheets of a .xlsx with their cells as exact text. @throws DomainError `DOCUMENT_TOO_LARGE`, `DOCUMENT_UNREADABLE` */
export const sheetsOfXlsx = (bytes: Buffer, file: string): Promise<FigureSheet[]> =>
  refusing(file, 'no-xlsx', async name => {
    const { sheets, book } = await openWorkbook(bytes, name);
    return sheets.map(({ title, xml }) => ({
      title,
      ...readCells(xml, cell => {
        const read = figureCell(cell, book);
        book.spend(read?.text.length ?? 0);
        return read;
      }),
    }));
  });

/** A mark before what a spreadsheet would take for a formula, as our own .csv files have it. */
const unquoted = (text: string): string =>
  text.startsWith("'") && isMarked(text.slice(1)) ? text.slice(1) : text;

/** A .csv as the one sheet that it is, named as its file. @throws DomainError `DOCUMENT_TOO_LARGE`, `DOCUMENT_UNREADABLE` */
export const sheetsOfCsv = async (text: string, file: string): Promise<FigureSheet[]> => {
  const rows = (await csvRecords(text, file)).map((record, at) => ({
    at,
    cells: new Map(
      record.flatMap((cell, column) =>
        cell.trim() === '' ? [] : [[column, { text: unquoted(cell), date: null, flaw: null }] as const],
      ),
    ),
  }));
  const filled = rows.filter(one => one.cells.size > 0);
  return [{ title: file.replace(/\.[^.]*$/, ''), rows: filled, merges: [] }];
};
