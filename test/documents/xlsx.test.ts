import { readBytes } from '../../documents/read-document';
import { planOf, rowsOf as assignmentsOf } from '../support/read-fixture';
import { rowsOf, xlsxFrom, type BookXml } from './support/xlsx';

const textOf = async (book: BookXml): Promise<string> => readBytes(xlsxFrom(book), '台账.xlsx');
const ofRows = (rows: string[][], merges: string[] = []) =>
  textOf({ sheets: [{ rows: rowsOf(rows), merges }] });

const header = ['序号', '存在问题', '整改措施', '牵头单位', '责任单位', '整改时限'];

describe('a ledger in .xlsx', () => {
  it('is read as the same plan as its table in a text', async () => {
    const text = await ofRows(
      [
        ['云溪县考核反馈问题整改台账'],
        ['2018年5月9日'],
        header,
        ['1', '校舍漏雨', '修好校舍', '县教育局', '县财政局\n各乡镇', '6月10日前'],
        ['2', '水池没有加盖', '给水池加盖', '县水务局', '县卫计局', '2018年7月10日前'],
        ['注:列第一位的为牵头单位'],
      ],
      ['A1:F1', 'A6:F6'],
    );
    expect(text.split('\n')).toEqual([
      '云溪县考核反馈问题整改台账',
      '',
      '2018年5月9日',
      '',
      '| 序号 | 存在问题 | 整改措施 | 牵头单位 | 责任单位 | 整改时限 |',
      '| 1 | 校舍漏雨 | 修好校舍 | 县教育局 | 县财政局<br>各乡镇 | 6月10日前 |',
      '| 2 | 水池没有加盖 | 给水池加盖 | 县水务局 | 县卫计局 | 2018年7月10日前 |',
      '',
      '注:列第一位的为牵头单位',
    ]);
    expect(assignmentsOf(planOf(text)).map(row => row.slice(2, 6))).toEqual([
      ['县教育局', '县财政局 各乡镇', '', '2018-06-10'],
      ['县水务局', '县卫计局', '', '2018-07-10'],
    ]);
  });

  it('repeats what is merged down, leaves what is merged across empty, and keeps group rows', async () => {
    const text = await ofRows(
      [
        ['序号', '问题', '整改', ''],
        ['', '', '措施', '时限'],
        ['一、饮水安全', '', '', ''],
        ['1', '甲', '乙', '6月'],
        ['', '', '丙', '7月'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1', 'A3:D3', 'A4:A5', 'B4:B5'],
    );
    expect(text.split('\n')).toEqual([
      '| 序号 | 问题 | 整改 |  |',
      '| 序号 | 问题 | 措施 | 时限 |',
      '| 一、饮水安全 |  |  |  |',
      '| 1 | 甲 | 乙 | 6月 |',
      '| 1 | 甲 | 丙 | 7月 |',
    ]);
  });

  it('leaves rows and columns without a text out, wherever its cells lie', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = `<row r="3">${cell('B3', '甲')}${cell('XFD3', '乙')}</row><row r="1048576">${cell('B1048576', '丙')}${cell('XFD1048576', '丁')}</row><row/><row><c/></row>`;
    expect(await textOf({ sheets: [{ rows }] })).toBe('| 甲 | 乙 |\n| 丙 | 丁 |');
  });

  it('has each sheet behind its name where there are several; one that is hidden or empty is left out', async () => {
    const sheets = [
      { name: '乡镇', rows: rowsOf([['甲', '乙']]) },
      { name: '选项', state: 'hidden' as const, rows: rowsOf([['是', '否']]) },
      { name: '空', rows: '' },
      { name: '部门&amp;单位', rows: rowsOf([['丙', '丁']]) },
    ];
    expect(await textOf({ sheets })).toBe('# 乡镇\n\n| 甲 | 乙 |\n\n# 部门&单位\n\n| 丙 | 丁 |');
    expect(await textOf({ sheets: sheets.slice(0, 3) })).toBe('| 甲 | 乙 |');
  });

  it('reads rows that a filter hides: a problem must not depend on what was last looked for', async () => {
    const rows = rowsOf([['甲', '乙'], ['丙', '丁']]).replace('<row r="2"', '<row r="2" hidden="1"'); // prettier-ignore
    expect(await textOf({ sheets: [{ rows }] })).toBe('| 甲 | 乙 |\n| 丙 | 丁 |');
  });
});

describe('a cell', () => {
  const shown = async (cell: string, book: Partial<BookXml> = {}): Promise<string> => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>-</t></is></c>${cell}</row>`;
    return (await textOf({ ...book, sheets: [{ rows }] })).replace(/^\| - \| (.*) \|$|^-$/, '$1');
  };

  it.each([
    ['a shared text', '<c t="s"><v>1</v></c>', '乙'],
    ['a text in pieces, without its pronunciation', '<c t="s"><v>2</v></c>', '县教育局'],
    ['a shared text that is not there', '<c t="s"><v>9</v></c>', ''],
    ['a text of its own', '<c t="inlineStr"><is><r><t>县</t></r><r><t>教育局</t></r></is></c>', '县教育局'],
    ['a line break, a bar and a sign that XML does not take', '<c t="inlineStr"><is><t>甲\n乙|丙_x000D_</t></is></c>', '甲<br>乙/丙'], // prettier-ignore
    ['a number', '<c><v>12</v></c>', '12'],
    ['a number that a double cannot keep', '<c><v>0.30000000000000004</v></c>', '0.3'],
    ['a telephone number', '<c><v>88888888888</v></c>', '88888888888'],
    ['true and false', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['an error', '<c t="e"><v>#REF!</v></c>', '#REF!'],
    ['the result of a formula', '<c t="str"><f>A1&amp;"局"</f><v>县教育局</v></c>', '县教育局'],
    ['the number of a formula', '<c><f>1+1</f><v>2</v></c>', '2'],
    ['a formula whose result was not kept', '<c><f>SUM(A1:A2)</f></c>', '=SUM(A1:A2)'],
    ['one whose result is empty', '<c><f>SUM(A1:A2)</f><v/></c>', '=SUM(A1:A2)'],
    ['an ISO date', '<c t="d"><v>2018-06-10T00:00:00Z</v></c>', '2018年6月10日'],
    ['nothing', '<c/>', ''],
  ])('shows %s', async (_, cell, text) => {
    const strings = ['甲', '乙', '<r><t>县</t></r><rPh sb="0"><t>xian</t></rPh><r><t>教育局</t></r>'];
    expect(await shown(cell, { strings })).toBe(text);
  });

  it.each([
    ['yyyy/m/d', '43261', '2018年6月10日'],
    ['yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@', '43261', '2018年6月10日'],
    ['[$-804]yyyy&quot;年&quot;m&quot;月&quot;', '43261', '2018年6月'],
    ['m&quot;月&quot;d&quot;日&quot;', '43261', '6月10日'],
    ['[DBNum1][$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', '43261', '2018年6月10日'],
    ['yyyy-mm-dd hh:mm', '43261.75', '2018年6月10日 18:00'],
    ['yyyy-mm-dd hh:mm', '43261', '2018年6月10日'],
    ['[$-804]aaaa', '43261', '2018年6月10日'],
    ['h:mm', '0.75', '18:00'],
    ['yyyy/m/d', '1', '1900年1月1日'],
    ['yyyy/m/d', '61', '1900年3月1日'],
    ['yyyy/m/d', '99999999', '99999999'],
    ['0%', '0.85', '85%'],
    ['0.0%', '0.8512', '85.1%'],
    ['0.00', '3.1', '3.10'],
    ['0.##', '3.10', '3.1'],
    ['#,##0.00', '1234567.5', '1,234,567.50'],
    ['0&quot;万元&quot;', '12', '12万元'],
    ['&quot;第&quot;0&quot;项&quot;', '3', '第3项'],
    ['000', '7', '007'],
    ['#,##0_);(#,##0)', '-5', '(5)'],
    ['[$¥-804]#,##0', '1200', '¥1,200'],
    ['[Red]0', '5', '5'],
    ['General&quot;户&quot;', '38', '38户'],
    ['0.00E+00', '1234', '1234'],
    ['@', '12', '12'],
    ['[h]:mm', '1.5', '1.5'],
  ])('of the format %s shows %s as %s', async (code, value, text) => {
    expect(await shown(`<c s="1"><v>${value}</v></c>`, { formats: [code] })).toBe(text);
  });

  it('counts its days from 1904 where the workbook says so', async () => {
    expect(await shown('<c s="1"><v>41799</v></c>', { formats: ['yyyy/m/d'], is1904: true })).toBe(
      '2018年6月10日',
    );
  });
});
