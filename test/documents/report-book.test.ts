import readWorkbook from 'read-excel-file/node';
import { writeBook } from '../../documents/write-xlsx';
import { reportBook } from '../../documents/report/report-book';
import type { ReportFile } from '../../documents/report/report-file';
import { defaultReport } from '../../domain/form/default-report';
import type { CompiledProblem, CompiledReport } from '../../domain/report/compiled';

const both = (zh: string) => ({ zh, en: zh });
const problem = (ref: string, more: Partial<CompiledProblem>): CompiledProblem => ({
  docketId: `c:${ref}`,
  ref,
  category: '管护薄弱',
  title: `${ref} 村道塌方`,
  standing: 'open',
  isDoneNotAccepted: false,
  isContested: false,
  isOverdue: false,
  leadIds: ['transport'],
  dueOn: '2018-06-10',
  originalDueOn: null,
  closedOn: null,
  done: '',
  waiting: '',
  nextSteps: [],
  ...more,
});

/** Two problems, one of them closed; one unit has reported twice, a township has not. */
const report: CompiledReport = {
  campaignId: 'c',
  campaignTitle: '溪口县道路管护整改方案',
  form: { id: 'default-report', version: 1 },
  cutOffAt: '2018-06-13T00:00:00+08:00',
  figures: [
    {
      id: 'problems',
      name: both('问题总数'),
      kind: 'count',
      measure: '个',
      value: '2',
      rule: both('每个问题计一次'),
      origin: 'record',
      parts: [
        { label: both('完成整改'), value: '1', docketIds: ['c:一-1'] },
        { label: both('正在整改'), value: '1', docketIds: ['c:一-2'] },
      ],
    },
    {
      id: 'field:funds',
      name: both('整改资金'),
      kind: 'money',
      measure: '元',
      value: '12.50',
      rule: both('各单位所报之和'),
      origin: 'returns',
      parts: [
        { label: both('交通局'), value: '12.50', unitIds: ['transport'] },
        { label: both('东岭乡'), value: null, unitIds: ['east'], note: both('未报') },
      ],
    },
  ],
  categories: ['管护薄弱'],
  problems: [
    problem('一-1', { standing: 'completed', closedOn: '2018-06-11', done: '已清理' }),
    problem('一-2', {
      isDoneNotAccepted: true,
      isOverdue: true,
      waiting: '等验收',
      nextSteps: [{ unitId: 'transport', what: '立牌', who: '养路站', on: '2018-06-18' }],
    }),
  ],
  returns: [
    {
      unitId: 'transport',
      unitName: '交通局',
      isTownship: false,
      standing: 'late',
      receivedAt: '2018-06-12T17:40:00+08:00',
      dueOn: '2018-06-11',
      number: 2,
      form: { id: 'default-report', version: 1 },
      coveredIds: ['c:一-1', 'c:一-2'],
      lackingIds: [],
      closedOn: null,
    },
    {
      unitId: 'east',
      unitName: '东岭乡',
      isTownship: true,
      standing: 'missing',
      receivedAt: null,
      dueOn: '2018-06-12',
      number: null,
      form: null,
      coveredIds: [],
      lackingIds: ['c:一-2'],
      closedOn: null,
    },
  ],
  parts: [
    {
      partId: 'awareness',
      name: both('思想认识'),
      words: '=全县高度重视',
      figureIds: [],
      gathered: [
        { unitId: 'transport', unitName: '交通局', fieldId: 'studies', docketId: 'c:一-1', text: '学了两次' },
      ],
      papers: [
        { unitId: 'transport', fieldId: 'papers', title: '管护办法', number: '溪交〔2018〕3号', on: '2018-05-20', fileId: null }, // prettier-ignore
      ],
      none: [],
      inFile: [],
      missing: ['east'],
    },
  ],
  discrepancies: [
    {
      key: 'k',
      kind: 'otherwise-than-record',
      fieldId: 'percent',
      docketId: 'c:一-2',
      says: both('一-2 的进度:台账 80%,交通局说 100%'),
      sides: [
        { unitId: null, value: { kind: 'percent', percent: 80 }, reason: '' },
        { unitId: 'transport', value: { kind: 'percent', percent: 100 }, reason: '昨日完工' },
      ],
      settled: { choice: 1, reason: '现场看过' },
    },
  ],
};

const file: ReportFile = {
  report,
  form: defaultReport,
  version: { number: 2, hash: 'ab'.repeat(32) },
  unitName: id => ({ transport: '交通局', east: '东岭乡' })[id] ?? id,
  language: 'zh',
};

