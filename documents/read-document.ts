import fs from 'node:fs/promises';
import path from 'node:path';
import iconv from 'iconv-lite';
import { DomainError } from '../domain/domain-error';
import { storableText } from '../domain/storable';
import { readDocx } from './read-docx';

/** Twice the longest text that a plan may have, in bytes of UTF-8; nothing larger is read into memory. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Text in UTF-8 (with or without BOM), UTF-16 with BOM, or GB18030: whatever is not strict UTF-8 is the latter. */
const decodeText = (bytes: Buffer): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(bytes, 'utf16-le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(bytes, 'utf16-be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, 'gb18030');
  }
};

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]));

/**
 * The text of a document from its bytes; `.docx` keeps its tables as rows and its headings and lists. What no record can keep
 * (NUL, half a character) is left out: some programs pad their files with it.
 *
 * @throws what `readDocx` throws
 */
export const readBytes = async (bytes: Buffer, name: string): Promise<string> => {
  if (path.extname(name).toLowerCase() !== '.docx' && !isZip(bytes)) return storableText(decodeText(bytes));
  return storableText(await readDocx(bytes, name));
};

/**
 * Reads a plan's file (.txt in UTF-8 or GB18030, .md, .docx) as text.
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
