import JSZip from 'jszip';
import { errorInWords } from '../../domain/codes/errors';
import { DomainError } from '../../domain/domain-error';
import { readBytes } from '../../documents/read-document';
import { docxFrom, p } from './support/docx';

const wide = (text: string) => Buffer.from(text, 'utf16le');
const ole = (...streams: string[]) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(500), ...streams.map(wide)]); // prettier-ignore
const zip = (...parts: string[]): Promise<Buffer> => {
  const archive = new JSZip();
  for (const part of parts) archive.file(part, 'a');
  return archive.generateAsync({ type: 'nodebuffer' });
};
const starting = (...bytes: number[]) => Buffer.concat([Buffer.from(bytes), Buffer.alloc(100)]);
const page = '<html><head><meta charset="utf-8"></head><body><p>一、存在问题</p></body></html>';

const whatOf = async (bytes: Buffer, name: string): Promise<unknown> => {
  try {
    return `read: ${await readBytes(bytes, name)}`;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return [error.code, error.details.what];
  }
};

describe('a file that is no document is refused by what it is', () => {
  it.each<[what: string, file: string, Buffer | Promise<Buffer>]>([
    ['empty', '方案.docx', Buffer.alloc(0)],
    ['empty', '方案.txt', Buffer.alloc(0)],
    ['doc', '方案.doc', ole('Root Entry', 'WordDocument')],
    ['doc', '方案.docx', ole('Root Entry', 'WordDocument')],
    ['wps', '方案.wps', ole('Root Entry', 'WordDocument')],
    ['xls', '台账.xls', ole('Root Entry', 'Workbook')],
    ['et', '台账.et', ole('Root Entry', 'Workbook')],
    ['ole', '方案.msg', ole('Root Entry')],
    ['encrypted', '方案.docx', ole('EncryptionInfo', 'EncryptedPackage')],
    ['pdf', '方案.pdf', Buffer.from('%PDF-1.7\n')],
    ['pdf', '方案.docx', Buffer.from('\n%PDF-1.4\n')],
    ['picture', '方案.png', starting(0x89, 0x50, 0x4e, 0x47)],
    ['picture', '方案.jpg', starting(0xff, 0xd8, 0xff, 0xe0)],
    ['picture', '方案.heic', Buffer.from('\0\0\0\u0018ftypheic----')],
    ['archive', '方案.rar', Buffer.from('Rar!\u001a\u0007')],
    ['archive', '方案.7z', starting(0x37, 0x7a, 0xbc, 0xaf, 0x27)],
    ['archive', '方案.zip', zip('方案.txt')],
    ['archive', '方案.zip', new JSZip().generateAsync({ type: 'nodebuffer' })],
    ['ofd', '方案.ofd', zip('OFD.xml', 'Doc_0/Document.xml')],
    ['pptx', '汇报.pptx', zip('_rels/.rels', 'ppt/presentation.xml')],
    ['xlsb', '台账.xlsb', zip('_rels/.rels', 'xl/workbook.bin')],
    ['no-docx', '方案.docx', zip('_rels/.rels')],
    ['no-docx', '方案.docx', zip('_rels/.rels', 'word/document.xml')],
    ['no-xlsx', '台账.xlsx', zip('_rels/.rels', 'xl/workbook.xml')],
    ['rtf', '方案.doc', Buffer.from('{\\rtf1\\ansi\\deff0 {\\b a}}')],
    ['html', '方案.txt', Buffer.from(`<!DOCTYPE html>\n${page}`)],
    ['html', '方案.doc', Buffer.from(`\ufeff${page}`)],
    ['html', '台账.xls', Buffer.from('<table border="1"><tr><td>序号</td></tr></table>')],
    ['html', '方案.htm', Buffer.from(`<?xml version="1.0"?>\n<!-- a -->\n${page}`)],
    ['html', '方案.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), wide(page)])],
    ['mhtml', '方案.doc', Buffer.from('From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n')],
    ['office-xml', '方案.doc', Buffer.from('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>')],
    ['office-xml', '方案.xml', Buffer.from('<?xml version="1.0"?><pkg:package xmlns:pkg="a"/>')],
    ['only-pictures', '方案.docx', docxFrom({ body: p('<w:r><w:drawing/></w:r>') })],
    ['web-page-within', '方案.docx', docxFrom({ body: `${p('甲')}<w:altChunk r:id="a"/>` })],
  ])('%s: %s', async (what, name, bytes) => {
    expect(await whatOf(await bytes, name)).toEqual(['DOCUMENT_UNREADABLE', what]);
    for (const language of ['zh', 'en'] as const)
      expect(errorInWords('DOCUMENT_UNREADABLE', { name, what }, language)).toMatch(
        language === 'zh' ? /^\S+ .*(?:请|不是可读|空文件)/ : /^\S+ (?:is|has) /,
      );
  }); // prettier-ignore

  it.each([
    ['a text that speaks of web pages', '一、存在问题\n网页 <html> 标签没有清理。'],
    ['a text that begins with a sign in brackets', '<一>存在问题'],
    ['a text that begins with an address of a mail', 'From: 县教育局\n一、存在问题'],
  ])('but not %s', async (_, text) => {
    expect(await readBytes(Buffer.from(text), 'a.txt')).toBe(text);
  });
});
