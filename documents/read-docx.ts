import mammoth from 'mammoth';
import path from 'node:path';
import { DomainError } from '../domain/domain-error';
import { docxParts, type DocxParts } from './docx-parts';
import { htmlToText } from './html-to-text';

/** Mammoth's own idea of an archive, so that it unpacks nothing by itself. */
const archiveOf = (parts: DocxParts) => ({
  exists: (name: string): boolean => parts.has(name),
  read: (name: string, encoding?: string): Promise<string | Uint8Array> => {
    const part = parts.get(name);
    if (!part) return Promise.reject(new Error(`${name} is not in the archive`));
    return Promise.resolve(encoding ? new TextDecoder(encoding).decode(part) : part);
  },
});

// Its types know paths and buffers only.
type Input = Parameters<typeof mammoth.convertToHtml>[0];
const inputOf = (parts: DocxParts): Input => ({ file: archiveOf(parts) }) as unknown as Input;

/** Pictures are not read: a plan's text is all that counts. */
const withoutPictures = { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) };

/**
 * The text of a .docx: tables as rows, headings and lists as such.
 *
 * @throws DomainError `DOCUMENT_TOO_LARGE` before anything is built from it, `DOCUMENT_UNREADABLE` when it is none
 */
export const readDocx = async (bytes: Buffer, name: string): Promise<string> => {
  try {
    const parts = await docxParts(bytes, name);
    return htmlToText(
      (await mammoth.convertToHtml(inputOf(parts), withoutPictures)).value,
      path.basename(name),
    );
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError('DOCUMENT_UNREADABLE', {
      name: path.basename(name),
      what: 'no-docx',
      cause: String(error),
    });
  }
};
