import type { CivilDate, Instant } from '../calendar/civil-date';
import type { PauseCategory, UnitId } from '../obligation/types';
import type { Actor } from '../permissions/roles';

/** What a unit or an office can do to a docket. Imperative; the event is the same word in the past tense. */
export const commandKinds = [
  'sign-for', // 签收
  'name-liaison', // 报联络员
  'return-task', // 退办
  'decide-task-return',
  'reassign', // 转办
  'add-task', // 加办
  'contest', // 申请复核
  'decide-contest', // 复核决定
  'submit-plan', // 报方案
  'approve-plan',
  'return-plan',
  'report-progress', // 报进展
  'complete-milestone', // 完成节点
  'submit-report', // 报整改报告
  'accept-report',
  'return-report',
  'apply-for-closing', // 申请销号
  'first-review', // 初审
  'verify', // 现场验收
  'close', // 销号
  'reopen', // 重新整改
  'withdraw', // 撤销
  'open-round', // 重新限期
  'ask-extension', // 申请延期
  'decide-extension', // 审定延期
  'pause-clock', // 中止计时
  'resume-clock', // 恢复计时
  'record-review', // 定期复查
  'look-back', // 回头看
] as const;
export type CommandKind = (typeof commandKinds)[number];

interface HandedIn {
  text: string;
  fileIds: string[];
}

export type Command =
  | { kind: 'sign-for' }
  | { kind: 'name-liaison'; name: string; post: string; phone: string }
  | { kind: 'return-task'; reason: string }
  | { kind: 'decide-task-return'; unitId: UnitId; isAccepted: boolean; reason: string; newLeadId?: UnitId }
  | { kind: 'reassign'; unitId: UnitId; newUnitId: UnitId; reason: string }
  | { kind: 'add-task'; newUnitId: UnitId; text: string; dueOn: CivilDate; reason: string }
  | { kind: 'contest'; reason: string; fileIds: string[] }
  | { kind: 'decide-contest'; unitId: UnitId; isAccepted: boolean; reason: string }
  | ({ kind: 'submit-plan' } & HandedIn)
  | { kind: 'approve-plan'; unitId: UnitId }
  | { kind: 'return-plan'; unitId: UnitId; reason: string }
  | ({ kind: 'report-progress'; percent: number } & HandedIn)
  | ({ kind: 'complete-milestone'; obligationId: string } & HandedIn)
  | ({ kind: 'submit-report' } & HandedIn)
  | { kind: 'accept-report'; unitId: UnitId }
  | { kind: 'return-report'; unitId: UnitId; reason: string }
  | ({ kind: 'apply-for-closing'; obligationIds?: string[] } & HandedIn)
  | { kind: 'first-review'; unitId: UnitId; isAccepted: boolean; reason: string }
  | { kind: 'verify'; isAccepted: boolean; note: string }
  | { kind: 'close'; outcome: 'completed' | 'mostly-completed' | 'not-completed'; note: string }
  | { kind: 'reopen'; reason: string }
  | { kind: 'withdraw'; reason: string }
  | { kind: 'open-round'; obligationId: string; dueOn: CivilDate; reason: string }
  | { kind: 'ask-extension'; obligationId: string; dueOn: CivilDate; reason: string; fileIds: string[] }
  // Granted as asked for, or until another day.
  | {
      kind: 'decide-extension';
      obligationId: string;
      isAccepted: boolean;
      reason: string;
      grantedOn?: CivilDate;
    }
  | { kind: 'pause-clock'; obligationId: string; category: PauseCategory; reason: string }
  | { kind: 'resume-clock'; obligationId: string; reason: string }
  | { kind: 'record-review'; obligationId: string; note: string }
  | { kind: 'look-back'; obligationId: string; isRebound: boolean; note: string };

export type CommandOf<K extends CommandKind> = Extract<Command, { kind: K }>;

/**
 * A command with its sender. `unitId` is the unit for which it counts; where the office records what came by telephone
 * or on paper (代为登记) that is another than the actor's, with the time of receipt and the proof.
 */
export interface Envelope {
  actor: Actor;
  unitId: UnitId;
  receivedAt: Instant;
  proof?: string;
}
