import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { DomainError } from '../domain/domain-error';
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

/** Whether `text` has more than `most` of these characters, in quotes or not. */
const hasMore = (text: string, characters: readonly string[], most: number): boolean => {
  const wanted = new Set(characters.map(one => one.charCodeAt(0)));
  let count = 0;
  for (let at = 0; at < text.length && count <= most; at++) if (wanted.has(text.charCodeAt(at))) count++;
  return count > most;
};

/**
 * The cells of a .csv, which are parted by a comma, a tab or a semicolon, and may stand in quotes.
 *
 * @throws DomainError `DOCUMENT_TOO_LARGE`, `DOCUMENT_UNREADABLE`
 */
export const csvRecords = (text: string, file: string): Promise<string[][]> =>
  refusing(path.basename(file), 'no-csv', name => {
    const delimiter = delimiterOf(text);
    const refuse = (what: 'characters' | 'cells'): DomainError =>
      new DomainError('DOCUMENT_TOO_LARGE', { name, what, most: xlsxLimits[what] });
    if (text.length > xlsxLimits.characters) throw refuse('characters');
    if (hasMore(text, [delimiter, '\n', '\r'], xlsxLimits.cells)) throw refuse('cells');
    return Promise.resolve(
      parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true }),
    );
  });

/**
 * The text of a .csv, a row to a line.
 *
 * @throws DomainError `DOCUMENT_TOO_LARGE`, `DOCUMENT_UNREADABLE`
 */
export const readCsv = async (text: string, file: string): Promise<string> => {
  const spend = spendingUpTo(xlsxLimits.characters, path.basename(file));
  const rows = (await csvRecords(text, file)).map((record, at): GridRow => {
    const cells = record.map((cell, column): [number, string] => [column, cellText([cell])]);
    return { at, cells: new Map(cells.filter(([, one]) => one !== '')) };
  });
  return gridText({ rows, merges: [] }, spend);
};
