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
  NUMBER_INEXACT: {
    zh: '单元格里的数不精确(浮点计算的结果),请改填准确的数',
    en: 'the number of this cell is not exact (a result of floating point): enter the exact one',
  },
  DENOMINATOR_ZERO: { zh: '分母须大于 0', en: 'the denominator is greater than 0' },
  VALUE_MISSING: {
    zh: '没有填数值:填 value,或同时填 num 和 den',
    en: 'there is no value: give value, or both num and den',
  },
  VALUE_TWICE: { zh: '数值和分子分母只能填一种', en: 'give a value or a fraction, not both' },
  DATE_INVALID: { zh: '不是有效日期(YYYY-MM-DD)', en: 'this is no day (YYYY-MM-DD)' },
  YEAR_INVALID: { zh: '不是年份(如 2014)', en: 'this is no year (2014)' },
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
