import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { GridRow } from './grid';
import { gridText } from './grid-text';
import { refusing } from './refusing';
import { spendingUpTo } from './spend';
import { cellText } from './table-text';
import { xlsxLimits } from './xlsx-limits';

const marks = [',', '\t', ';', '，', '|'] as const;

/** The mark between cells: the one that stands equally often in most of the first lines, outside quotes. */
const delimiterOf = (text: string): string => {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split(/\r?\n/)
    .filter(line => line !== '')
    .slice(0, 20);
  const score = (mark: string): number => {
    const counts = lines.map(line => line.split(mark).length - 1).filter(count => count > 0);
    const usual = Math.max(...counts, 0);
    return usual === 0 ? 0 : counts.filter(count => count === usual).length * 100 + Math.min(usual, 99);
  };
  return marks.reduce<string>((best, mark) => (score(mark) > score(best) ? mark : best), ',');
};

/**
 * The text of a .csv, a row to a line; cells are parted by a comma, a tab or a semicolon, and may stand in quotes.
 *
 * @throws DomainError `DOCUMENT_TOO_LARGE`, `DOCUMENT_UNREADABLE`
 */
export const readCsv = (text: string, file: string): Promise<string> =>
  refusing(path.basename(file), 'no-csv', name => {
    const spend = spendingUpTo(xlsxLimits.characters, name);
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
    });
    const rows = records.map((record, at): GridRow => {
      const cells = record.map((cell, column): [number, string] => [column, cellText([cell])]);
      return { at, cells: new Map(cells.filter(([, one]) => one !== '')) };
    });
    return Promise.resolve(gridText({ rows, merges: [] }, spend));
  });
