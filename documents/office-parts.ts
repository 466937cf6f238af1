import JSZip from 'jszip';
import { DomainError } from '../domain/domain-error';
import { MarkupCount } from './count-markup';
import type { OfficeLimit, OfficeLimits } from './office-limits';

const centralRecord = Buffer.from([0x50, 0x4b, 1, 2]);

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

/** The parts of a .docx or .xlsx by their names, each unpacked when it is asked for. */
export interface OfficeParts {
  has: (part: string) => boolean;
  /** @throws DomainError `DOCUMENT_TOO_LARGE`; `undefined` for a part that is not there. */
  read: (part: string) => Promise<Uint8Array | undefined>;
}

/**
 * Opens the archive of a .docx or .xlsx. Over all parts that are read, files, bytes, elements and attributes are counted as
 * they pass: it stops at the first too many, whatever the archive says of itself, and nothing has been built by then. `name` is
 * the document's.
 *
 * @throws DomainError `DOCUMENT_TOO_LARGE`; whatever JSZip throws where it is no archive
 */
export const officeParts = async (
  bytes: Buffer,
  name: string,
  limits: OfficeLimits,
): Promise<OfficeParts> => {
  const refuse = (what: OfficeLimit): DomainError =>
    new DomainError('DOCUMENT_TOO_LARGE', { name, what, most: limits[what] });
  if (countFiles(bytes, limits.files) > limits.files) throw refuse('files');
  const archive = await JSZip.loadAsync(bytes);
  const markup = new MarkupCount();
  let size = 0;
  const check = (chunk: Buffer): void => {
    size += chunk.length;
    if (size > limits.bytes) throw refuse('bytes');
    markup.add(chunk);
    if (markup.elements > limits.elements) throw refuse('elements');
    if (markup.attributes > limits.attributes) throw refuse('attributes');
  };
  // Windows' programs write names in any case, and some with the other slash.
  const named = new Map(
    archive
      .file(/./)
      .map((entry): [string, JSZip.JSZipObject] => [entry.name.replaceAll('\\', '/').toLowerCase(), entry]),
  );
  return {
    has: part => named.has(part.toLowerCase()),
    read: async part => {
      const entry = named.get(part.toLowerCase());
      return entry && (await unpack(entry, check));
    },
  };
};
