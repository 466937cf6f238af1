import type { Instant } from '../domain/calendar/civil-date';
import type { LetterCommand } from '../domain/codes/letter';
import type { Command } from '../domain/commands/command';
import type { Actor } from '../domain/permissions/actor';
import type { ProceedingAct } from '../domain/proceeding/commands/all';
import type { AssessmentAct } from '../domain/assessment/acts';
import type { FindingAct } from '../domain/finding/acts';
import type { BreachAct } from '../domain/breach/commands/all';
import type { ReportAct } from '../domain/report/commands/all';
import type { TargetAct } from '../domain/target/commands/all';

/** What is to be done with a letter; the number of `number` is given under the lock. */
type LetterOrder =
  | { kind: Exclude<LetterCommand, 'number' | 'reply'> }
  | { kind: 'number' }
  | { kind: 'reply'; reply: string };

interface Order {
  /** Several: sign for several at once, number a day's letters. All of them or none, in this order. */
  docketIds: string[];
  actor: Actor;
  /** The campaign to which all of them have to belong; without it, the one of the first. */
  campaignId?: string;
  /** The version on which the person decided; only with one docket. */
  expectedVersion?: number;
  /** The same with several, by docket. */
  expectedVersions?: ReadonlyMap<string, number>;
}

/** 代为登记: for whom it counts, when it was received (an instant), and the proof. */
export interface OnBehalfOf {
  unitId: string;
  /** By default now. */
  receivedAt?: Instant;
  proof: string;
}

/** 审签: who wrote what a head signs off and, where he stood in for somebody, for whom. */
export interface Preparer {
  personId: string;
  actingFor: string | null;
}

export type CommandInput = Order &
  (
    | {
        on: 'case';
        command: Command;
        onBehalfOf?: OnBehalfOf;
        preparedBy?: Preparer;
        /** A stamped scan (盖章扫描件) is among the files. */
        isStamped?: true;
      }
    | { on: 'letter'; command: LetterOrder }
    | { on: 'proceeding'; command: ProceedingAct }
    /** The first command opens the docket (`reportDocketId`). */
    | { on: 'report'; command: ReportAct; campaignId: string }
    /** The first command opens the docket (`targetFileId`). */
    | { on: 'target-file'; command: TargetAct; campaignId: string }
    | { on: 'breach'; command: BreachAct }
    /** The first command opens the docket (`assessmentId`). */
    | { on: 'assessment'; command: AssessmentAct; campaignId: string }
    /** `enter` opens the docket of what it says (`enteredId`), whatever it names. */
    | { on: 'finding'; command: FindingAct; campaignId: string }
  );
