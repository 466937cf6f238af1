import { codesOf, type Names } from './names';

/** The columns of a ledger (台账) as a file, in their order; every date has its reason beside it. */
export const ledgerColumnNames = {
  place: { zh: '序号', en: 'no.' },
  ref: { zh: '编号', en: 'reference' },
  category: { zh: '问题类别', en: 'category' },
  problem: { zh: '存在问题', en: 'problem' },
  source: { zh: '问题来源', en: 'source' },
  leads: { zh: '牵头单位', en: 'lead' },
  responsible: { zh: '责任单位', en: 'responsible unit' },
  status: { zh: '状态', en: 'status' },
  isClosed: { zh: '是否销号', en: 'closed' },
  outcome: { zh: '完成情况', en: 'outcome' },
  closedOn: { zh: '销号日期', en: 'closed on' },
  grade: { zh: '评定等次', en: 'grade' },
  gradeWhy: { zh: '评定理由', en: 'why this grade' },
  light: { zh: '督办灯', en: 'light' },
  lightWhy: { zh: '亮灯依据', en: 'why this light' },
  rectifyBy: { zh: '整改时限', en: 'to be rectified by' },
  originalBy: { zh: '原定时限', en: 'original date' },
  rectifyWhy: { zh: '整改时限的依据', en: 'why this date' },
  nextDueOn: { zh: '下一期限', en: 'next due' },
  nextDueWhy: { zh: '下一期限的依据', en: 'why the next date' },
  percent: { zh: '整改进展(%)', en: 'progress (%)' },
  open: { zh: '未完成责任事项', en: 'open obligations' },
  overdue: { zh: '其中逾期', en: 'overdue ones' },
  changedAt: { zh: '最近变动', en: 'last changed' },
} as const satisfies Names;

export type LedgerColumn = keyof typeof ledgerColumnNames;
export const ledgerColumns = codesOf(ledgerColumnNames);

/** What is said in cells besides the names of codes. */
export const ledgerWords = {
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  'long-term': { zh: '长期', en: 'long-term' },
  ledger: { zh: '整改台账', en: 'ledger' },
} as const satisfies Names;
