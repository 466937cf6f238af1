import { crc32 } from 'node:zlib';

/** A zip archive of stored (uncompressed) files. */
const storedZip = (files: Readonly<Record<string, string>>): Buffer => {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path);
    const data = Buffer.from(text);
    const entry = Buffer.alloc(30);
    entry.writeUInt32LE(0x04034b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt32LE(crc32(data), 14);
    entry.writeUInt32LE(data.length, 18);
    entry.writeUInt32LE(data.length, 22);
    entry.writeUInt16LE(name.length, 26);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    entry.copy(record, 6, 4, 30);
    record.writeUInt32LE(offset, 42);
    local.push(entry, name, data);
    central.push(record, name);
    offset += 30 + name.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
};

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

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

/** The smallest .docx that Word's readers accept, from paragraphs and tables. */
export const tinyDocx = (parts: readonly (string | DocxTable)[]): Buffer =>
  storedZip({
    '[Content_Types].xml':
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${parts.map(part => (typeof part === 'string' ? paragraph(part) : table(part))).join('')}</w:body></w:document>`,
  });
