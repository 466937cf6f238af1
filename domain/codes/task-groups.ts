import { codesOf, type Names } from './names';

/** What the office has to do today, by kind: many equal things are one line. */
export const taskGroupNames = {
  'letter-sign': { zh: '函件待签批', en: 'letters to sign' },
  'letter-number': { zh: '函件待编号', en: 'letters to number' },
  'letter-deliver': { zh: '函件待送达', en: 'letters to deliver' },
  'proposal-decision': { zh: '建议待审批', en: 'proposals to decide' },
  'plan-decision': { zh: '整改方案待审', en: 'plans to decide' },
  'report-decision': { zh: '整改报告待审', en: 'reports to decide' },
  'return-decision': { zh: '退办申请待定', en: 'returned tasks to decide' },
  'extension-decision': { zh: '延期申请待定', en: 'extensions to decide' },
  'breach-decision': { zh: '未达标事项待审定', en: 'breaches to decide' },
  'contest-decision': { zh: '复核申请待定', en: 'contested findings to decide' },
  verification: { zh: '待现场验收', en: 'to verify on the spot' },
  review: { zh: '待定期复查', en: 'regular reviews' },
  'look-back': { zh: '待回头看', en: 'look-backs' },
  closing: { zh: '验收通过待销号', en: 'verified, to be closed' },
  aftermath: { zh: '问责后待处置', en: 'to be settled after accountability' },
  succession: { zh: '撤并后待承接', en: 'to be passed on from closed units' },
  compilation: { zh: '整改情况报告待上报', en: 'reports to compile and issue' },
  interview: { zh: '约谈待办', en: 'interviews to conduct' },
  accountability: { zh: '问责待办', en: 'accountability to conduct' },
  unopened: { zh: '交办后没有打开', en: 'handed out, not opened' },
  'receipt-late': { zh: '打开了还没签收', en: 'opened, not signed for' },
  'liaison-late': { zh: '联络员还没报', en: 'liaisons not named' },
  'mail-trouble': { zh: '邮件没有送到', en: 'mails that did not arrive' },
  own: { zh: '本单位承办的任务', en: 'tasks of our own unit' },
} as const satisfies Names;

export type TaskGroupKind = keyof typeof taskGroupNames;
export const taskGroupKinds = codesOf(taskGroupNames);

/** When a group wants to be done: by its oldest. */
export const duenessNames = {
  today: { zh: '今天到点', en: 'due today' },
  week: { zh: '本周', en: 'this week' },
  later: { zh: '以后', en: 'later' },
} as const satisfies Names;

export type Dueness = keyof typeof duenessNames;
export const duenesses = codesOf(duenessNames);

/** What differs about a few among many equal letters: looked at one by one, not done with the rest. */
export const letterExceptionNames = {
  'to-headquarters': {
    zh: '主送指挥部自己',
    en: 'to the headquarters itself',
  },
  'handed-in': { zh: '拟稿后已交材料', en: 'handed in since it was drafted' },
} as const satisfies Names;

export type LetterException = keyof typeof letterExceptionNames;
export const letterExceptions = codesOf(letterExceptionNames);
