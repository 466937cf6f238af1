import type { CivilDate, Instant } from '../calendar/civil-date';
import type { DateEffect } from '../codes/adoption';
import type { DocketKind } from '../codes/docket';
import type { LadderName, StepDecision } from '../codes/ladder';
import type { EndReason, PauseCategory } from '../codes/obligation';
import type { Derivation } from '../explain/derivation';
import type { StepMove } from '../obligation/step-move';
import type { Adopted, Obligation, StepRecord, UnitId } from '../obligation/types';
import type { EventActor } from '../permissions/actor';
import type { Part } from './part';
import type { Source } from './source';

/**
 * What happened, when, and who did it; null is the system, by a rule. `knownSince` is on an event that was made of an older
 * record (补录): the instant from which the system knew it, long before the event was written.
 */
export type Made<T extends string, D> = {
  type: T;
  at: Instant;
  by: EventActor | null;
  knownSince?: Instant;
} & D;

/** What can happen to any docket, in the past tense: it is opened, things are owed in it, rungs are taken. */
export type CoreEvent =
  | Made<
      'opened',
      {
        docket: {
          id: string;
          campaignId: string;
          kind: DocketKind;
          ref: string | null;
          unitId: UnitId | null;
          title: string;
          category: string | null;
          position: number;
          parts: Part[];
          isLongTerm: boolean;
          /** 重大事项, marked before the launch. */
          isMajor?: true;
          /** The breach (未达标事项) of which it was opened. */
          breachId?: string;
          /** 问题来源 of a case. Cases opened before there were any lack it. */
          sources?: Source[];
        };
      }
    >
  | Made<
      'obligation-opened',
      {
        obligation: Omit<Obligation, 'state' | 'steps' | 'pastRounds' | 'round' | 'originalDueOn'> & {
          /** Another than `dueOn` where it was taken over from another unit. */
          originalDueOn?: CivilDate;
        };
      }
    >
  | Made<'obligation-met', { obligationId: string }>
  | Made<'obligation-ended', { obligationId: string; reason: EndReason }>
  | Made<
      'round-opened',
      { obligationId: string; dueOn: CivilDate; derivation: Derivation; ladder?: LadderName }
    >
  | Made<
      'extension-asked',
      {
        obligationId: string;
        decisionId: string;
        from: CivilDate;
        to: CivilDate;
        reason: string;
        fileIds: string[];
      }
    >
  | Made<
      'extension-decided',
      { obligationId: string; reason: string } & (
        { isGranted: true; dueOn: CivilDate; derivation: Derivation } | { isGranted: false }
      )
    >
  | Made<
      'clock-paused',
      { obligationId: string; category: PauseCategory; reason: string; pausedOn: CivilDate }
    >
  | Made<
      'clock-resumed',
      {
        obligationId: string;
        reason: string;
        resumedOn: CivilDate;
        workingDays: number;
        dueOn: CivilDate;
        derivation: Derivation;
      }
    >
  | Made<
      'rules-adopted',
      {
        obligationId: string;
        /** `default@2` and the calendar's version. */
        policy: string;
        calendar: string;
        reason: string;
        dueOn: CivilDate;
        derivation: Derivation;
        /** What became of the date; absent where nothing did, and in older records. */
        date?: DateEffect;
        adopted: Adopted;
        moves: StepMove[];
      }
    >
  | Made<
      'deadline-revised',
      {
        obligationId: string;
        /** The revision (修订方案) that moved it. */
        revisionId: string;
        from: CivilDate;
        dueOn: CivilDate;
        derivation: Derivation;
      }
    >
  | Made<'step-taken', { obligationId: string; step: StepRecord }>
  | Made<'step-delivered', { obligationId: string; rung: string; deliveredAt: Instant }>
  | Made<'step-decided', { obligationId: string; rung: string; decision: StepDecision; reason: string }>
  | Made<'step-corrected', { obligationId: string; rung: string; reason: string }>
  | Made<'docket-ended', { reason: string }>;

export type CoreEventOf<T extends CoreEvent['type']> = Extract<CoreEvent, { type: T }>;
