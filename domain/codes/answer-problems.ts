import type { Names } from './names';

/** What is wrong with answers to the questions of a pack. */
export const answerProblemNames = {
  NOT_ANSWERS: { zh: '应是一个 JSON 对象', en: 'answers are an object' },
  ASK_UNKNOWN: { zh: '规则包没有这个问题', en: 'the pack has no such question' },
  ANSWER_NOT_A_TEXT: { zh: '答复须是文本', en: 'an answer is a text' },
  ANSWER_NOT_AN_OPTION: { zh: '答复不在可选的答复之中', en: 'this is none of the options' },
  ANSWER_NO_YEAR: { zh: '答复不是年份(如 2014)', en: 'this is no year (2014)' },
  ANSWER_NO_DAY: { zh: '答复不是有效日期(YYYY-MM-DD)', en: 'this is no day (YYYY-MM-DD)' },
  ANSWER_NO_NUMBER: { zh: '答复不是精确的数(如 60 或 3/4)', en: 'this is no exact number (60 or 3/4)' },
  ANSWER_NO_DAYS: { zh: '答复不是整天数(如 60)', en: 'this is no whole number of days (60)' },
} as const satisfies Names;

export type AnswerProblemCode = keyof typeof answerProblemNames;
