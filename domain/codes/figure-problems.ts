import { codesOf, type Names } from './names';

/** What is wrong with figures that come in: nothing of a file that has one of these is taken. */
export const figureProblemNames = {
  NOT_FIGURES: {
    zh: '文件不是数据文件:应是一个对象,含 tranches、payments、projects、measurements、registers 各表',
    en: 'this is no file of figures: an object with tranches, payments, projects, measurements, registers',
  },
  LIST_UNKNOWN: { zh: '没有这一类数据', en: 'there is no such list of figures' },
  NOT_A_LIST: { zh: '应是一个列表', en: 'this is to be a list' },
  NOT_AN_OBJECT: { zh: '这一行应是一个对象', en: 'the row is to be an object' },
  FIELD_UNKNOWN: { zh: '没有这一栏', en: 'there is no such field' },
  FIELD_MISSING: { zh: '没有填', en: 'this is not filled in' },
  NUMBER_NOT_A_TEXT: {
    zh: '数字须写成文本(加引号),否则无法保证精确',
    en: 'numbers are written as texts, in quotes: a JSON number is not exact',
  },
  NOT_A_TEXT: { zh: '应是文本', en: 'this is to be a text' },
  TEXT_INVALID: { zh: '含有不能保存的字符', en: 'this has characters that cannot be kept' },
  TEXT_TOO_LONG: { zh: '文字过长', en: 'the text is too long' },
  AMOUNT_INVALID: { zh: '不是以元为单位的十进制金额', en: 'this is no decimal amount of yuan' },
  AMOUNT_THIRD_DECIMAL: {
    zh: '金额最多两位小数,不作四舍五入',
    en: 'an amount has two decimals at most; nothing is rounded',
  },
  AMOUNT_NEGATIVE: { zh: '此处金额不能为负', en: 'this amount cannot be negative' },
  NUMBER_INVALID: { zh: '不是精确的数(如 143.9 或 3/4)', en: 'this is no exact number (143.9 or 3/4)' },
  COUNT_INVALID: { zh: '应是大于 0 的整数', en: 'this is to be a whole number above 0' },
  METHOD_UNKNOWN: { zh: '没有这一取得方式', en: 'there is no such method' },
  NUMBER_INEXACT: {
    zh: '单元格里的数不精确(浮点计算的结果),请改填准确的数',
    en: 'the number of this cell is not exact (a result of floating point): enter the exact one',
  },
  FORMULA_WITHOUT_RESULT: {
    zh: '公式没有保存结果:请在表格程序中打开并保存,或改填数值',
    en: 'the file has no result of this formula: open and save it, or enter the value',
  },
  CELL_ERROR: { zh: '单元格里是一个错误', en: 'the cell shows an error' },
  CELL_MERGED: {
    zh: '合并的单元格不能确定属于哪一行、哪一栏,请拆开',
    en: 'cells that were merged belong to no one row or column: part them',
  },
  JSON_INVALID: { zh: '这一格应是 JSON', en: 'this cell is to hold JSON' },
  HEAD_MISSING: { zh: '工作表没有这一栏的表头', en: 'the sheet has no column for this' },
  HEAD_TWICE: { zh: '两栏的表头是同一内容', en: 'two columns have this head' },
  HEAD_UNKNOWN: { zh: '这一栏没有读入', en: 'this column is not read' },
  HEAD_UNIT: { zh: '表头里的计量单位不能换算为元', en: 'the unit in this head cannot be turned into yuan' },
  SHEET_UNKNOWN: { zh: '这张工作表没有读入', en: 'this sheet is not read' },
  SHEET_EMPTY: { zh: '工作表里没有数据', en: 'the sheet has no rows' },
  SHEET_MISSING: {
    zh: '文件里没有可读入的工作表:表名或表头应与模板一致',
    en: 'no sheet of this file can be read: name or heads are to be as in the template',
  },
  ROW_SKIPPED: { zh: '合计或说明行没有读入', en: 'a row of totals or remarks is not read' },
  REGISTER_DIFFERS: {
    zh: '同一名录编号的各行,名录、截至日期或来源不一致',
    en: 'rows of one register differ in its name, day or source',
  },
  DENOMINATOR_ZERO: { zh: '分母须大于 0', en: 'the denominator is greater than 0' },
  VALUE_MISSING: {
    zh: '没有填数值:填 value,或同时填 num 和 den',
    en: 'there is no value: give value, or both num and den',
  },
  VALUE_TWICE: { zh: '数值和分子分母只能填一种', en: 'give a value or a fraction, not both' },
  DATE_INVALID: { zh: '不是有效日期(YYYY-MM-DD)', en: 'this is no day (YYYY-MM-DD)' },
  YEAR_INVALID: { zh: '不是年份(如 2014)', en: 'this is no year (2014)' },
  PERIOD_INVALID: {
    zh: '期间应写作 2014、2014-06、2014-06-30 或 2013..2015',
    en: 'a period is written 2014, 2014-06, 2014-06-30 or 2013..2015',
  },
  FACT_INVALID: { zh: '只能是文本,或 true、false', en: 'a fact is a text, true or false' },
  ID_TWICE: { zh: '编号重复', en: 'the id stands here twice' },
  TRANCHE_UNKNOWN: { zh: '没有这一批次,不能确定资金来源', en: 'there is no such tranche' },
  PROJECT_UNKNOWN: { zh: '没有这一项目', en: 'there is no such project' },
  PROGRAMME_UNKNOWN: { zh: '没有这一资金', en: 'no pack has this programme' },
  INDICATOR_UNKNOWN: { zh: '没有这一指标', en: 'no pack has this indicator' },
  REGISTER_UNKNOWN: { zh: '没有这一名录', en: 'no pack has this register' },
  PURPOSE_UNKNOWN: { zh: '该资金没有列出这一用途', en: 'the programme does not list this purpose' },
  RECEIVED_BEFORE_ALLOTTED: { zh: '到账日期早于下达日期', en: 'received before it was allotted' },
  PAID_BEFORE_ALLOTTED: { zh: '支付日期早于批次下达日期', en: 'paid before its tranche was allotted' },
  PAID_BEFORE_RECEIVED: { zh: '支付日期早于批次到账日期', en: 'paid before its tranche was received' },
  REFUND_WITHOUT_PAYMENT: {
    zh: '退款(负数)须写明冲销哪一笔支付',
    en: 'a refund (a negative amount) names the payment that it undoes',
  },
  UNDOES_UNKNOWN: {
    zh: '同一批次中没有被冲销的这一笔支付',
    en: 'the tranche has no such payment to be undone',
  },
  UNDOES_NOTHING: { zh: '冲销的一笔金额须为负数', en: 'what undoes a payment is negative' },
  FINISHED_BEFORE_STARTED: { zh: '日期先后颠倒', en: 'the days are not in order' },
} as const satisfies Names;

export type FigureProblemCode = keyof typeof figureProblemNames;
export const figureProblemCodes = codesOf(figureProblemNames);
