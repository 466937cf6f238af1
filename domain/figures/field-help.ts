import { measureMethodNames, measureMethods } from '../codes/assessment';
import type { FigureKind } from '../codes/figures';
import type { Name } from '../codes/names';
import type { FieldType } from './plain-fields';

/** How a field of a type is filled in. */
export const typeHelp: Readonly<Record<FieldType, Name>> = {
  text: { zh: '文字', en: 'a text' },
  programme: { zh: '资金的编号或名称', en: 'id or name of the programme' },
  purpose: { zh: '用途的编号或名称', en: 'code or name of the purpose' },
  indicator: { zh: '指标的编号或名称', en: 'id or name of the indicator' },
  register: { zh: '名录的编号或名称', en: 'id or name of the register' },
  amount: { zh: '以元为单位,最多两位小数', en: 'decimal yuan, two places at most' },
  number: { zh: '精确的数,如 143.9 或 3/4', en: 'an exact number: 143.9, 3/4' },
  count: { zh: '大于 0 的整数', en: 'a whole number above 0' },
  method: {
    zh: `取得方式:${Object.values(measureMethodNames)
      .map(one => one.zh)
      .join('、')}`,
    en: `how it was come by: ${measureMethods.join(', ')}`,
  },
  year: { zh: '四位年份', en: 'a year of four digits' },
  period: { zh: '年份、某一天,或 2013..2015', en: 'a year, a day, or 2013..2015' },
  date: { zh: 'YYYY-MM-DD', en: 'YYYY-MM-DD' },
  facts: {
    zh: '其他事实;表格里每项一栏,表头写 facts.名称',
    en: 'other facts; in a sheet a column each, headed facts.NAME',
  },
  rows: { zh: '名录的各行', en: 'the rows of the register' },
};

/** What a field says beyond its type, and one example of a row. */
export const fieldNotes: Readonly<Record<FigureKind, Readonly<Record<string, Name & { sample: string }>>>> = {
  tranche: {
    id: { zh: '本单位自定,不重复', en: 'of your own making, each once', sample: 'JY-2013-01' },
    program: { zh: '', en: '', sample: 'education' },
    year: { zh: '预算年度即公历年度', en: 'budget years are calendar years', sample: '2013' },
    from: { zh: '按文件的写法', en: 'as the paper has it', sample: '福建省' },
    to: { zh: '按文件的写法', en: 'as the paper has it', sample: '建宁县' },
    amount: { zh: '不能为负', en: 'not negative', sample: '20000000' },
    docNo: { zh: '', en: '', sample: '财教〔2013〕1号' },
    issuedOn: { zh: '', en: '', sample: '2013-10-08' },
    receivedOn: { zh: '没有到账就不填', en: 'empty until it has arrived', sample: '2013-10-20' },
    purpose: { zh: '文件指定用途的才填', en: 'where the paper names one', sample: '' },
    parent: { zh: '转拨哪一批次', en: 'which tranche it passes on', sample: '' },
  },
  payment: {
    id: { zh: '本单位自定,不重复', en: 'of your own making, each once', sample: 'ZF-0001' },
    tranche: { zh: '从哪一批次支付', en: 'out of which tranche', sample: 'JY-2013-01' },
    unit: { zh: '', en: '', sample: '建宁县' },
    amount: {
      zh: '退款为负数,并写明冲销的支付',
      en: 'a refund is negative and names what it undoes',
      sample: '1500.00',
    },
    paidOn: { zh: '', en: '', sample: '2014-03-12' },
    purpose: { zh: '', en: '', sample: 'compulsory' },
    project: { zh: '', en: '', sample: '' },
    undoes: { zh: '只有退款才填', en: 'for refunds only', sample: '' },
  },
  project: {
    id: { zh: '本单位自定,不重复', en: 'of your own making, each once', sample: 'XM-01' },
    unit: { zh: '', en: '', sample: '建宁县' },
    program: { zh: '', en: '', sample: 'industry' },
    investment: { zh: '', en: '', sample: '500000000' },
    fixedAssets: { zh: '其中固定资产投资', en: 'of the investment', sample: '500000000' },
    approvedOn: { zh: '', en: '', sample: '2014-01-10' },
    startedOn: { zh: '', en: '', sample: '2014-03-01' },
    finishedOn: { zh: '', en: '', sample: '' },
    acceptedOn: { zh: '', en: '', sample: '' },
  },
  measurement: {
    id: { zh: '本单位自定,不重复', en: 'of your own making, each once', sample: 'ZB-2013-01' },
    indicator: { zh: '', en: '', sample: '618-funds' },
    unit: { zh: '单位或一组单位的名称', en: 'a unit, or the name of a set', sample: '重点县' },
    period: { zh: '', en: '', sample: '2013' },
    value: {
      zh: '填数值,或填分子和分母,或填等次;考核指标的百分率填百分数,如 97.4',
      en: 'a value, or part and whole, or a grade; percentages of an assessment as 97.4',
      sample: '143.9',
    },
    num: { zh: '', en: '', sample: '' },
    den: { zh: '须大于 0', en: 'greater than 0', sample: '' },
    asOf: { zh: '', en: '', sample: '2014-01-31' },
    source: {
      zh: '两个来源的数不一致时待人核定',
      en: 'two sources that differ are a question',
      sample: '统计年报',
    },
    method: { zh: '考核用的才填', en: 'for assessments', sample: '' },
    sampleSize: { zh: '抽样得来的才填', en: 'where it is of a sample', sample: '' },
    upperBound: { zh: '与数值同一单位', en: 'in the unit of the value', sample: '' },
    grade: { zh: '没有数值、只有等次的才填', en: 'where it is a grade and no number', sample: '' },
  },
  register: {
    id: { zh: '同一名录的各行相同', en: 'the same in each row of a register', sample: 'CML-2014' },
    name: { zh: '', en: '', sample: '' },
    asOf: { zh: '', en: '', sample: '2014-12-31' },
    source: { zh: '', en: '', sample: '民政部门' },
    'rows.unit': { zh: '', en: '', sample: '建宁县' },
    'rows.name': { zh: '', en: '', sample: '第一行' },
  },
};
