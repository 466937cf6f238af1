import { codesOf, type Names } from './names';

/** The statuses of a case, in order. */
export const statusNames = {
  assigned: { zh: '交办', en: 'assigned' },
  received: { zh: '签收', en: 'signed for' },
  planned: { zh: '方案已报', en: 'plan submitted' },
  rectifying: { zh: '整改中', en: 'under rectification' },
  applied: { zh: '申请销号', en: 'closing applied for' },
  verifying: { zh: '验收中', en: 'under verification' },
  announced: { zh: '公示', en: 'public notice' },
  closed: { zh: '销号', en: 'closed' },
} as const satisfies Names;

export type CaseStatus = keyof typeof statusNames;
export const caseStatuses = codesOf(statusNames);

/** Distinct, and withdrawn is not closed as done. */
export const outcomeNames = {
  completed: { zh: '完成', en: 'completed' },
  'mostly-completed': { zh: '基本完成,持续整改', en: 'mostly completed, goes on' },
  'not-completed': { zh: '未完成', en: 'not completed' },
  withdrawn: { zh: '撤销', en: 'withdrawn' },
} as const satisfies Names;

export type CaseOutcome = keyof typeof outcomeNames;
export const caseOutcomes = codesOf(outcomeNames);
