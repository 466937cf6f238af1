import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressAheadOfTime } from './ahead-of-time';
import { preloadByPath } from './preload-by-path';
import { strictStyles } from './strict-styles';

const api = process.env['API_ADDRESS'] ?? 'http://127.0.0.1:3000';

/** Builds the web application to `dist/web`; in development everything else is asked of the API. */
export default defineConfig({
  root: __dirname,
  plugins: [react({}), strictStyles(), preloadByPath(), compressAheadOfTime()],
  build: {
    outDir: path.join(__dirname, '../dist/web'),
    emptyOutDir: true,
    target: 'chrome91',
    chunkSizeWarningLimit: 1500,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              // With what has to run before the first schema is made.
              test: /node_modules[\\/](react|react-dom|react-router|@tanstack|zod|dayjs)[\\/]|without-eval/,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': api, '/mail': api } },
});
