import { codesOf, type Names } from './names';

/** 审签: how it stands with what was put before a unit's head. */
export const signOffStateNames = {
  waiting: { zh: '待审签', en: 'waiting to be signed off' },
  'sent-back': { zh: '已退回', en: 'sent back' },
  signed: { zh: '已审签报出', en: 'signed off and handed in' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  superseded: { zh: '已由另一份取代', en: 'superseded by another' },
} as const satisfies Names;

export type SignOffState = keyof typeof signOffStateNames;
export const signOffStates = codesOf(signOffStateNames);
