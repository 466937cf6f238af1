import JSZip from 'jszip';
import { Readable } from 'node:stream';
import { looksLikeFormula, type BookSheet, type Cell, type Sheet } from './sheet';
import { bookParts, sheetHead, sheetPath, sheetTail, styles } from './xlsx-parts';

/** The most characters that Excel keeps in a cell. */
const MOST = 32_767;

/** A text of XML 1.0: what it cannot hold is left out, and `_x0041_`, which Excel would read as a letter, stays as it is. */
const xmlText = (text: string): string =>
  text
    .slice(0, MOST)
    .toWellFormed()

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replaceAll('\r', '_x000D_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** The letters of a column, from 0: A … Z, AA … */
const lettersOf = (at: number): string =>
  (at < 26 ? '' : lettersOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

const cellXml = (cell: Cell, address: string, isHead: boolean): string => {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${address}" s="${styles.number}"><v>${cell}</v></c>`;
  const style = isHead ? styles.head : looksLikeFormula(cell) ? styles.quoted : styles.text;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
};

const rowXml = (cells: readonly Cell[], row: number, isHead: boolean): string => {
  const xml = cells.map((cell, at) => cellXml(cell, `${lettersOf(at)}${row}`, isHead));
  return `<row r="${row}">${xml.join('')}</row>`;
};

async function* sheetXml({ rows, widths, heads }: BookSheet): AsyncGenerator<Buffer> {
  yield Buffer.from(sheetHead(widths, heads));
  let row = 0;
  for await (const cells of rows) yield Buffer.from(rowXml(cells, ++row, row <= heads));
  yield Buffer.from(sheetTail);
}

/**
 * A .xlsx, packed while its rows are read. Numbers are numbers; every other cell is a text, also what begins like a formula or
 * a date.
 */
export const writeBook = (sheets: readonly BookSheet[]): Readable => {
  const zip = new JSZip();
  for (const [path, xml] of Object.entries(bookParts(sheets.map(one => one.name)))) zip.file(path, xml);
  sheets.forEach((one, at) =>
    zip.file(`xl/${sheetPath(at + 1)}`, Readable.from(sheetXml(one), { objectMode: false })),
  );
  const packed = zip.generateNodeStream({
    streamFiles: true,
    compression: 'DEFLATE',
    compressionOptions: { level: 3 },
  });
  // Its own stream is of an older make, which can neither be iterated nor destroyed.
  return new Readable().wrap(packed);
};

/** A .xlsx of one sheet, all cells of which are texts, the first row being its head. */
export const writeXlsx = (
  sheet: Sheet,
  { name, widths }: { name: string; widths: readonly number[] },
): Readable => writeBook([{ name, widths, heads: 1, rows: sheet }]);
