import type { CivilDate, Instant } from '../calendar/civil-date';
import type { CallResult } from '../codes/calls';
import type { Grade } from '../codes/grades';
import type { EventActor } from '../permissions/actor';
import type { CaseOutcome, CaseStatus } from '../codes/statuses';
import type { UnitId } from '../obligation/types';
import type { UnitClosing } from '../obligation/unit-closing';
import type { SubmissionKind } from '../codes/docket';
import type { Core } from '../docket/core';
import type { UnitDocument } from '../form/document';
import type { Part } from '../docket/part';
import type { Source } from '../docket/source';
import type { Circulation, Instruction } from './instruction';
import type { ContestDecision, SubmissionDecision, TaskReturnDecision } from '../codes/decisions';

/** What a unit's document met in another docket. */
export interface Cover {
  docketId: string;
  obligationIds: string[];
}

/** What a unit handed in; `at` is the time of receipt, by which lateness is judged. */
export interface Submission {
  what: SubmissionKind;
  unitId: UnitId;
  at: Instant;
  text: string;
  fileIds: string[];
  /** An application: the obligations it covers. */
  obligationIds: string[];
  decision: SubmissionDecision;
  decidedAt?: Instant;
  decidedBy?: UnitId;
  reason?: string;
  /** 一单位一份: what the unit wrote for the whole campaign; only on its own file. */
  document?: UnitDocument;
  /** Where else it met what was owed: the unit's cases. */
  covers?: Cover[];
  /** On a case: it came with the document on that unit's file, and is decided there. */
  within?: string;
}

export interface Progress {
  unitId: UnitId;
  at: Instant;
  percent: number;
  text: string;
  fileIds: string[];
}

/** 电话催办: a logged contact with a unit about what it owed here then. No rung. */
export interface Call {
  at: Instant;
  by: EventActor | null;
  unitId: UnitId;
  /** Who was called, as the caller wrote it. */
  spokeWith: string;
  result: CallResult;
  /** In the caller's words; empty where the result says it all. */
  said: string;
  obligationIds: string[];
}

interface TaskReturn {
  unitId: UnitId;
  at: Instant;
  reason: string;
  decision: TaskReturnDecision;
  decidedAt?: Instant;
}

/** 复核: a unit contests the finding of a case; others than those who made it decide. The clocks go on. */
interface Contest {
  unitId: UnitId;
  at: Instant;
  reason: string;
  fileIds: string[];
  /** The office's own obligation to decide. */
  decisionId: string;
  decision: ContestDecision;
  decidedAt?: Instant;
  decidedBy?: UnitId;
  decisionReason?: string;
}

/** 评定等次, by whom, when and why. */
interface Graded {
  grade: Grade;
  reason: string;
  at: Instant;
  by: EventActor | null;
}

/** 修订: a piece of a revised plan that was approved for this docket. */
interface Revised {
  at: Instant;
  revisionId: string;
  pieceId: string;
  document: string;
  text: string;
  /** What its title and category were before, where the revision changed them. */
  titleBefore?: string;
  categoryBefore?: string | null;
}

/** A case or a unit's file as the fold of its events. For a unit's file, `status` says only whether it has ended. */
export interface CaseState extends Core {
  kind: 'case' | 'unit-file';
  /** `一-1` for a case, else null. */
  ref: string | null;
  category: string | null;
  /** The place in the plan, from 0: Chinese ordinals do not sort as text. */
  position: number;
  status: CaseStatus;
  outcome: CaseOutcome | null;
  closedOn: CivilDate | null;
  /** 评定等次 of the round that was closed; absent where nobody has graded it. */
  graded?: Graded;
  parts: Part[];
  /** Something in it has no end (长期坚持): it is reviewed each quarter and closes at most as mostly completed. */
  isLongTerm: boolean;
  /** 重大事项: since when, and why where it was marked after the launch. Absent where it is an ordinary one. */
  major?: { at: Instant; reason: string | null };
  submissions: Submission[];
  progress: Progress[];
  taskReturns: TaskReturn[];
  /** The round of verification that was accepted, when it was. */
  verifiedAt: Instant | null;
  announcedUntil: CivilDate | null;
  liaison: { name: string; post: string; phone: string } | null;
  isUnclosedReported: boolean;
  /** How often it was reopened after closing. */
  lineage: {
    closedOn: CivilDate;
    outcome: CaseOutcome;
    reopenedAt: Instant;
    reason: string;
    /** The office that found it not done after all. Cases reopened before this was kept lack it. */
    reopenedBy?: UnitId;
    graded?: Graded;
  }[];
  /** 复核 asked for, earliest first; absent where nobody has. */
  contests?: Contest[];
  /** 撤并: the units that owe something here and are no more, since when that was noted; absent where there is none. */
  closedUnits?: { unitId: UnitId; at: Instant; closing: UnitClosing }[];
  /** 电话催办, earliest first; absent where nobody has called. */
  calls?: Call[];
  /** 圈阅, earliest first; absent where no leader has marked it. */
  circulations?: Circulation[];
  /** 批示, earliest first; absent where there is none. */
  instructions?: Instruction[];
  /** The breach (未达标事项) of which it was opened; absent where it stands in a plan's text. */
  breachId?: string;
  /** 问题来源, joined ones (并案) included; absent in cases opened before there were any: not stated, of the campaign's document. */
  sources?: Source[];
  /** 修订 approved, earliest first; absent where there was none. */
  revisions?: Revised[];
}
export type { CaseState as DocketState };

export const leadsOf = (state: CaseState): UnitId[] =>
  state.parts.filter(part => part.role === 'lead').map(part => part.unitId);
