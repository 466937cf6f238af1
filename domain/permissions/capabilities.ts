import type { Role } from '../codes/roles';

/** What somebody may do at all, and the roles that may: the one place that says so. The rules ask for a capability. */
export const capabilities = {
  /** 承办: what a unit does about its own tasks, letters and interviews. */
  'act-for-unit': ['liaison', 'head'],
  /** 申诉: the head of the unit himself. */
  'appeal-for-unit': ['head'],
  /** 审签: what the unit hands in, where it has this set. */
  'sign-off': ['head'],
  /** 督办: what the offices decide about the units' work, and record for them (代为登记). */
  supervise: ['coordinator', 'supervisor'],
  /** 现场验收, 复查, 回头看. */
  verify: ['supervisor'],
  /** 发函: sign, number, deliver. */
  'handle-letters': ['coordinator', 'supervisor'],
  /** 约谈、问责 carried out once they are approved. */
  'conduct-proceedings': ['coordinator', 'supervisor'],
  /** 审批 of what the system proposes. */
  'decide-proposals': ['leader'],
  /** 圈阅、批示. */
  instruct: ['leader'],
  /** 答复批示, for the unit or the office that it names. */
  'answer-instructions': ['liaison', 'head', 'coordinator', 'supervisor'],
  /** Reads plans in, hands out, revises, adopts rules, moves a rehearsal's clock. */
  'run-campaign': ['coordinator'],
  /** Drafts are seen by who makes them and by who answers for the system. */
  'read-drafts': ['coordinator', 'administrator', 'auditor'],
  /** 汇总上报: the campaign's report, and which forms it is made of. */
  'compile-reports': ['coordinator'],
  /** 数据: figures of one's own unit and those below it. */
  'record-figures': ['liaison', 'head', 'coordinator'],
  /** The figures of whatever unit. */
  'record-all-figures': ['coordinator'],
  /** 政策目标: packs, questions, breaches; what is broken becomes a case. */
  'supervise-targets': ['coordinator'],
  /** 考核: the lead body opens a cycle, joins its data, writes its report. */
  'run-assessment': ['coordinator'],
  /** 审议、审定 of an assessment's report, its rewards. */
  'decide-assessment': ['leader'],
  /** 问题 of whatever source: entered, established, joined. */
  'keep-findings': ['coordinator', 'supervisor'],
  /** 复核 of a finding, by others than those who established it. */
  'review-findings': ['coordinator', 'supervisor', 'leader'],
  /** 名册: units and people. */
  'keep-registry': ['coordinator', 'administrator'],
  /** What units and people were before, and who changed it. */
  'read-registry-history': ['auditor', 'administrator'],
  /** Accounts of those who decide, see everything or administer. */
  'keep-accounts': ['administrator'],
  /** Policies and calendars. */
  'keep-rules': ['coordinator', 'administrator'],
  /** Every case, letter and proceeding, the rules and the forecasts; units see what they have a part in. */
  'see-all': ['coordinator', 'supervisor', 'leader', 'auditor', 'administrator'],
  /** Who has which account, who was told what, whose mail did not arrive, who stood in for whom. */
  'read-audit': ['coordinator', 'supervisor', 'auditor', 'administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Capability = keyof typeof capabilities;

/** The roles of a capability, in the order of the table. */
export const rolesWith = (capability: Capability): readonly Role[] => capabilities[capability];

/** True where one of the roles has the capability. */
export const isCapable = ({ roles }: { roles: readonly string[] }, capability: Capability): boolean =>
  roles.some(role => (rolesWith(capability) as readonly string[]).includes(role));
