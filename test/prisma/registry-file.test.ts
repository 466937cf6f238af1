import iconv from 'iconv-lite';
import { readRegistry } from '../../prisma/people/read-registry';
import { workbookOf } from './registry-workbook';

const csv =
  '单位,单位类别,别名,姓名,角色,邮箱\n县教育局,部门,"教育局,县教体局",甲,联络员,jia@yunxi.example\n青石镇,乡镇,,乙,单位负责人,\n';

describe('a registry file', () => {
  it.each([
    ['UTF-8', Buffer.from(csv)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${csv}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${csv}`, 'utf16le')],
    ['GB18030', iconv.encode(csv, 'gb18030')],
    [
      'tabs, as Excel copies them',
      Buffer.from(csv.replace('"教育局,县教体局"', '教育局、县教体局').replaceAll(',', '\t')),
    ],
    ['semicolons', Buffer.from(csv.replace('"教育局,县教体局"', '教育局、县教体局').replaceAll(',', ';'))],
    ['line ends of Windows', Buffer.from(csv.replaceAll('\n', '\r\n'))],
  ])('is read as CSV in %s', async (_, file) => {
    const { units, people, problems } = await readRegistry(file, '名册.csv');
    expect(problems).toEqual([]);
    expect(units).toMatchObject([
      { name: '县教育局', kind: 'department', aliases: ['教育局', '县教体局'] },
      { name: '青石镇', kind: 'township' },
    ]);
    expect(people).toMatchObject([
      { name: '甲', email: 'jia@yunxi.example' },
      { name: '乙', email: null },
    ]);
  });

  it('is read from a workbook, from the sheet that has units, with telephone numbers as text', async () => {
    const file = workbookOf({
      说明: [['请填写第二页']],
      名册: [
        ['姓名', '单位', '单位类别', '角色', '电话'],
        ['甲', '县教育局', '部门', '联络员', 1001234567],
        ['乙', '县教育局', '', '督察长', ''],
      ],
    });
    const { units, people, problems } = await readRegistry(file, '名册.xlsx');
    expect(units).toMatchObject([{ name: '县教育局' }]);
    expect(people).toMatchObject([{ name: '甲', phone: '1001234567' }]);
    expect(problems).toEqual([{ row: 3, column: '角色', message: expect.stringContaining('督察长') }]);
  });

  it('counts empty lines as Excel does', async () => {
    const file = Buffer.from('单位,单位类别\n\n县教育局,部门\n县局,厂矿\n');
    const { problems } = await readRegistry(file, '名册.csv');
    expect(problems[0]).toMatchObject({ row: 4, column: '单位类别' });
  });

  it.each([
    ['空', Buffer.alloc(0), /是空的/],
    ['旧', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /另存为 \.xlsx/],
    ['坏', Buffer.from('PK\x03\x04 and nothing more'), /不是完好的 \.xlsx/],
    ['图', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /不是表格文件/],
    ['引号', Buffer.from('单位,单位类别\n"县教育局,部门\n'), /引号没有成对/],
    ['信', Buffer.from('各位领导:见附件。'), /没有找到表头/],
  ])('that cannot be read is one problem with its reason: %s', async (name, file, message) => {
    const { units, people, problems } = await readRegistry(file, name);
    expect([units, people]).toEqual([[], []]);
    expect(problems).toEqual([
      { row: 1, column: expect.any(String), message: expect.stringMatching(message) },
    ]);
  });
});
