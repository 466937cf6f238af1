import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { columnOf } from '../../domain/registry/registry-columns';
import type { ErrorArguments, ErrorDetails } from '../../domain/codes/errors';
import { DomainError } from '../../domain/domain-error';

const MAX_BYTES = 10 * 1024 * 1024;

type Sheet = string[][];

type Flaw = Extract<ErrorArguments, readonly ['REGISTRY_FILE_UNREADABLE', unknown]>[1]['what'];

const refuse = (name: string, what: Flaw, details: ErrorDetails = {}): DomainError =>
  new DomainError('REGISTRY_FILE_UNREADABLE', { name, what, ...details });

const startsWith = (file: Buffer, ...bytes: number[]): boolean =>
  bytes.every((byte, at) => file[at] === byte);

/** Excel writes UTF-8 with a mark, UTF-16 for 「Unicode 文本」, and GB18030 for plain CSV on a Chinese Windows. */
const decode = (file: Buffer): string => {
  if (startsWith(file, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('gb18030').decode(file);
  }
};

/** The mark between cells, by the line of headings: a semicolon there is no list of aliases. */
const delimiterOf = (text: string): string => {
  const heading = text
    .split(/\r?\n/)
    .find(line => line.split(/[,;\t]/).some(cell => columnOf(cell.replace(/"/g, '')) === 'unit'));
  const counted = [',', '\t', ';'].map(mark => ({ mark, n: (heading ?? '').split(mark).length }));
  return counted.reduce((best, one) => (one.n > best.n ? one : best)).mark;
};

const csvSheet = (file: Buffer, name: string): Sheet => {
  const text = decode(file);
  if (text.includes('\0')) throw refuse(name, 'no-table');
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (error) {
    throw refuse(name, 'quotes', { reason: String(error) });
  }
};

const cellText = (cell: unknown): string =>
  typeof cell === 'string' ? cell : typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';

const workbookSheet = async (file: Buffer, name: string): Promise<Sheet> => {
  try {
    // Telephone numbers and codes are text, whatever Excel takes them for.
    const sheets = await readWorkbook<string>(file, { parseNumber: text => text });
    const tables = sheets.map(({ data }) => data.map(row => row.map(cellText)));
    const isRegistry = (sheet: Sheet): boolean =>
      sheet.some(row => row.some(cell => columnOf(cell) === 'unit'));
    return tables.find(isRegistry) ?? tables[0] ?? [];
  } catch (error) {
    throw refuse(name, 'broken', { reason: String(error) });
  }
};

/**
 * The cells of a registry file, told by its content: .xlsx (its first sheet with a column 单位) or CSV in UTF-8, UTF-16
 * or GB18030.
 * @throws DomainError `REGISTRY_FILE_UNREADABLE`, with the reason
 */
export const sheetOfFile = async (file: Buffer, name: string): Promise<Sheet> => {
  if (file.length === 0) throw refuse(name, 'empty');
  if (file.length > MAX_BYTES) throw refuse(name, 'too-large');
  if (startsWith(file, 0xd0, 0xcf, 0x11, 0xe0)) throw refuse(name, 'old-xls');
  return startsWith(file, 0x50, 0x4b, 0x03, 0x04) ? await workbookSheet(file, name) : csvSheet(file, name);
};
