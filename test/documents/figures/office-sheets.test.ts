import { readFigureFile } from '../../../documents/figures/read-figure-file';
import { vocabularyOf } from '../../../domain/rules/vocabulary-of';
import { packOf } from '../../support/packs';
import { rowsOf, xlsxFrom, type SheetXml } from '../support/xlsx';

const vocabulary = vocabularyOf([packOf('fujian-2013')]);
const heads = [
  '批次编号',
  '资金名称',
  '预算年度',
  '下达单位',
  '接收单位',
  '金额(元)',
  '下达文号',
  '下达日期',
];
const line = ['t1', '教育专项资金', '2013', '福建省', '建宁县', '20000000', '文1', '2013-10-08'];

const read = (sheets: SheetXml[], formats: string[] = []) =>
  readFigureFile(xlsxFrom({ sheets, formats }), '数据.xlsx', { vocabulary, unknown: 'remark' });
const tranches = (rows: string[][], merges: string[] = []) =>
  read([{ name: '资金批次', rows: rowsOf(rows), merges }]);
const amountOf = async (cell: string, head = '金额(元)'): Promise<string | undefined> => {
  const { rows, problems } = await tranches([
    heads.map(one => (one === '金额(元)' ? head : one)),
    line.map(one => (one === '20000000' ? cell : one)),
  ]);
  return rows?.tranches[0]?.amount ?? problems[0]?.code;
};
const dateOf = async (cell: string): Promise<string | undefined> => {
  const { rows, problems } = await tranches([heads, [...line.slice(0, 7), cell]]);
  return rows?.tranches[0]?.issuedOn ?? problems[0]?.code;
};

