import type { CivilDate, Instant } from '../calendar/civil-date';
import type { UnitId } from '../obligation/types';
import type { Actor } from '../permissions/actor';
import type { PauseCategory } from '../codes/obligation';
import type { CommandKind } from '../codes/commands';

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
