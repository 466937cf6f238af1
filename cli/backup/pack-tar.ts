import { createReadStream, statSync } from 'node:fs';

/** A file in an archive: its name there, and where it lies. */
export interface TarEntry {
  name: string;
  file: string;
}

/** Bytes; everything in an archive begins at a multiple. */
export const BLOCK = 512;
/** What fits into the field for the size: eleven octal digits. */
const MOST_BYTES = 8 ** 11 - 1;

const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`;

/** POSIX.1-1988 ustar: name, mode, owner, size, time, checksum, type, magic. */
const headerOf = (name: string, size: number): Buffer => {
  const header = Buffer.alloc(BLOCK);
  if (Buffer.byteLength(name) > 100) throw new RangeError(`a name of more than 100 bytes: ${name}`);
  if (size > MOST_BYTES) throw new RangeError(`more than 8 GB in one file: ${name}`);
  header.write(name, 0);
  header.write(octal(0o600, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(size, 12), 124);
  header.write(octal(0, 12), 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\u000000', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
};

/** What fills the last block of a file. */
export const padding = (size: number): Buffer => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);

/** The bytes of an archive of these files, in their order: what `tar` unpacks. */
export async function* packTar(entries: Iterable<TarEntry>): AsyncGenerator<Buffer> {
  for (const { name, file } of entries) {
    const { size } = statSync(file);
    yield headerOf(name, size);
    // An uploaded file never changes, and a file that grows must not spoil what comes after it.
    if (size > 0) yield* createReadStream(file, { end: size - 1 }) as AsyncIterable<Buffer>;
    yield padding(size);
  }
  yield Buffer.alloc(2 * BLOCK);
}
