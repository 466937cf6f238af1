import path from 'node:path';
import { DomainError } from '../../domain/domain-error';
import { readFigures, type FigureReading } from '../../domain/figures/read/read-figures';
import { readSheets, type SheetOptions } from '../../domain/figures/read/sheet/read-sheets';
import { decodeText } from '../read-document';

const parsed = (text: string, name: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new DomainError('FIGURES_UNREADABLE', { name, reason: String(error) });
  }
};

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]));
const isJson = (text: string, name: string): boolean =>
  /\.json$/i.test(name) || (!/\.csv$/i.test(name) && /^\uFEFF?\s*[[{]/.test(text));
/** The container of .xls and of workbooks behind a password. */
const isOldWorkbook = (bytes: Buffer): boolean =>
  bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));

/**
 * Figures from the bytes of a file, told by its content: .xlsx, .json, else .csv. All of them, or what is wrong and where.
 *
 * @throws DomainError `FIGURES_UNREADABLE` where it is no such file at all, `DOCUMENT_UNREADABLE`, `DOCUMENT_TOO_LARGE`
 */
export const readFigureFile = async (
  bytes: Buffer,
  file: string,
  options: SheetOptions = {},
): Promise<FigureReading> => {
  const name = path.basename(file);
  if (isOldWorkbook(bytes))
    throw new DomainError('FIGURES_UNREADABLE', {
      name,
      reason: '旧格式(.xls)或加了密码的表格不能读取,请另存为 .xlsx',
    });
  // What reads workbooks is much to load: a command that is given JSON does without.
  if (isZip(bytes))
    return readSheets(await (await import('./figure-sheets.ts')).sheetsOfXlsx(bytes, name), options);
  const text = await decodeText(bytes);
  if (isJson(text, name)) return readFigures(parsed(text, name), options);
  return readSheets(await (await import('./figure-sheets.ts')).sheetsOfCsv(text, name), options);
};
