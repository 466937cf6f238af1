import type { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Sheet } from '../../documents/sheet';
import { writeCsv } from '../../documents/write-csv';
import { writeXlsx } from '../../documents/write-xlsx';
import type { SheetFormat } from '../contracts/documents';
import { prepareFile } from './prepare-file';

async function* begunWith(first: IteratorResult<readonly string[]>, rest: AsyncIterator<readonly string[]>) {
  for (let one = first; !one.done; one = await rest.next()) yield one.value;
}

/** The first rows: what is wrong with the question is found out by them, while it can still be said. */
async function* ahead(sheet: Sheet, count: number): AsyncGenerator<readonly string[]> {
  const rows = sheet[Symbol.asyncIterator]();
  const taken: IteratorResult<readonly string[]>[] = [];
  while (taken.length < count) taken.push(await rows.next());
  for (const one of taken) if (!one.done) yield one.value;
  yield* begunWith(await rows.next(), rows);
}

interface SheetFile {
  format: SheetFormat;
  /** What the file's name is made of. */
  words: readonly string[];
  /** The name of the sheet, and how wide its columns are. */
  name: string;
  widths: readonly number[];
}

/**
 * Sends a sheet to be saved, row by row as the caller takes it. An error before the first rows is answered as any other; one
 * after them breaks the connection, so that half a file is not taken for a whole one.
 */
export const sendSheet = async (response: Response, sheet: Sheet, file: SheetFile): Promise<void> => {
  const { format, words, name, widths } = file;
  const rows = ahead(sheet, 2);
  const begun = begunWith(await rows.next(), rows);
  prepareFile(response, format, words);
  const bytes = format === 'csv' ? Readable.from(writeCsv(begun)) : writeXlsx(begun, { name, widths });
  await pipeline(bytes, response);
};
