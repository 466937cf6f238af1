import type { FigureKind } from '../codes/figures';
import type { Name } from '../codes/names';

/** How a field is read. `number`: an exact decimal or a fraction; `count`: a whole number above 0; `vocabulary` ones are named by the packs. */
export type FieldType =
  | 'text'
  | 'programme'
  | 'purpose'
  | 'indicator'
  | 'register'
  | 'amount'
  | 'number'
  | 'count'
  | 'method'
  | 'year'
  | 'period'
  | 'date'
  | 'facts'
  | 'rows';

export interface FigureField {
  /** The key in a file, also a head that a sheet may have. */
  key: string;
  /** The head in our templates. */
  head: Name;
  type: FieldType;
  isRequired: boolean;
}

const field = (key: string, type: FieldType, zh: string, en: string): FigureField => ({
  key: key.replace('?', ''),
  head: { zh, en },
  type,
  isRequired: !key.endsWith('?'),
});

/** The fields of each kind of figure, in the order in which a row is kept. */
export const figureFields: Readonly<Record<FigureKind, readonly FigureField[]>> = {
  tranche: [
    field('id', 'text', '批次编号', 'id of the tranche'),
    field('program', 'programme', '资金名称', 'programme'),
    field('year', 'year', '预算年度', 'budget year'),
    field('from', 'text', '下达单位', 'from'),
    field('to', 'text', '接收单位', 'to'),
    field('amount', 'amount', '金额(元)', 'amount in yuan'),
    field('docNo', 'text', '下达文号', 'number of the paper'),
    field('issuedOn', 'date', '下达日期', 'allotted on'),
    field('receivedOn?', 'date', '到账日期', 'received on'),
    field('purpose?', 'purpose', '用途', 'purpose'),
    field('parent?', 'text', '上级批次编号', 'tranche that it passes on'),
  ],
  payment: [
    field('id', 'text', '支付编号', 'id of the payment'),
    field('tranche', 'text', '批次编号', 'tranche'),
    field('unit', 'text', '支付单位', 'unit that pays'),
    field('amount', 'amount', '金额(元)', 'amount in yuan'),
    field('paidOn', 'date', '支付日期', 'paid on'),
    field('purpose', 'purpose', '用途', 'purpose'),
    field('project?', 'text', '项目编号', 'project'),
    field('undoes?', 'text', '冲销的支付编号', 'payment that it undoes'),
  ],
  project: [
    field('id', 'text', '项目编号', 'id of the project'),
    field('unit', 'text', '实施单位', 'unit'),
    field('program', 'programme', '资金名称', 'programme'),
    field('investment?', 'amount', '总投资(元)', 'investment in yuan'),
    field('fixedAssets?', 'amount', '固定资产投资(元)', 'of it fixed assets'),
    field('approvedOn?', 'date', '批准日期', 'approved on'),
    field('startedOn?', 'date', '开工日期', 'started on'),
    field('finishedOn?', 'date', '完工日期', 'finished on'),
    field('acceptedOn?', 'date', '验收日期', 'accepted on'),
    field('facts?', 'facts', '其他', 'other facts'),
  ],
  measurement: [
    field('id', 'text', '数据编号', 'id of the value'),
    field('indicator', 'indicator', '指标', 'indicator'),
    field('unit', 'text', '单位', 'unit or set'),
    field('period', 'period', '期间', 'period'),
    field('value?', 'number', '数值', 'value'),
    field('num?', 'number', '分子', 'part'),
    field('den?', 'number', '分母', 'whole'),
    field('asOf', 'date', '截至日期', 'as of'),
    field('source', 'text', '来源', 'source'),
    field('method?', 'method', '取得方式', 'method'),
    field('sampleSize?', 'count', '样本数', 'size of the sample'),
    field('upperBound?', 'number', '置信上限', 'upper bound'),
    field('grade?', 'text', '等次', 'grade'),
  ],
  register: [
    field('id', 'text', '名录编号', 'id of the register'),
    field('name', 'register', '名录', 'register'),
    field('asOf', 'date', '截至日期', 'as of'),
    field('source', 'text', '来源', 'source'),
    field('rows', 'rows', '各行', 'rows'),
  ],
};

/** The fields of one row of a register. */
export const entryFields: readonly FigureField[] = [
  field('unit', 'text', '所属单位', 'unit of the row'),
  field('name', 'text', '名称', 'name of the row'),
  field('facts?', 'facts', '其他', 'other facts'),
];
