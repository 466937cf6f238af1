import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Below it a compressed file saves no packet. */
const WORTHWHILE = 1024;

/**
 * Leaves each script and style sheet of the build compressed beside itself, by Brotli and gzip, as small as they can. The
 * files as they were written: until then Vite fills in what a page preloads.
 */
export const compressAheadOfTime = (): Plugin => ({
  name: 'compress-ahead-of-time',
  apply: 'build',
  writeBundle({ dir = '.' }, bundle) {
    for (const { fileName } of Object.values(bundle)) {
      if (!/\.(js|css)$/.test(fileName)) continue;
      const file = path.join(dir, fileName);
      const content = readFileSync(file);
      if (content.length < WORTHWHILE) continue;
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      };
      writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
      writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    }
  },
});
