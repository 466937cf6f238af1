import type { ESLint } from 'eslint';

export const exact: ESLint.Plugin;
