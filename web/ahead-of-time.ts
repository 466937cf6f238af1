import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Below it a compressed file saves no packet. */
const WORTHWHILE = 1024;

/** Leaves each script and style sheet of the build compressed beside itself, by Brotli and gzip, as small as they can. */
export const compressAheadOfTime = (): Plugin => ({
  name: 'compress-ahead-of-time',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
      if (!/\.(js|css)$/.test(file.fileName) || content.length < WORTHWHILE) continue;
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      };
      this.emitFile({
        type: 'asset',
        fileName: `${file.fileName}.br`,
        source: brotliCompressSync(content, { params }),
      });
      this.emitFile({
        type: 'asset',
        fileName: `${file.fileName}.gz`,
        source: gzipSync(content, { level: 9 }),
      });
    }
  },
});
