import iconv from 'iconv-lite';
import { readBytes } from '../../documents/read-document';
import { planOf, refusalOf, rowsOf } from '../support/read-fixture';
import { fixturePlan } from '../support/seed-plan';
import { tinyDocx } from '../support/tiny-docx';

const text = fixturePlan('nested.txt');

describe('documents as files', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with BOM', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
    ['GB18030', iconv.encode(text, 'gb18030')],
    ['UTF-16 with BOM', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(text, 'utf16-le')])],
    ['.docx', tinyDocx(text.split('\n'))],
  ])('reads the same plan from %s', async (name, bytes) => {
    const read = planOf(await readBytes(bytes, name.startsWith('.') ? 'plan.docx' : 'plan.txt'));
    expect(rowsOf(read)).toEqual(rowsOf(planOf(text)));
    expect(read.title).toBe(planOf(text).title);
  });

  it('reads a table of a .docx with merged cells and several lines in one', async () => {
    const bytes = tinyDocx([
      '白沙县考核反馈问题整改清单',
      '2022年4月1日',
      [
        ['序号', '问题类别', '存在问题', '整改措施', '牵头单位', '责任单位', '整改时限'],
        ['1', '教育', '控辍责任不清', '逐校核对名册', '县教育局', '县民政局\n各乡镇', '5月底前'],
        ['2', '^', '资助发放迟缓', '按月公示发放情况', '县财政局', '县教育局', '长期坚持'],
      ],
    ]);
    const plan = planOf(await readBytes(bytes, 'plan.docx'));
    expect(plan.categories.map(one => [one.title, one.problems.length])).toEqual([['教育', 2]]);
    expect(rowsOf(plan)).toEqual([
      ['一-1', '1', '县教育局', '县民政局 各乡镇', '', '2022-05-31'],
      ['一-2', '2', '县财政局', '县教育局', '', 'long-term'],
    ]);
  });

  it('refuses a picture and a broken .docx', async () => {
    const picture = Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 37) % 256));
    expect(refusalOf(await readBytes(picture, 'plan.txt'))).toBe('BINARY');
    await expect(readBytes(Buffer.from('PK\u0003\u0004 nothing'), 'plan.docx')).rejects.toMatchObject({
      code: 'DOCUMENT_UNREADABLE',
    });
  });
});
