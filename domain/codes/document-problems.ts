import { codesOf, type Names } from './names';

/** What is wrong with a unit's document (单位方案, 单位报告), or missing in it. */
export const documentProblemNames = {
  FORM_DIFFERS: {
    zh: '不是按现行表单填写的，请刷新后按现行表单填写',
    en: 'it was filled under another form; fill in the one in force',
  },
  PART_UNKNOWN: { zh: '表单没有这一部分', en: 'the form has no such part' },
  FIELD_UNKNOWN: { zh: '表单没有这一栏', en: 'the form has no such field' },
  FIELD_NOT_ASKED: { zh: '这一栏不由本单位在此填写', en: 'this field is not asked of the unit here' },
  PROBLEM_UNKNOWN: { zh: '这个问题与本单位无关', en: 'the unit has no part in this problem' },
  RECORD_FIELD: {
    zh: '台账已有记录，要另作说明须写明理由',
    en: 'the record has this; who says otherwise gives a reason',
  },
  KIND_WRONG: { zh: '填写的类型不对', en: 'the answer is of another kind' },
  COUNT_INVALID: { zh: '须为不小于 0 的整数', en: 'it has to be a whole number from 0' },
  MONEY_INVALID: {
    zh: '须为以元计的金额，最多两位小数',
    en: 'it has to be an amount in yuan with two decimals at most',
  },
  PERCENT_INVALID: { zh: '须为 0 到 100 的整数', en: 'it has to be a whole number from 0 to 100' },
  DAY_INVALID: { zh: '没有这一天', en: 'there is no such day' },
  ENTRY_INCOMPLETE: {
    zh: '清单中有一行没有写明内容或责任人',
    en: 'a line of the list lacks what it is about, or who does it',
  },
  TOO_LONG: { zh: '文字过长，请精简或放入附件', en: 'the text is too long; shorten it or attach a file' },
  TOO_MANY: { zh: '清单过长，请只列主要的', en: 'the list is too long; give the main entries' },
  COUNT_BELOW_LIST: { zh: '数量少于清单所列', en: 'the number is smaller than the list' },
  NONE_WITHOUT_REASON: { zh: '填“无”须写明理由', en: '“none” needs a reason' },
  NONE_AND_FILLED: {
    zh: '填了“无”，又填了内容或附件',
    en: 'it says “none” and yet holds something',
  },
  OTHERWISE_TYPED: {
    zh: '由本单位填写的栏目直接填写即可，不必另作说明',
    en: 'a field that the unit types is typed, there is nothing to say otherwise',
  },
  OTHERWISE_WITHOUT_REASON: {
    zh: '与台账不一致须写明理由',
    en: 'who says otherwise than the record gives a reason',
  },
  OTHERWISE_TWICE: { zh: '同一栏另作说明了两次', en: 'the same field is said otherwise twice' },
  OTHERWISE_SAME: { zh: '与台账一致，不必另作说明', en: 'this is what the record has' },
  NUMBER_MISSING: {
    zh: '没有填数；没有发生的填 0，整个部分没有的填“无”并写明理由',
    en: 'the number is missing; write 0 where nothing happened, or say “none” of the whole part with a reason',
  },
  FIELD_EMPTY: { zh: '没有填写', en: 'this has not been filled in' },
  PART_EMPTY: {
    zh: '这一部分要写清，没有的填“无”并写明理由',
    en: 'this part has to hold something, or “none” with a reason',
  },
} as const satisfies Names;

export type DocumentProblemCode = keyof typeof documentProblemNames;
export const documentProblems = codesOf(documentProblemNames);
