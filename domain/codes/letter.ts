import { codesOf, type Names } from './names';

export const letterKindNames = {
  'supervision-letter': { zh: '督办函', en: 'supervision letter' },
  'interview-notice': { zh: '约谈通知书', en: 'notice of an interview' },
  'interview-minutes': { zh: '约谈纪要', en: 'minutes of an interview' },
  'accountability-proposal': { zh: '问责建议书', en: 'letter proposing accountability' },
  'assessment-feedback': { zh: '考核反馈', en: 'feedback of an assessment' },
  'assessment-circular': { zh: '考核通报', en: 'circular of an assessment' },
} as const satisfies Names;

export type LetterKind = keyof typeof letterKindNames;
/** The letters of a yearly cycle: about results, not about work that is owed. */
const cycleLetterKinds = ['assessment-feedback', 'assessment-circular'] as const satisfies LetterKind[];
export type CycleLetterKind = (typeof cycleLetterKinds)[number];
/** The letters about work that is owed. */
export type WorkLetterKind = Exclude<LetterKind, (typeof cycleLetterKinds)[number]>;
export const letterKinds = codesOf(letterKindNames);
const isWorkLetter = (kind: LetterKind): kind is WorkLetterKind =>
  !cycleLetterKinds.some(one => one === kind);
export const workLetterKinds = letterKinds.filter(isWorkLetter);

/** Where a letter stands: until it is delivered, what it waits for. */
export const letterStatusNames = {
  drafted: { zh: '待签批', en: 'to be signed' },
  signed: { zh: '待编号', en: 'to be numbered' },
  numbered: { zh: '待送达', en: 'to be delivered' },
  delivered: { zh: '已送达', en: 'delivered' },
  acknowledged: { zh: '已签收', en: 'acknowledged' },
  replied: { zh: '已回函', en: 'replied to' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
} as const satisfies Names;

export type LetterStatus = keyof typeof letterStatusNames;
/** A letter in one of these has not gone out: it waits for the office, and can still be stopped. */
export const unsentStatuses = ['drafted', 'signed', 'numbered'] as const satisfies LetterStatus[];
/** A letter in one of these has reached its addressee. */
export const sentStatuses = ['delivered', 'acknowledged', 'replied'] as const satisfies LetterStatus[];
export const letterStatuses = codesOf(letterStatusNames);

/** What was done to a letter when it came to a status: the steps of its life, not where it stands. */
export const letterStepNames = {
  drafted: { zh: '拟稿', en: 'drafted' },
  signed: { zh: '签批', en: 'signed' },
  numbered: { zh: '编号', en: 'numbered' },
  delivered: { zh: '送达', en: 'delivered' },
  acknowledged: { zh: '签收', en: 'acknowledged' },
  replied: { zh: '回函', en: 'replied to' },
  withdrawn: { zh: '撤回', en: 'withdrawn' },
} as const satisfies Names<LetterStatus>;

export const letterCommandNames = {
  sign: { zh: '签批', en: 'sign' },
  number: { zh: '编号', en: 'number' },
  deliver: { zh: '送达', en: 'deliver' },
  acknowledge: { zh: '签收', en: 'acknowledge' },
  reply: { zh: '回函', en: 'reply' },
  withdraw: { zh: '撤回', en: 'withdraw' },
} as const satisfies Names;

export type LetterCommand = keyof typeof letterCommandNames;
export const letterCommands = codesOf(letterCommandNames);
