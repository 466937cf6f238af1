import { codesOf, type Names } from './names';

/** What was decided about a paper that was handed in. */
export const submissionDecisionNames = {
  pending: { zh: '待审', en: 'waiting to be reviewed' },
  approved: { zh: '已通过', en: 'approved' },
  returned: { zh: '已退回', en: 'returned' },
  withdrawn: { zh: '已撤回', en: 'taken back by the unit' },
} as const satisfies Names;

export type SubmissionDecision = keyof typeof submissionDecisionNames;
export const submissionDecisions = codesOf(submissionDecisionNames);

/** 退办 */
export const taskReturnDecisionNames = {
  pending: { zh: '待定', en: 'waiting to be decided' },
  accepted: { zh: '已同意', en: 'accepted' },
  refused: { zh: '未同意', en: 'refused' },
} as const satisfies Names;

export type TaskReturnDecision = keyof typeof taskReturnDecisionNames;
export const taskReturnDecisions = codesOf(taskReturnDecisionNames);

/** 延期 */
export const extensionDecisionNames = {
  pending: { zh: '待审定', en: 'waiting to be decided' },
  granted: { zh: '已同意', en: 'granted' },
  refused: { zh: '未同意', en: 'refused' },
} as const satisfies Names;

export type ExtensionDecision = keyof typeof extensionDecisionNames;
export const extensionDecisions = codesOf(extensionDecisionNames);

/** 复核 */
export const contestDecisionNames = {
  pending: { zh: '待决定', en: 'waiting to be decided' },
  upheld: { zh: '成立', en: 'upheld' },
  refused: { zh: '不成立', en: 'refused' },
} as const satisfies Names;

export type ContestDecision = keyof typeof contestDecisionNames;
export const contestDecisions = codesOf(contestDecisionNames);

/** One piece of a revised plan (一处修订). */
export const pieceDecisionNames = {
  pending: { zh: '待审', en: 'waiting' },
  approved: { zh: '已批准', en: 'approved' },
  rejected: { zh: '未批准', en: 'rejected' },
} as const satisfies Names;

export type PieceDecision = keyof typeof pieceDecisionNames;
export const pieceDecisions = codesOf(pieceDecisionNames);
