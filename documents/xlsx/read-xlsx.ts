import path from 'node:path';
import { gridText } from '../grid-text';
import { refusing } from '../refusing';
import { openWorkbook } from './open-workbook';
import { readSheet } from './read-sheet';

const textOf = async (bytes: Buffer, file: string): Promise<string> => {
  const { sheets, book } = await openWorkbook(bytes, file);
  const texts = sheets
    .map(({ title, xml }) => ({ title, text: gridText(readSheet(xml, book), book.spend) }))
    .filter(({ text }) => text !== '');
  return texts.map(({ title, text }) => (texts.length > 1 ? `# ${title}\n\n${text}` : text)).join('\n\n');
};

/**
 * The text of an .xlsx as its cells show it: a row to a line, each sheet behind its name where there are several.
 *
 * @throws DomainError `DOCUMENT_TOO_LARGE`, `DOCUMENT_UNREADABLE` when it is none
 */
export const readXlsx = (bytes: Buffer, file: string): Promise<string> =>
  refusing(path.basename(file), 'no-xlsx', name => textOf(bytes, name));