describe('a sheet as offices make them', () => {
  it('has a title above its heads and a total below its rows', async () => {
    const { rows, remarks } = await tranches(
      [['2013年教育专项资金下达表'], heads, line, ['合计', '', '', '', '', '20000000'], ['备注:按文件填报']],
      ['A1:H1'],
    );
    expect(rows?.tranches).toHaveLength(1);
    expect(remarks.map(one => [one.code, one.row])).toEqual([
      ['ROW_SKIPPED', 4],
      ['ROW_SKIPPED', 5],
    ]);
  });
  it('has its columns in any order, with stars and blanks in its heads', async () => {
    const turned = [...heads].reverse().map(one => ` ${one}*`);
    expect((await tranches([turned, [...line].reverse()])).rows?.tranches[0]).toMatchObject({
      id: 't1',
      program: 'education',
      amount: '20000000',
    });
  });
  it('is known by its English names too', async () => {
    const english = ['id', 'program', 'year', 'from', 'to', 'amount', 'docNo', 'issuedOn'];
    const { rows } = await read([{ name: 'tranches', rows: rowsOf([english, line]) }]);
    expect(rows?.tranches[0]?.docNo).toBe('文1');
  });
  it('is known by its heads, whatever it is called', async () => {
    const { rows } = await read([{ name: 'Sheet1', rows: rowsOf([heads, line]) }]);
    expect(rows?.tranches).toHaveLength(1);
  });
  it.each([
    ['20000000.5', '20000000.50'],
    ['20,000,000', '20000000'],
    ['２００００元', '20000'],
    ['2000万元', '20000000'],
    ['¥1,234.50', '1234.50'],
    ['0.00012345万', 'AMOUNT_THIRD_DECIMAL'],
    ['2,0000', 'AMOUNT_INVALID'],
    ['1.234', 'AMOUNT_THIRD_DECIMAL'],
    ['2E+07', 'AMOUNT_INVALID'],
    ['—', 'AMOUNT_INVALID'],
    ['约2000万', 'AMOUNT_INVALID'],
    ['(100.00)', 'AMOUNT_NEGATIVE'],
    ['#REF!', 'AMOUNT_INVALID'],
  ])('amount %s: %s', async (cell, amount) => expect(await amountOf(cell)).toBe(amount));
  it.each([
    ['2000', '金额(万元)', '20000000'],
    ['1304.347826', '金额(万元)', '13043478.26'],
    ['1304.3478261', '金额(万元)', 'AMOUNT_THIRD_DECIMAL'],
    ['5元', '金额(万元)', '5'],
    ['2', '金额(亿元)', '200000000'],
    ['2000', '金额', '2000'],
    ['2000', '金额(美元)', 'HEAD_UNIT'],
  ])('amount %s under %s: %s', async (cell, head, amount) => expect(await amountOf(cell, head)).toBe(amount));
  it.each([
    ['2013/10/8', '2013-10-08'],
    ['2013年10月8日', '2013-10-08'],
    ['20131008', '2013-10-08'],
    ['2013-10-08 00:00:00', '2013-10-08'],
    ['2014年2月30日', 'DATE_INVALID'],
    ['10/8/2013', 'DATE_INVALID'],
    ['13.10.8', 'DATE_INVALID'],
  ])('day %s: %s', async (cell, day) => expect(await dateOf(cell)).toBe(day));
  it('names the cell of what is wrong, in every row', async () => {
    const wrong = (row: string[], at: number, cell: string) => row.with(at, cell);
    const { problems, rows } = await tranches([heads, wrong(line, 5, '1.005'), wrong(line, 7, '昨天')]);
    expect(rows).toBeNull();
    expect(problems.map(one => [one.sheet, one.cell, one.row, one.code])).toEqual([
      ['资金批次', 'F2', 2, 'AMOUNT_THIRD_DECIMAL'],
      ['资金批次', 'H3', 3, 'DATE_INVALID'],
    ]);
  });
  it('gives a text that spans rows to each, and money to none', async () => {
    const lines = [heads, line, ['t2', '', '', '', '永泰县', '', '', '']];
    const spans = ['B2:B3', 'C2:C3', 'D2:D3', 'G2:G3', 'H2:H3'];
    expect(
      (await tranches(lines, [...spans, 'F2:F3'])).problems.map(one => [one.code, one.cell]),
    ).toContainEqual(['CELL_MERGED', 'F2']);
    lines[2]![5] = '5';
    expect((await tranches(lines, spans)).rows?.tranches[1]).toMatchObject({
      program: 'education',
      to: '永泰县',
    });
  });
  it.each([
    [
      'a head twice',
      [
        [...heads, '文号'],
        [...line, 'x'],
      ],
      'HEAD_TWICE',
    ],
    ['a head that is missing', [heads.slice(0, 7), line.slice(0, 7)], 'HEAD_MISSING'],
    [
      'a slip in a head',
      [
        [...heads, '到帐日期'],
        [...line, '2013-10-09'],
      ],
      'HEAD_UNKNOWN',
    ],
    ['an id twice', [heads, line, line], 'ID_TWICE'],
  ])('is refused with %s', async (_, rows, code) =>
    expect((await tranches(rows)).problems.map(one => one.code)).toEqual([code]),
  );
  it('with heads alone has no figures, and says so', async () => {
    const { rows, remarks } = await tranches([heads]);
    expect([rows?.tranches, remarks.map(one => one.code)]).toEqual([[], ['SHEET_EMPTY']]);
  });
  it('is refused where there is nothing that we know', async () =>
    expect((await read([{ rows: rowsOf([['一', '二']]) }])).problems.map(one => one.code)).toEqual([
      'SHEET_MISSING',
    ]));
});

describe('a register in a sheet', () => {
  const registerHeads = ['名录编号', '名录', '截至日期', '来源', '所属单位', '名称', 'facts.hasBus'];
  it('is one, with the rows of its id', async () => {
    const { rows } = await read([
      {
        name: '名录',
        rows: rowsOf([
          registerHeads,
          ['r1', '村名录', '2015-12-31', '民政', '建宁县', '村一', '是'],
          ['', '', '', '', '建宁县', '村二', '否'],
          ['r2', '镇名录', '2015-12-31', '民政', '永泰县', '镇一', ''],
        ]),
      },
    ]);
    expect(rows?.registers.map(one => [one.id, one.rows])).toEqual([
      [
        'r1',
        [
          { unit: '建宁县', name: '村一', facts: { hasBus: true } },
          { unit: '建宁县', name: '村二', facts: { hasBus: false } },
        ],
      ],
      ['r2', [{ unit: '永泰县', name: '镇一' }]],
    ]);
  });
  it('is refused where its rows say different days, in the cell', async () => {
    const row = (day: string, name: string) => ['r1', '村名录', day, '民政', '建宁县', name, ''];
    const lines = [registerHeads, row('2015-12-31', '一'), row('2015-12-30', '二'), row('2015-12-31', '')];
    const { problems } = await read([{ name: '名录', rows: rowsOf(lines) }]);
    expect(problems.map(one => [one.code, one.cell])).toEqual([
      ['REGISTER_DIFFERS', 'C3'],
      ['FIELD_MISSING', 'F4'],
    ]);
  });
});
