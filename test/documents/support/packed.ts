import { crc32, deflateRawSync } from 'node:zlib';
import { zipOf } from '../../support/zip-of';

/** An archive of texts by their names: of zlib's own make, since what is packed here is large at times. */
export const packed = (texts: ReadonlyMap<string, string>): Buffer =>
  zipOf(
    [...texts].map(([name, text]) => {
      const bytes = Buffer.from(text);
      return {
        name,
        data: deflateRawSync(bytes, { level: 1 }),
        method: 8,
        crc: crc32(bytes),
        size: bytes.length,
      };
    }),
  );
