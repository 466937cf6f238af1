import JSZip from 'jszip';
import path from 'node:path';
import { DomainError } from '../domain/domain-error';
import { MarkupCount } from './count-markup';
import { docxLimits, type DocxLimit } from './docx-limits';

const centralRecord = Buffer.from([0x50, 0x4b, 1, 2]);

/** The XML parts of a .docx by their names; pictures and whatever else lies in it stays packed. */
export type DocxParts = ReadonlyMap<string, Uint8Array>;

/** What the archive holds, by its directory; the sizes that it claims are not believed, so they are not asked. */
const countFiles = (bytes: Buffer, most: number): number => {
  let files = 0;
  for (let at = bytes.indexOf(centralRecord); at >= 0 && files <= most; files++)
    at = bytes.indexOf(centralRecord, at + centralRecord.length);
  return files;
};

/** Unpacks a part and shows each piece to `check`, which throws when it has seen enough. */
const unpack = (entry: JSZip.JSZipObject, check: (chunk: Buffer) => void): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const stream = entry.nodeStream();
    stream
      .on('data', (chunk: Buffer) => {
        try {
          check(chunk);
          chunks.push(chunk);
        } catch (error) {
          stream.pause();
          chunks.length = 0;
          reject(error instanceof Error ? error : new Error('unreadable part'));
        }
      })
      .on('error', reject)
      .on('end', () => resolve(Buffer.concat(chunks)));
  });

/**
 * Unpacks what a reader needs of a .docx, counting as it goes: it stops at the first byte, element or attribute too many,
 * whatever the archive says of itself, and nothing has been built by then.
 *
 * @throws DomainError `DOCUMENT_TOO_LARGE`; whatever JSZip throws where it is no archive
 */
export const docxParts = async (bytes: Buffer, name: string): Promise<DocxParts> => {
  const refuse = (what: DocxLimit): DomainError =>
    new DomainError('DOCUMENT_TOO_LARGE', { name: path.basename(name), what, most: docxLimits[what] });
  if (countFiles(bytes, docxLimits.files) > docxLimits.files) throw refuse('files');
  const archive = await JSZip.loadAsync(bytes);
  const markup = new MarkupCount();
  let size = 0;
  const check = (chunk: Buffer): void => {
    size += chunk.length;
    if (size > docxLimits.bytes) throw refuse('bytes');
    markup.add(chunk);
    if (markup.elements > docxLimits.elements) throw refuse('elements');
    if (markup.attributes > docxLimits.attributes) throw refuse('attributes');
  };
  const parts = new Map<string, Uint8Array>();
  for (const entry of archive.file(/\.(xml|rels)$/i)) parts.set(entry.name, await unpack(entry, check));
  return parts;
};
