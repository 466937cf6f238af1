import type { FigureKind } from '../../../codes/figures';
import { entryFields, figureFields, type FieldType, type FigureField } from '../../plain-fields';
import { bareHead } from './plain-text';

/** A column that a sheet of a kind may have. `key` as in a file; `rows.unit` is the unit of a row of a register. */
export interface Column {
  key: string;
  type: FieldType;
  isRequired: boolean;
  /** What its head may say, in the form of `bareHead`. */
  words: readonly string[];
}

/** What offices call it, beside what our templates do. */
const otherWords: Readonly<Record<FigureKind, Readonly<Record<string, readonly string[]>>>> = {
  tranche: {
    program: ['资金', '专项资金', '项目资金', 'programme'],
    year: ['年度', '年份'],
    from: ['下达部门', '拨款单位', '资金来源'],
    to: ['收款单位', '到账单位'],
    amount: ['下达金额'],
    docNo: ['文号', '文件号'],
    issuedOn: ['下达时间'],
    receivedOn: ['到账时间'],
    purpose: ['资金用途'],
  },
  payment: {
    tranche: ['批次', '资金批次'],
    unit: ['单位'],
    amount: ['支付金额'],
    paidOn: ['支付时间', '付款日期'],
    purpose: ['资金用途', '支出用途'],
    project: ['项目'],
    undoes: ['冲销'],
  },
  project: {
    unit: ['单位', '建设单位'],
    program: ['资金', '专项资金', 'programme'],
    investment: ['投资额', '总投资额'],
    fixedAssets: ['固定资产投资额'],
  },
  measurement: {
    period: ['年度', '年份'],
    value: ['数据', '值'],
    num: ['部分'],
    den: ['总数', '整体'],
    asOf: ['数据日期'],
    source: ['数据来源'],
  },
  register: {
    name: ['名录名称'],
    'rows.unit': ['unit', '单位', 'rowunit'],
    'rows.name': ['rowname', 'entry', '对象名称'],
    'rows.facts': ['facts'],
  },
};

const columnOf = (kind: FigureKind, { key, head, type, isRequired }: FigureField, prefix = ''): Column => ({
  key: `${prefix}${key}`,
  type,
  isRequired,
  words: [
    bareHead(`${prefix}${key}`),
    bareHead(head.zh),
    bareHead(head.en),
    ...(otherWords[kind][`${prefix}${key}`] ?? []),
  ],
});

const columnsFor = (kind: FigureKind): Column[] => [
  // The rows of a register stand in columns of their own; as one text they may be left out.
  ...figureFields[kind].map(one => ({
    ...columnOf(kind, one),
    isRequired: one.isRequired && one.type !== 'rows',
  })),
  ...(kind === 'register'
    ? entryFields.map(one => ({ ...columnOf(kind, one, 'rows.'), isRequired: false }))
    : []),
];

export const columnsOf: Readonly<Record<FigureKind, readonly Column[]>> = {
  tranche: columnsFor('tranche'),
  payment: columnsFor('payment'),
  project: columnsFor('project'),
  measurement: columnsFor('measurement'),
  register: columnsFor('register'),
};
