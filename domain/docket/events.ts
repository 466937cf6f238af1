import type { CivilDate, Instant } from '../calendar/civil-date';
import type { CaseOutcome, CaseStatus } from '../codes/statuses';
import type { Adopted, Obligation, StepRecord, UnitId } from '../obligation/types';
import type { Part, Submission, Progress } from './state';
import type { Derivation } from '../explain/derivation';
import type { StepMove } from '../obligation/step-move';
import type { EndReason, PauseCategory } from '../codes/obligation';
import type { DocketKind, SubmissionKind } from '../codes/docket';
import type { EventActor } from '../permissions/actor';
import type { LadderName, StepDecision } from '../codes/ladder';

type Made<T extends string, D> = { type: T; at: Instant; by: EventActor | null } & D;

/** Everything that can happen to a docket, in the past tense. The state is the fold of these. */
export type DocketEvent =
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
  | Made<
      'plan-revised',
      {
        revisionId: string;
        pieceId: string;
        /** The revised document, as people cite it. */
        document: string;
        /** In Chinese, what it changed. */
        text: string;
        title?: string;
        category?: string;
        parts?: Part[];
        isLongTerm?: boolean;
        /** There is work again that was not there when the rest was accepted: it is verified again. */
        isUnverified?: true;
      }
    >
  | Made<'step-taken', { obligationId: string; step: StepRecord }>
  | Made<'step-delivered', { obligationId: string; rung: string; deliveredAt: Instant }>
  | Made<'step-decided', { obligationId: string; rung: string; decision: StepDecision; reason: string }>
  | Made<'step-corrected', { obligationId: string; rung: string; reason: string }>
  | Made<'status-changed', { from: CaseStatus; to: CaseStatus }>
  | Made<'signed-for', { unitId: UnitId }>
  | Made<'liaison-named', { unitId: UnitId; name: string; post: string; phone: string }>
  | Made<'task-returned', { unitId: UnitId; reason: string }>
  | Made<
      'task-return-decided',
      { unitId: UnitId; isAccepted: boolean; reason: string; newLeadId: UnitId | null }
    >
  | Made<'reassigned', { unitId: UnitId; newUnitId: UnitId; reason: string }>
  | Made<'contested', { unitId: UnitId; reason: string; fileIds: string[]; decisionId: string }>
  | Made<'contest-decided', { unitId: UnitId; isUpheld: boolean; reason: string }>
  | Made<'submitted', { submission: Omit<Submission, 'decision'> }>
  | Made<
      'submission-decided',
      { what: SubmissionKind; unitId: UnitId; decision: 'approved' | 'returned'; reason: string }
    >
  | Made<'progress-reported', { progress: Progress }>
  | Made<'milestone-completed', { obligationId: string; unitId: UnitId; text: string; fileIds: string[] }>
  | Made<'verified', { isAccepted: boolean; note: string }>
  | Made<'announced', { until: CivilDate }>
  | Made<'closed', { outcome: CaseOutcome; closedOn: CivilDate; note: string }>
  | Made<'reopened', { reason: string; reopenedOn: CivilDate; reopenedBy?: UnitId }>
  | Made<'review-recorded', { obligationId: string; note: string }>
  | Made<'looked-back', { obligationId: string; isRebound: boolean; note: string }>
  | Made<'unclosed-reported', { dueOn: CivilDate }>
  | Made<'docket-ended', { reason: string }>;

export type DocketEventType = DocketEvent['type'];
export type EventOf<T extends DocketEventType> = Extract<DocketEvent, { type: T }>;
