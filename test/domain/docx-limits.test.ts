import { deflateRawSync } from 'node:zlib';
import { docxLimits } from '../../documents/docx-limits';
import { readBytes } from '../../documents/read-document';
import { bombDocx } from '../support/bomb-docx';
import { docxOf, paragraph, tinyDocx } from '../support/tiny-docx';

const read = (bytes: Buffer) => readBytes(bytes, '方案.docx');
const refused = (what: string) =>
  expect.objectContaining({ code: 'DOCUMENT_TOO_LARGE', details: expect.objectContaining({ what }) });

const short = paragraph('好');
/** What this takes of the machine, in megabytes. */
const megabytes = () => process.memoryUsage().rss / 1024 ** 2;

describe('a .docx that unpacks to too much', () => {
  it.each([
    ['200,000 short paragraphs', { piece: short, times: 200_000 }, 'elements'],
    ['1,500,000 short paragraphs', { piece: '<w:p/>', times: 1_500_000 }, 'elements'],
    ['400 MB in one run', { piece: 'a'.repeat(1024), times: 400 * 1024 }, 'bytes'],
    ['as much, whose headers say 100 bytes', { piece: 'a'.repeat(1024), times: 400 * 1024, claimedSize: 100 }, 'bytes'], // prettier-ignore
    ['one element with a million attributes', { piece: ' w:a=""', times: 2_500_000, around: ['<w:p', '/>'] as const }, 'attributes'], // prettier-ignore
  ])('is refused before anything is built: %s', async (_, bomb, what) => {
    const bytes = await bombDocx(bomb);
    expect(bytes.length).toBeLessThan(1024 * 1024);
    const before = megabytes();
    await expect(read(bytes)).rejects.toEqual(refused(what));
    expect(megabytes() - before).toBeLessThan(400);
  });

  it('counts all parts together: the styles are built as well', async () => {
    const styles = Buffer.from(`<w:styles>${'<w:style/>'.repeat(docxLimits.elements / 2)}</w:styles>`);
    const part = (name: string) => ({
      name,
      data: deflateRawSync(styles),
      method: 8 as const,
      crc: 0,
      size: styles.length,
    });
    await expect(read(docxOf([part('word/styles.xml'), part('word/numbering.xml')]))).rejects.toEqual(
      refused('elements'),
    );
  });

  it('is refused for thousands of files', async () => {
    const entry = { data: Buffer.alloc(0), method: 0 as const, crc: 0, size: 0 };
    const entries = Array.from({ length: docxLimits.files + 1 }, (_, n) => ({ ...entry, name: `${n}.xml` }));
    await expect(read(docxOf(entries))).rejects.toEqual(refused('files'));
  });

  it('is refused for a long cell that is repeated in ten thousand rows', async () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => [n === 0 ? '长'.repeat(10_000) : '^', `${n}`]);
    await expect(read(tinyDocx([rows]))).rejects.toEqual(refused('characters'));
  });
});

describe('a .docx within the limits', () => {
  it('is read whatever pictures lie in it, which stay packed', async () => {
    const pixels = Buffer.alloc(100 * 1024 * 1024);
    const picture = {
      name: 'word/media/image1.png',
      data: deflateRawSync(pixels),
      method: 8 as const,
      crc: 0,
      size: pixels.length,
    };
    const document = Buffer.from(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('一、存在问题')}</w:body></w:document>`); // prettier-ignore
    const text = {
      name: 'word/document.xml',
      data: document,
      method: 0 as const,
      crc: 0,
      size: document.length,
    };
    await expect(read(docxOf([picture, text]))).resolves.toBe('一、存在问题');
  });

  it('keeps 20,000 paragraphs, and a row of 5,000 cells', async () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => `第${n}段`);
    expect((await read(tinyDocx(lines))).split(/\n+/)).toEqual(lines);
    const cells = Array.from({ length: 5_000 }, (_, n) => `${n}`);
    expect(await read(tinyDocx([[cells]]))).toBe(`| ${cells.join(' | ')} |`);
  });
});
