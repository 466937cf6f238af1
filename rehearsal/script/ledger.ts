import type { Instant } from '../../domain/calendar/civil-date';
import type { AssessmentAct } from '../../domain/assessment/acts';
import type { Facts } from '../../domain/docket/draft';
import type { FindingAct } from '../../domain/finding/acts';
import type { DocketState } from '../../domain/kinds';
import type { UnitId } from '../../domain/obligation/types';
import type { ProceedingAct } from '../../domain/proceeding/commands/all';
import type { ProceedingFacts } from '../../domain/proceeding/project';
import type { Command } from '../../domain/commands/command';
import type { LetterCommand, LetterStatus } from '../../domain/codes/letter';
import type { ProceedingKind, Stage } from '../../domain/codes/proceeding';

export interface ScriptLetter {
  id: string;
  status: LetterStatus;
  fromUnitId: string;
  draftedAt: Instant;
}

export interface ScriptProceeding {
  id: string;
  kind: ProceedingKind;
  stage: Stage;
  unitId: string;
  openedAt: Instant;
  decidedAt: Instant | null;
  facts: ProceedingFacts;
}

/** The record as scripted people see it: their next act is a pure function of it. */
export interface ScriptLedger {
  campaignId: string;
  dockets: DocketState[];
  letters: ScriptLetter[];
  proceedings: ScriptProceeding[];
  /** True for a unit whose own file takes what it hands in. */
  hasFile: (unitId: UnitId) => boolean;
  facts: Facts;
}

/** `second-leader`: another than the first, for what two instances decide. */
export type ScriptRole = 'liaison' | 'coordinator' | 'supervisor' | 'leader' | 'second-leader';

/** One act that a scripted person will do at an instant. `key` is unique for the act and orders acts at one instant. */
export interface ScriptedAct {
  at: Instant;
  key: string;
  role: ScriptRole;
  /** The unit for which a liaison acts; null for the offices. */
  unitId: string | null;
  act:
    | { kind: 'docket'; docketId: string; command: Command }
    | { kind: 'letter'; letterId: string; command: Exclude<LetterCommand, 'reply'> }
    | { kind: 'letter'; letterId: string; command: 'reply'; reply: string }
    | { kind: 'proceeding'; proceedingId: string; command: ProceedingAct }
    | { kind: 'assessment'; assessmentId: string; command: AssessmentAct }
    | { kind: 'finding'; findingId: string; command: FindingAct };
}
