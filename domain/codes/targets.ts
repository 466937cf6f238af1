import { codesOf, type Names } from './names';

/** How a campaign's file of policy targets (政策目标卷) stands. */
export const targetStatusNames = {
  open: { zh: '监督中', en: 'under supervision' },
  ended: { zh: '已终止监督', en: 'supervision ended' },
} as const satisfies Names;

export type TargetStatus = keyof typeof targetStatusNames;
export const targetStatuses = codesOf(targetStatusNames);

export const targetCommandNames = {
  'adopt-pack': { zh: '采用规则包', en: 'adopt a pack' },
  'answer-ask': { zh: '回答问题', en: 'answer a question' },
  'attach-notice': { zh: '附实施文件', en: 'attach the issuing notice' },
  'evaluate-now': { zh: '立即核定', en: 'evaluate now' },
  end: { zh: '终止监督', en: 'end the supervision' },
} as const satisfies Names;

export type TargetCommand = keyof typeof targetCommandNames;
export const targetCommands = codesOf(targetCommandNames);

/** How a breach (未达标事项) stands. */
export const breachStatusNames = {
  proposed: { zh: '待审定', en: 'proposed' },
  // Known from the news alone: first its paper is looked for.
  'to-verify': { zh: '待查实施文件', en: 'issuing notice to be found' },
  opened: { zh: '已立项', en: 'case opened' },
  declined: { zh: '不立项', en: 'declined' },
} as const satisfies Names;

export type BreachStatus = keyof typeof breachStatusNames;
export const breachStatuses = codesOf(breachStatusNames);

export const breachCommandNames = {
  'open-case': { zh: '立项督办', en: 'open a case' },
  decline: { zh: '不立项', en: 'decline' },
} as const satisfies Names;

export type BreachCommand = keyof typeof breachCommandNames;
export const breachCommands = codesOf(breachCommandNames);
