import type { Response } from 'express';
import { sheetTypes, type SheetFormat } from '../contracts/documents';

type FileFormat = SheetFormat | 'json';
const types: Readonly<Record<FileFormat, string>> = { ...sheetTypes, json: 'application/json' };

/** A name that every system can save: no separators of paths, nothing that is not seen, not too long. */
const fileName = (words: readonly string[], format: FileFormat): string =>
  `${words
    .join('-')
    .replace(/[\\/:*?"<>|\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 120)}.${format}`;

/** Says that what follows is a file to be saved, of a name that is made of these words. */
export const prepareFile = (response: Response, format: FileFormat, words: readonly string[]): void => {
  response.attachment(fileName(words, format));
  response.set({
    'Content-Type': `${types[format]}${format === 'csv' ? '; charset=utf-8' : ''}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
  });
};
