import { codesOf, type Names } from './names';

/** What came of a call (电话催办); what was said stands beside it in words. */
export const callResultNames = {
  promised: { zh: '答应今天报', en: 'promised for today' },
  difficulty: { zh: '有困难', en: 'has difficulties' },
  'no-answer': { zh: '没人接', en: 'nobody answered' },
  other: { zh: '其他', en: 'something else' },
} as const satisfies Names;

export type CallResult = keyof typeof callResultNames;
export const callResults = codesOf(callResultNames);
