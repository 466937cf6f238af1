import path from 'node:path';
import type { ForeignKind } from '../domain/codes/errors/unreadable';

const startsWith = (bytes: Buffer, ...wanted: readonly (number | string)[]): boolean =>
  bytes.indexOf(
    Buffer.concat(
      wanted.map(one => (typeof one === 'string' ? Buffer.from(one, 'latin1') : Buffer.from([one]))),
    ),
  ) === 0;

const within = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to);

/** Names of streams in an OLE file are UTF-16. */
const hasStream = (bytes: Buffer, name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'));

const ofOle = (bytes: Buffer, ending: string): ForeignKind => {
  if (hasStream(bytes, 'EncryptedPackage')) return 'encrypted';
  if (ending === '.wps' || ending === '.wpt') return 'wps';
  if (ending === '.et' || ending === '.ett') return 'et';
  if (hasStream(bytes, 'WordDocument')) return 'doc';
  return hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? 'xls' : 'ole';
};

/** Whether an archive has a part of that name: names lie open in it. */
const ofZip = (bytes: Buffer): ForeignKind | null => {
  const has = (part: string): boolean => bytes.includes(part);
  if (has('word/') || has('xl/workbook.xml')) return null;
  if (has('xl/workbook.bin')) return 'xlsb';
  if (has('OFD.xml')) return 'ofd';
  if (has('ppt/')) return 'pptx';
  if (has('mimetypeapplication/vnd.oasis')) return 'odf';
  return has('_rels/.rels') ? null : 'archive';
};

const pictures: readonly (readonly (number | string)[])[] = [
  [0x89, 'PNG'],
  [0xff, 0xd8, 0xff],
  ['GIF8'],
  ['II', 0x2a, 0],
  ['MM', 0, 0x2a],
];

const isPicture = (bytes: Buffer): boolean =>
  pictures.some(start => startsWith(bytes, ...start)) ||
  (startsWith(bytes, 'BM') && bytes.length > 26 && bytes.readUInt32LE(6) === 0) ||
  (startsWith(bytes, 'RIFF') && within(bytes, 8, 12) === 'WEBP') ||
  /^ftyp(?:heic|heix|mif1|avif)/.test(within(bytes, 4, 12));

/** What begins as XML or a web page, once its encoding does not count: both are ASCII there. */
const ofMarkup = (text: string): ForeignKind | null => {
  const start = text
    .replace(/^[^<]{0,4}(?=<)/, '')
    .trimStart()
    .slice(0, 4_000);
  const first = start.replace(/^(?:\s+|<\?[^>]*>|<!--[^]*?-->)+/, '');
  if (/^<(?:!doctype\s+html|html[\s>])/i.test(first)) return 'html';
  if (
    /^<(?:head|body|meta|table|div|style)[\s>]/i.test(first) &&
    /<\/?(?:td|p|div|span|body|style)[\s>]/i.test(start)
  )
    return 'html';
  if (
    /^<\?xml/.test(start) &&
    /<(?:pkg:package|w:wordDocument|Workbook)\b|progid="(?:Word|Excel)\./.test(start)
  )
    return 'office-xml';
  return null;
};

const ofText = (text: string): ForeignKind | null => {
  if (text.startsWith('{\\rtf')) return 'rtf';
  if (
    /^\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,20}?MIME-Version:/i.test(text) &&
    /Content-Type:\s*multipart/i.test(text)
  )
    return 'mhtml';
  return ofMarkup(text);
};

/**
 * What a file is that is not read as a document, by its content; `null` for what may be one. Its name says only whose program
 * wrote an OLE file.
 */
export const foreignKind = (bytes: Buffer, name: string): ForeignKind | null => {
  const ending = path.extname(name).toLowerCase();
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return ofOle(bytes, ending);
  if (startsWith(bytes, 'PK', 3, 4)) return ofZip(bytes);
  if (startsWith(bytes, 'PK', 5, 6)) return 'archive';
  if (/%PDF-/.test(within(bytes, 0, 1_024))) return 'pdf';
  if (isPicture(bytes)) return 'picture';
  if (startsWith(bytes, 'Rar!') || startsWith(bytes, '7z', 0xbc, 0xaf) || startsWith(bytes, 0x1f, 0x8b))
    return 'archive';
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return ofText(within(bytes, 0, 16_000).replace(isWide ? /[\0\u00fe\u00ff]/g : /^\u00ef\u00bb\u00bf/, ''));
};
