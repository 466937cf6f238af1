import iconv from 'iconv-lite';
import { readBytes } from '../../documents/read-document';

const rows = ['| 序号 | 问题 |', '| 1 | 甲,乙 |', '| 2 | 丙<br>丁 |'];
const text = '序号,问题\r\n1,"甲,乙"\r\n2,"丙\n丁"\r\n';

describe('a ledger in .csv', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['GB18030', iconv.encode(text, 'gb18030')],
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(text, 'utf16-le')])],
    ['tabs', Buffer.from('序号\t问题\n1\t甲,乙\n2\t"丙\n丁"\n')],
    ['semicolons', Buffer.from('序号;问题\n1;甲,乙\n2;"丙\n丁"\n')],
  ])('is read from %s', async (_, bytes) => {
    expect((await readBytes(bytes, '台账.CSV')).split('\n')).toEqual(rows);
  });

  it('keeps its title, rows that are shorter, and a mark of quotation within a cell', async () => {
    const bytes = Buffer.from('云溪县整改台账,,\n序号,问题,措施\n1,所谓"回头看",\n2,乙,丙\n');
    expect(await readBytes(bytes, 'a.csv')).toBe(
      '云溪县整改台账\n\n| 序号 | 问题 | 措施 |\n| 1 | 所谓"回头看" |  |\n| 2 | 乙 | 丙 |',
    );
  });

  it('is a .csv also where it was called .xlsx', async () => {
    expect((await readBytes(Buffer.from(text), '台账.xlsx')).split('\n')).toEqual(rows);
  });

  it('is refused by name where a mark of quotation is left open', async () => {
    await expect(readBytes(Buffer.from('甲,"乙\n丙,丁\n'), 'a.csv')).rejects.toMatchObject({
      code: 'DOCUMENT_UNREADABLE',
      details: { what: 'no-csv' },
    });
  });
});
