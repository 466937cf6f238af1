import JSZip from 'jszip';
import { Readable } from 'node:stream';
import { looksLikeFormula, type Sheet } from './sheet';
import { fixedParts, sheetHead, sheetTail, styles, workbookXml } from './xlsx-parts';

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

const cellXml = (text: string, address: string, style: number): string =>
  text === ''
    ? ''
    : `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

const rowXml = (cells: readonly string[], row: number): string => {
  const styleOf = (text: string): number =>
    row === 1 ? styles.head : looksLikeFormula(text) ? styles.quoted : styles.text;
  const xml = cells.map((text, at) => cellXml(text, `${lettersOf(at)}${row}`, styleOf(text)));
  return `<row r="${row}">${xml.join('')}</row>`;
};

async function* sheetXml(sheet: Sheet, widths: readonly number[]): AsyncGenerator<Buffer> {
  yield Buffer.from(sheetHead(widths));
  let row = 0;
  for await (const cells of sheet) yield Buffer.from(rowXml(cells, ++row));
  yield Buffer.from(sheetTail);
}

/**
 * A .xlsx of one sheet, packed while its rows are read. All cells are texts, also what begins like a formula or a date;
 * `widths` are in characters.
 */
export const writeXlsx = (
  sheet: Sheet,
  { name, widths }: { name: string; widths: readonly number[] },
): Readable => {
  const zip = new JSZip();
  for (const [path, xml] of Object.entries(fixedParts)) zip.file(path, xml);
  zip.file('xl/workbook.xml', workbookXml(name));
  zip.file('xl/worksheets/sheet1.xml', Readable.from(sheetXml(sheet, widths), { objectMode: false }));
  const packed = zip.generateNodeStream({
    streamFiles: true,
    compression: 'DEFLATE',
    compressionOptions: { level: 3 },
  });
  // Its own stream is of an older make, which can neither be iterated nor destroyed.
  return new Readable().wrap(packed);
};