/** The workbook written and opened again: by the name of the sheet, the rows below its heads. */
const opened = async (of: ReportFile) => {
  const pieces: Buffer[] = [];
  for await (const one of writeBook(reportBook(of))) pieces.push(Buffer.from(one as Buffer));
  return readWorkbook(Buffer.concat(pieces));
};
const rowsOf = async (sheet: string, of = file) =>
  (await opened(of)).find(one => one.sheet === sheet)!.data.slice(4);

it('has five sheets, each of which says until when it counts, which version it is and its hash', async () => {
  const sheets = await opened(file);
  expect(sheets.map(one => one.sheet)).toEqual(['汇总', '问题台账', '单位报送', '文字材料', '核对事项']);
  for (const { data } of sheets)
    expect(data.slice(0, 4).map(row => row.slice(0, 2))).toEqual([
      ['整改行动', '溪口县道路管护整改方案'],
      ['截止时间', '2018-06-13 00:00'],
      ['版本', '第 2 版'],
      ['校验值', 'ab'.repeat(32)],
    ]);
});

it('a draft says that it is one, and has no hash', async () => {
  const [{ data } = { data: [] }] = await opened({ ...file, version: null });
  expect(data.slice(2, 4).map(row => row.slice(0, 2))).toEqual([
    ['版本', '草稿'],
    ['校验值', '汇总成一版后才有'],
  ]);
});

it('汇总: figures and parts are numbers, and what is missing is none', async () => {
  expect(await rowsOf('汇总')).toEqual([
    ['项目', '构成', '数值', '量词', '来源', '涉及问题和单位', '说明'],
    ['问题总数', '合计', 2, '个', '台账计数', null, '每个问题计一次'],
    ['问题总数', '完成整改', 1, '个', null, '一-1', null],
    ['问题总数', '正在整改', 1, '个', null, '一-2', null],
    ['整改资金', '合计', 12.5, '元', '各单位报送之和', null, '各单位所报之和'],
    ['整改资金', '交通局', 12.5, '元', null, '交通局', null],
    ['整改资金', '东岭乡', '缺', '元', null, '东岭乡', '未报'],
  ]);
});

it('汇总: an amount of more digits than Excel keeps stays as it is', async () => {
  const [first] = report.figures;
  const figures = [{ ...first!, kind: 'money' as const, value: '1234567890123456.78', parts: [] }];
  const rows = await rowsOf('汇总', { ...file, report: { ...report, figures } });
  expect(rows[1]?.[2]).toBe('1234567890123456.78');
});

it('问题台账: a problem to a line, "done, not accepted" beside its standing', async () => {
  const [, closed, open] = await rowsOf('问题台账');
  expect(closed).toEqual(
    [1, '一-1', '管护薄弱', '一-1 村道塌方', '交通局', '2018-06-10', null, '已清理', '完成整改', '是', '2018-06-11', null, null, null], // prettier-ignore
  );
  expect(open?.slice(8)).toEqual(
    ['正在整改', '否', null, '等验收', '交通局 2018-06-18 立牌(养路站)', '单位称已完成,尚未认可、逾期'], // prettier-ignore
  );
});

it('单位报送: who was late, who is missing and for which problems', async () => {
  expect((await rowsOf('单位报送')).slice(1)).toEqual([
    [1, '交通局', '否', '逾期报送', '2018-06-12 17:40', '2018-06-11', 2, null, null],
    [2, '东岭乡', '是', '未报', null, '2018-06-12', null, '一-2', null],
  ]);
});

it('文字材料: the office on top, units under their names, documents with their numbers, who is missing', async () => {
  expect((await rowsOf('文字材料')).slice(1)).toEqual([
    ['思想认识', '综述', null, null, null, '=全县高度重视', null, null],
    ['思想认识', '单位材料', '交通局', '学习传达', '一-1', '学了两次', null, null],
    ['思想认识', '文件', '交通局', '其他政策文件', null, '管护办法', '溪交〔2018〕3号', '2018-05-20'],
    ['思想认识', '未填', '东岭乡', null, null, '缺', null, null],
  ]);
});

it('核对事项: what each side says, and who decided for whom and why', async () => {
  expect((await rowsOf('核对事项')).slice(1)).toEqual([
    [1, '与台账不一致', '一-2', '一-2 的进度:台账 80%,交通局说 100%', '台账: 80%;交通局: 100%(昨日完工)', '交通局', '现场看过'], // prettier-ignore
  ]);
});
