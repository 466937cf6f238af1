import { codesOf, type Names } from './names';

/** What holds obligations (卷). */
export const docketKindNames = {
  case: { zh: '整改事项', en: 'case' },
  'unit-file': { zh: '单位任务', en: 'unit file' },
  letter: { zh: '函件', en: 'letter' },
  proceeding: { zh: '约谈问责', en: 'proceeding' },
  report: { zh: '整改情况报告', en: 'compiled report' },
  'figure-book': { zh: '账册', en: 'book of figures' },
  'target-file': { zh: '政策目标卷', en: 'file of targets' },
  breach: { zh: '未达标事项', en: 'breach' },
  assessment: { zh: '考核卷', en: 'assessment' },
  finding: { zh: '发现问题', en: 'finding' },
} as const satisfies Names;

export type DocketKind = keyof typeof docketKindNames;
export const docketKinds = codesOf(docketKindNames);

/** What a unit answers for in a case. */
export const partRoleNames = {
  lead: { zh: '牵头', en: 'lead' },
  responsible: { zh: '责任', en: 'responsible' },
  supporting: { zh: '配合', en: 'supporting' },
  supervising: { zh: '督导', en: 'supervising' },
} as const satisfies Names;

export type PartRole = keyof typeof partRoleNames;
export const partRoles = codesOf(partRoleNames);

/** What a unit hands in to be decided. */
export const submissionNames = {
  plan: { zh: '整改方案', en: 'rectification plan' },
  report: { zh: '整改报告', en: 'rectification report' },
  application: { zh: '销号申请', en: 'application for closing' },
} as const satisfies Names;

export type SubmissionKind = keyof typeof submissionNames;
export const submissionKinds = codesOf(submissionNames);
