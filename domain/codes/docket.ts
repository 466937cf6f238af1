/** What holds obligations (卷): a case, a unit's own file in the campaign, a letter, a proceeding. */
export const docketKinds = ['case', 'unit-file', 'letter', 'proceeding'] as const;

export type DocketKind = (typeof docketKinds)[number];

export type PartRole = 'lead' | 'responsible' | 'supporting' | 'supervising';

export const submissionKinds = ['plan', 'report', 'application'] as const;

export type SubmissionKind = (typeof submissionKinds)[number];

export const submissionNames: Record<SubmissionKind, string> = {
  plan: '整改方案',
  report: '整改报告',
  application: '销号申请',
};
