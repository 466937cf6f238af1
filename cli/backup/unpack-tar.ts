import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '../../domain/domain-error';
import { BLOCK, padding } from './pack-tar';

/** An archive that cannot be used, and why. */
export const broken = (detail: string): DomainError => new DomainError('BACKUP_BROKEN', { reason: detail });

/** Hands out a stream in pieces of the sizes that are asked for. */
class Reader {
  private kept: Buffer = Buffer.alloc(0);
  private readonly incoming: AsyncIterator<Buffer>;

  constructor(stream: Readable) {
    this.incoming = (stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  }

  /** At least one byte and at most `most`. */
  async some(most: number): Promise<Buffer> {
    if (this.kept.length === 0) {
      const next = await this.incoming.next();
      if (next.done) throw broken('内容不足');
      this.kept = next.value;
    }
    const taken = this.kept.subarray(0, most);
    this.kept = this.kept.subarray(taken.length);
    return taken;
  }

  /** So many bytes, as they come. */
  async *pieces(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0;) {
      const piece = await this.some(left);
      left -= piece.length;
      yield piece;
    }
  }

  async exactly(size: number): Promise<Buffer> {
    const taken: Buffer[] = [];
    for await (const piece of this.pieces(size)) taken.push(piece);
    return Buffer.concat(taken);
  }
}

const text = (header: Buffer, from: number, length: number): string =>
  header
    .subarray(from, from + length)
    .toString('utf8')
    .split('\0', 1)[0]!;

/** What our archives contain, and nothing that leads out of the folder. */
const isOurName = (name: string): boolean =>
  /^[\w.-]+(\/[\w.-]+)*$/.test(name) && !name.split('/').includes('..');

const readHeader = (header: Buffer): { name: string; size: number } => {
  const name = text(header, 0, 100);
  const size = Number.parseInt(text(header, 124, 12), 8);
  const noted = Number.parseInt(text(header, 148, 8), 8);
  const sum = header.reduce((total, byte, place) => total + (place >= 148 && place < 156 ? 32 : byte), 0);
  if (noted !== sum || !Number.isSafeInteger(size)) throw broken('条目头不对');
  if (!isOurName(name)) throw broken(`不应有的文件名 ${name}`);
  return { name, size };
};

/**
 * Unpacks an archive of `packTar` into a folder.
 *
 * @throws DomainError `BACKUP_BROKEN`
 */
export const unpackTar = async (stream: Readable, folder: string): Promise<void> => {
  const reader = new Reader(stream);
  for (;;) {
    const header = await reader.exactly(BLOCK);
    if (header.every(byte => byte === 0)) return;
    const { name, size } = readHeader(header);
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await pipeline(reader.pieces(size), createWriteStream(file, { mode: 0o600 }));
    await reader.exactly(padding(size).length);
  }
};
