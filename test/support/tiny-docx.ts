import { crc32 } from 'node:zlib';
import { zipOf, type ZipEntry } from './zip-of';
export const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A table's rows; a cell `^` goes on with the merged cell above it. */
export type DocxTable = string[][];

const table = (rows: DocxTable): string => {
  const cell = (text: string, row: number, column: number): string => {
    const isMerged = text === '^';
    const startsMerge = rows[row + 1]?.[column] === '^' && !isMerged;
    const merge = isMerged ? '<w:vMerge/>' : startsMerge ? '<w:vMerge w:val="restart"/>' : '';
    return `<w:tc><w:tcPr>${merge}</w:tcPr>${isMerged ? paragraph('') : text.split('\n').map(paragraph).join('')}</w:tc>`;
  };
  return `<w:tbl>${rows.map((row, at) => `<w:tr>${row.map((text, column) => cell(text, at, column)).join('')}</w:tr>`).join('')}</w:tbl>`;
};

const contentTypes =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relationships =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

const stored = (name: string, text: string): ZipEntry => {
  const data = Buffer.from(text);
  return { name, data, method: 0, crc: crc32(data), size: data.length };
};

/** What stands before and after the paragraphs of `word/document.xml`. */
export const documentFrame = [
  '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>',
  '</w:body></w:document>',
] as const;

/** A .docx with these entries beside those that every one has. */
export const docxOf = (entries: readonly ZipEntry[]): Buffer =>
  zipOf([stored('[Content_Types].xml', contentTypes), stored('_rels/.rels', relationships), ...entries]);

/** The smallest .docx that Word's readers accept, from paragraphs and tables. */
export const tinyDocx = (parts: readonly (string | DocxTable)[]): Buffer =>
  docxOf([
    stored(
      'word/document.xml',
      documentFrame.join(
        parts.map(part => (typeof part === 'string' ? paragraph(part) : table(part))).join(''),
      ),
    ),
  ]);
