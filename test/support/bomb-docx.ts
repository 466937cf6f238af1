import { createDeflateRaw, crc32 } from 'node:zlib';
import { once } from 'node:events';
import { docxOf, documentFrame } from './tiny-docx';

interface Bomb {
  /** What is repeated in `word/document.xml`. */
  piece: string;
  times: number;
  /** What stands around all of them, within the body. */
  around?: readonly [string, string];
  /** What the headers say that it unpacks to; without it, the truth. */
  claimedSize?: number;
}

/** So many bytes are given to the compressor at once. */
const BLOCK = 1024 * 1024;

/** A small .docx whose text is long: it is compressed as it is made, so that no test holds what it unpacks to. */
export const bombDocx = async ({ piece, times, around = ['', ''], claimedSize }: Bomb): Promise<Buffer> => {
  const perBlock = Math.max(1, Math.floor(BLOCK / Buffer.byteLength(piece)));
  const block = Buffer.from(piece.repeat(perBlock));
  const deflate = createDeflateRaw({ level: 9 });
  const chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = once(deflate, 'end');
  let crc = 0;
  let size = 0;
  const write = async (data: Buffer): Promise<void> => {
    crc = crc32(data, crc);
    size += data.length;
    if (!deflate.write(data)) await once(deflate, 'drain');
  };
  await write(Buffer.from(documentFrame[0] + around[0]));
  for (let left = times; left > 0; left -= perBlock)
    await write(left >= perBlock ? block : Buffer.from(piece.repeat(left)));
  await write(Buffer.from(around[1] + documentFrame[1]));
  deflate.end();
  await ended;
  const data = Buffer.concat(chunks);
  return docxOf([{ name: 'word/document.xml', data, method: 8, crc, size: claimedSize ?? size }]);
};
