import { type Names } from './names';

/** What is wrong with a scheme (考核办法). */
export const schemeProblemNames = {
  ID_TWICE: { zh: '出现两次', en: 'this stands here twice' },
  AREA_UNKNOWN: { zh: '没有这一考核内容', en: 'the scheme has no such area' },
  ASK_UNKNOWN: { zh: '没有这个问题', en: 'the scheme has no such question' },
  ASK_UNFIT: { zh: '这个问题的答复用不到这里', en: 'the answer to this question does not fit here' },
  STEP_UNKNOWN: { zh: '没有这一步骤', en: 'the scheme has no such step' },
  STEPS_IN_A_CIRCLE: { zh: '步骤互相等待', en: 'these steps wait for each other' },
  KIND_UNKNOWN: { zh: '办法没有这一类问题', en: 'the scheme does not know this kind of problem' },
  NUMBER_INVALID: { zh: '不是精确的数', en: 'this is no exact number' },
  DAY_INVALID: { zh: '不是有效日期', en: 'this is no day' },
  DAYS_REVERSED: { zh: '起止颠倒', en: 'it ends before it begins' },
  BOUNDS_REVERSED: { zh: '下限高于上限', en: 'the least is more than the most' },
  NAME_MISSING: { zh: '没有名称', en: 'this has no name' },
  DUE_OUTSIDE: { zh: '时限不在考核期内', en: 'it is due outside of the cycle' },
  POINTS_MISSING: { zh: '有计分办法而没有分值', en: 'there is a way of scoring and no points' },
  SCORING_MISSING: { zh: '有分值而没有计分办法', en: 'there are points and no way of scoring' },
  POINTS_TOO_MANY: { zh: '得分会超过分值', en: 'more points can be had than it is worth' },
  STEP_NOT_POSITIVE: { zh: '应大于零', en: 'this has to be more than zero' },
  LEVELS_REVERSED: { zh: '考核的一级应高于被考核的一级', en: 'who assesses stands above who is assessed' },
  OPTIONS_MISSING: { zh: '选择题至少有两个选项', en: 'a choice has two options at least' },
  PROPOSED_INVALID: { zh: '拟定的答复不能作为答复', en: 'what is proposed could not be an answer' },
} as const satisfies Names;

export type SchemeProblemCode = keyof typeof schemeProblemNames;
