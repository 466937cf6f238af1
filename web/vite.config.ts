import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressAheadOfTime } from './ahead-of-time';
import { preloadByPath } from './preload-by-path';
import { scriptGroups } from './script-groups';
import { strictStyles } from './strict-styles';

const api = process.env['API_ADDRESS'] ?? 'http://127.0.0.1:3000';

const firstName = (name: string): string => path.parse(name.split('~')[0] ?? '').name;

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
        // A part of a group bears the names of all who share it; its own will do.
        chunkFileNames: ({ name }) => `assets/${firstName(name)}-[hash].js`,
        assetFileNames: ({ names: [name = ''] }) => `assets/${firstName(name)}-[hash][extname]`,
        codeSplitting: {
          groups: scriptGroups,
        },
      },
    },
  },
  server: { proxy: { '/api': api, '/mail': api } },
});
