import { codesOf, type Names } from './names';

/** What leaders say who decline a proposal: offered, never chosen for them. */
export const declineReasonNames = {
  'nearly-done': {
    zh: '单位已基本完成，正在补材料',
    en: 'The unit is nearly done and is completing its papers',
  },
  'objective-cause': {
    zh: '有客观原因，先给期限再看',
    en: 'There is an objective cause: a day first, then see',
  },
  'facts-unclear': {
    zh: '事实不清，退督查室核实',
    en: 'The facts are unclear: the supervision office verifies them',
  },
  'talk-first': { zh: '另行当面了解，暂不约谈', en: 'A talk in person first, no interview for now' },
} as const satisfies Names;

export type DeclineReason = keyof typeof declineReasonNames;
export const declineReasons = codesOf(declineReasonNames);
