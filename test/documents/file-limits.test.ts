import { readBytes } from '../../documents/read-document';
import { xlsxLimits } from '../../documents/xlsx-limits';
import { docxFrom } from './support/docx';
import { rowsOf, xlsxFrom, type SheetXml } from './support/xlsx';

const refused = (what: string) =>
  expect.objectContaining({ code: 'DOCUMENT_TOO_LARGE', details: expect.objectContaining({ what }) });
const book = (sheet: SheetXml, strings: string[] = []) => xlsxFrom({ sheets: [sheet], strings });
const readLedger = (bytes: Buffer) => readBytes(bytes, '台账.xlsx');

describe('a ledger that unpacks to too much', () => {
  it.each<[string, string, () => Buffer]>([
    ['1,048,576 rows of one cell', 'elements', () => book({ rows: '<row><c><v>1</v></c></row>'.repeat(1_048_576) })],
    ['a million attributes', 'attributes', () => book({ rows: `<row${' a=""'.repeat(6_100_000)}/>` })],
    ['130 MB of text', 'bytes', () => book({ rows: 'a'.repeat(130 * 1024 * 1024) })],
    ['a long text in a thousand cells', 'characters', () => book({ rows: `<row>${'<c t="s"><v>0</v></c>'.repeat(1_000)}</row>` }, ['长'.repeat(100_000)])],
    ['merges that lie upon each other', 'characters', () => book({ rows: rowsOf(Array.from({ length: 3_000 }, () => ['甲', '乙'])), merges: Array.from({ length: 3_000 }, () => 'A1:B1048576') })],
  ])('is refused by name: %s', async (_, what, make) => {
    await expect(readLedger(make())).rejects.toEqual(refused(what));
  }); // prettier-ignore

  it('is read where its rows are 200,000, and empty but for one', async () => {
    const rows = `${'<row/>'.repeat(200_000)}<row><c><v>1</v></c><c><v>2</v></c></row>`;
    expect(await readLedger(book({ rows }))).toBe('| 1 | 2 |');
  });

  it.each([
    ['cells', ',\n'.repeat(600_000)],
    ['cells', ','.repeat(1_100_000)],
    ['characters', `${'长'.repeat(xlsxLimits.characters)},a`],
  ])('is refused as a .csv of too many %s', async (what, text) => {
    await expect(readBytes(Buffer.from(text), 'a.csv')).rejects.toEqual(refused(what));
  });
});

describe('a document that is nested without end', () => {
  it('is refused by name', async () => {
    const body = '<w:tbl><w:tr><w:tc>'.repeat(1_000) + '</w:tc></w:tr></w:tbl>'.repeat(1_000);
    await expect(readBytes(docxFrom({ body }), 'a.docx')).rejects.toEqual(refused('depth'));
  });

  it('expands no entity: a document type is refused', async () => {
    const body = '<w:p/>';
    const bytes = docxFrom({ body, styles: '' });
    expect(await readBytes(bytes, 'a.docx')).toBe('');
    const hostile = docxFrom({ body, styles: '<!DOCTYPE a [<!ENTITY b "c">]>' });
    await expect(readBytes(hostile, 'a.docx')).rejects.toMatchObject({ code: 'DOCUMENT_UNREADABLE' });
  });
});
