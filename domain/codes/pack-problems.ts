import { type Names } from './names';

/** What is wrong with a pack of rules (规则包). */
export const packProblemNames = {
  FIELD_MISSING: { zh: '缺这一项', en: 'this is missing' },
  FIELD_UNKNOWN: { zh: '没有这一项', en: 'there is no such field' },
  NOT_AN_OBJECT: { zh: '应是一个对象', en: 'this is to be an object' },
  NOT_A_LIST: { zh: '应是一个列表', en: 'this is to be a list' },
  TEXT_MISSING: { zh: '应是文字', en: 'this is to be a text' },
  NAME_MISSING: { zh: '须有中文和英文', en: 'both languages are needed' },
  CODE_UNKNOWN: { zh: '没有这一代码', en: 'there is no such code' },
  DAY_INVALID: { zh: '不是有效日期(YYYY-MM-DD)', en: 'this is no day (YYYY-MM-DD)' },
  YEAR_INVALID: { zh: '不是四位年份', en: 'this is no year of four digits' },
  DAYS_REVERSED: { zh: '起止颠倒', en: 'it ends before it begins' },
  DAYS_INVALID: { zh: '不是整天数(如 60)', en: 'this is no whole number of days (60)' },
  NUMBER_INVALID: { zh: '不是精确的数', en: 'this is no exact number' },
  AMOUNT_INVALID: {
    zh: '不是以元为单位、最多两位小数的文本金额',
    en: 'this is no amount: decimal yuan as a text, two places at most',
  },
  ID_INVALID: { zh: '编号不合规定', en: 'the id is not of its form' },
  ID_TWICE: { zh: '出现两次', en: 'this stands here twice' },
  DOCUMENT_UNKNOWN: { zh: '没有这份文件', en: 'the pack has no such document' },
  SET_UNKNOWN: { zh: '没有这组单位', en: 'the pack has no such set' },
  PROGRAMME_UNKNOWN: { zh: '没有这一资金', en: 'the pack has no such programme' },
  PURPOSE_UNKNOWN: { zh: '没有这一用途', en: 'no programme of the pack has this purpose' },
  INDICATOR_UNKNOWN: { zh: '没有这一指标', en: 'the pack has no such indicator' },
  REGISTER_UNKNOWN: { zh: '没有这一名录', en: 'the pack has no such register' },
  ASK_UNKNOWN: { zh: '没有这个问题', en: 'the pack has no such question' },
  ASK_OF_NO_RULE: { zh: '问题的编号应以规则编号开头', en: 'a question is named after a rule of the pack' },
  PROPOSED_INVALID: { zh: '拟定的答复不能作为答复', en: 'what is proposed could not be an answer' },
  OPTIONS_MISSING: { zh: '选择题至少有两个选项', en: 'a choice has two options at least' },
  NOT_USED: { zh: '没有规则用到', en: 'no rule uses it' },
  PARTS_NOT_CONTIGUOUS: {
    zh: '各部分应为 a、b、c …,不缺不跳;只有一部分的不写',
    en: 'parts are a, b, c … without a gap; a rule of one part has none',
  },
  RULE_NOT_JUDGED: { zh: '规则不能核定', en: 'the rule cannot be judged' },
} as const satisfies Names;

export type PackProblemCode = keyof typeof packProblemNames;
