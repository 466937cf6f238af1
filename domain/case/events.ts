import type { CivilDate } from '../calendar/civil-date';
import type { Grade } from '../codes/grades';
import type { CaseOutcome, CaseStatus } from '../codes/statuses';
import type { Derivation } from '../explain/derivation';
import type { UnitId } from '../obligation/types';
import type { UnitClosing } from '../obligation/unit-closing';
import type { FormPurpose } from '../codes/form';
import type { LeftOut } from './unit-document/next-steps';
import type { Call, Cover, Submission, Progress } from './state';
import type { Part } from '../docket/part';
import type { Source } from '../docket/source';
import type { SubmissionKind } from '../codes/docket';
import type { CoreEvent, Made } from '../docket/core-events';

/** Everything that can happen to a case or a unit's file, in the past tense. The state is the fold of these. */
export type CaseEvent =
  | CoreEvent
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
  /** 并案: a finding (`from`) that was joined with the case's own brings its source. */
  | Made<'source-joined', { from: string; source: Source; reason: string }>
  | Made<'status-changed', { from: CaseStatus; to: CaseStatus }>
  | Made<'signed-for', { unitId: UnitId }>
  | Made<'liaison-named', { unitId: UnitId; name: string; post: string; phone: string }>
  | Made<'task-returned', { unitId: UnitId; reason: string }>
  | Made<
      'task-return-decided',
      { unitId: UnitId; isAccepted: boolean; reason: string; newLeadId: UnitId | null }
    >
  | Made<'reassigned', { unitId: UnitId; newUnitId: UnitId; reason: string }>
  | Made<'task-withdrawn', { obligationId: string; unitId: UnitId; isMistaken: boolean; reason: string }>
  /** 撤并: a unit that owes something here is no more; null where that was a mistake. */
  | Made<'unit-closed', { unitId: UnitId; closing: UnitClosing | null }>
  /** 重大事项 marked, or the mark taken back; what the policy had counted is due on other days. */
  | Made<
      'major-marked',
      {
        isMajor: boolean;
        reason: string;
        moved: { obligationId: string; from: CivilDate; dueOn: CivilDate; derivation: Derivation }[];
      }
    >
  | Made<'contested', { unitId: UnitId; reason: string; fileIds: string[]; decisionId: string }>
  | Made<'contest-decided', { unitId: UnitId; isUpheld: boolean; reason: string }>
  | Made<'submitted', { submission: Omit<Submission, 'decision'> }>
  | Made<
      'submission-decided',
      {
        what: SubmissionKind;
        unitId: UnitId;
        decision: 'approved' | 'returned';
        reason: string;
        /** A unit's document: where else it met what was owed, and is decided with it. */
        covers?: Cover[];
        /** In one of these dockets: the unit's file on which it was decided. */
        within?: string;
        /** 下步打算 of an accepted report that became no milestone here, and why. */
        leftOut?: LeftOut[];
      }
    >
  /** 撤回: the unit took back its document before anybody had decided; what that had met is owed again by the same day. */
  | Made<
      'document-withdrawn',
      { what: FormPurpose; unitId: UnitId; reason: string; covers?: Cover[]; within?: string }
    >
  | Made<'circulated', object>
  | Made<'instructed', { instructionId: string; text: string; unitIds: UnitId[]; obligationIds: string[] }>
  | Made<'instruction-answered', { obligationId: string; unitId: UnitId; text: string; fileIds: string[] }>
  | Made<'instruction-withdrawn', { instructionId: string; unitIds: UnitId[]; reason: string }>
  | Made<'called', Omit<Call, 'at' | 'by'>>
  | Made<'progress-reported', { progress: Progress }>
  | Made<'milestone-completed', { obligationId: string; unitId: UnitId; text: string; fileIds: string[] }>
  | Made<'verified', { isAccepted: boolean; note: string }>
  | Made<'announced', { until: CivilDate }>
  | Made<
      'closed',
      {
        outcome: CaseOutcome;
        closedOn: CivilDate;
        note: string;
        /** It comes of an indicator that nobody had measured anew, and why it was closed all the same. */
        withoutMeasurement?: string;
      }
    >
  | Made<'graded', { grade: Grade; reason: string }>
  | Made<'reopened', { reason: string; reopenedOn: CivilDate; reopenedBy?: UnitId }>
  | Made<'review-recorded', { obligationId: string; note: string }>
  | Made<'looked-back', { obligationId: string; isRebound: boolean; note: string }>
  | Made<'unclosed-reported', { dueOn: CivilDate }>;
export type { CaseEvent as DocketEvent };

type DocketEventType = CaseEvent['type'];
export type EventOf<T extends DocketEventType> = Extract<CaseEvent, { type: T }>;
