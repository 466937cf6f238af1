import fs from 'node:fs/promises';
import path from 'node:path';
import { DomainError } from '../domain/domain-error';
import { storableText } from '../domain/storable';
import { foreignKind } from './foreign-kind';

/** Twice the longest text that a plan may have, in bytes of UTF-8; nothing larger is read into memory. */
const MAX_BYTES = 32 * 1024 * 1024;

// What reads other encodings, or a .docx, is much to load and seldom needed.
const decode = async (bytes: Buffer, encoding: string): Promise<string> =>
  (await import('iconv-lite')).default.decode(bytes, encoding);

/** Text in UTF-8 (with or without BOM), UTF-16 with BOM, or GB18030: whatever is not strict UTF-8 is the latter. */
export const decodeText = async (bytes: Buffer): Promise<string> => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf16-le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf16-be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return await decode(bytes, 'gb18030');
  }
};

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]));

/** Names of the parts of a workbook lie open in its archive. */
const isWorkbook = (bytes: Buffer): boolean => bytes.includes('xl/workbook.xml');

/**
 * The text of a document from its bytes, told by its content and only then by its name: a .docx keeps its tables as rows and its
 * headings and numbers, a ledger in .xlsx or .csv is a row to a line. What no record can keep (NUL, half a character) is left
 * out: some programs pad their files with it.
 *
 * @throws DomainError `DOCUMENT_UNREADABLE` for what is no document, saying what it is and what to do; what `readDocx`,
 * `readXlsx` and `readCsv` throw
 */
export const readBytes = async (bytes: Buffer, name: string): Promise<string> => {
  const foreign = foreignKind(bytes, name);
  if (foreign) throw new DomainError('DOCUMENT_UNREADABLE', { name: path.basename(name), what: foreign });
  const ending = path.extname(name).toLowerCase();
  if (isZip(bytes) && isWorkbook(bytes)) {
    const { readXlsx } = await import('./xlsx/read-xlsx.ts');
    return storableText(await readXlsx(bytes, name));
  }
  if (isZip(bytes) || ending === '.docx') {
    const { readDocx } = await import('./docx/read-docx.ts');
    return storableText(await readDocx(bytes, name));
  }
  const text = await decodeText(bytes);
  if (!['.csv', '.xlsx', '.xls', '.tsv'].includes(ending)) return storableText(text);
  const { readCsv } = await import('./read-csv.ts');
  return storableText(await readCsv(text, name));
};

/**
 * Reads a plan's file (.txt in UTF-8 or GB18030, .md, .docx, .xlsx, .csv) as text.
 * @throws DomainError `DOCUMENT_UNREADABLE` when the file is missing, unreadable or no document;
 * `DOCUMENT_TOO_LARGE` when a .docx unpacks to too much.
 */
export const readDocument = async (file: string): Promise<string> => {
  let bytes: Buffer;
  try {
    const { size } = await fs.stat(file);
    if (size > MAX_BYTES)
      throw new DomainError('DOCUMENT_UNREADABLE', {
        name: path.basename(file),
        what: 'too-large',
        size,
        most: MAX_BYTES,
      });
    bytes = await fs.readFile(file);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError('DOCUMENT_UNREADABLE', { name: file, what: 'missing', cause: String(error) });
  }
  return readBytes(bytes, file);
};
