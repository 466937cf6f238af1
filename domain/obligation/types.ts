import type { SubmissionKind } from '../codes/docket';
import type { CivilDate, Instant } from '../calendar/civil-date';
import type { Derivation } from '../explain/derivation';
import type { EndReason, ObligationKind, PauseCategory } from '../codes/obligation';
import type { Act, LadderName, LateRule, StepDecision, StepOutcome } from '../codes/ladder';
import type { ExtensionDecision } from '../codes/decisions';

export type UnitId = string;

/** A rung that was taken, once per obligation and round. Three times: due, fired (recorded), delivered. */
export interface StepRecord {
  /** The claim's key within the round: the act, or `remind:2018-05-11`. */
  rung: string;
  act: Act;
  outcome: StepOutcome;
  dueAt: Instant;
  firedAt: Instant;
  /** A notice: sent. A letter: 送达. */
  deliveredAt?: Instant;
  cites: string[];
  derivation: Derivation;
  decision?: StepDecision;
  /** 更正: what was received earlier than it was recorded makes the rung unjustified. */
  isCorrected?: boolean;
}

type ObligationState =
  { kind: 'open' } | { kind: 'met'; at: Instant } | { kind: 'ended'; at: Instant; reason: EndReason };

/** 延期: asked for before expiry, decided by somebody else. */
export interface Extension {
  /** The round of the obligation that it is about. */
  round: number;
  askedAt: Instant;
  /** Who put it on record: never the one who decides. Null where a rule did. */
  askedBy: string | null;
  reason: string;
  fileIds: string[];
  /** The date when it was asked for, and the one that was asked for. */
  from: CivilDate;
  to: CivilDate;
  /** The office's own obligation to decide. */
  decisionId: string;
  decision: ExtensionDecision;
  decidedAt?: Instant;
  decidedBy?: UnitId;
  decisionReason?: string;
  /** By how many days a grant moved the date. */
  days?: number;
}

/** 中止计时, in whole days: the day of the pause does not count, the day of the resumption does. */
export interface Pause {
  round: number;
  category: PauseCategory;
  reason: string;
  pausedOn: CivilDate;
  /** The office that decided. */
  pausedBy: UnitId | null;
  /** Absent while the clock stands. */
  resumedOn?: CivilDate;
  resumeReason?: string;
  /** The working days that were added, by the calendar of the day of the resumption. */
  workingDays?: number;
}

/** A step that waits for a known instant. */
export interface ArmedStep {
  /** The act of a rung; `remind-7` for the reminder seven days before. */
  key: string;
  act: Act;
  dueAt: Instant;
  cites: string[];
  derivation: Derivation;
  late: LateRule;
}

/** 采用新规则: what was decided about the steps that waited then, for the present round and date. */
export interface Adopted {
  /** These keep their instants, whatever the rules say. */
  fixed: ArmedStep[];
  /** Keys of steps that do not happen any more. */
  dropped: string[];
}

/** What one unit owes by one day: the unit of time. `dueOn` is inclusive, to 24:00 Asia/Shanghai. */
export interface Obligation {
  id: string;
  kind: ObligationKind;
  owedBy: UnitId;
  /** In words, for screens and letters. */
  what: string;
  /** 1, and one more each time that it is sent back, reopened or given a new deadline. */
  round: number;
  openedAt: Instant;
  dueOn: CivilDate;
  /** The date of the first round: stays visible beside an adjusted one. */
  originalDueOn: CivilDate;
  derivation: Derivation;
  ladder: LadderName;
  /** False for what goes on after the case has closed: follow-ups, reviews, look-backs. */
  holdsClosing: boolean;
  state: ObligationState;
  steps: StepRecord[];
  pastRounds: { round: number; dueOn: CivilDate; state: ObligationState; steps: StepRecord[] }[];
  /** The obligation that a new deadline (限期整改) gives a last chance to. */
  follows?: string;
  /** The obligation of the unit that had the task before (退办, 转办); it keeps the time and the rungs of that unit. */
  succeeds?: string;
  /** Whose work an office has to decide about, and which paper where it is one. */
  about?: { unitId: UnitId; what?: SubmissionKind };
  /** 延期 asked for, of all rounds, earliest first. */
  extensions?: Extension[];
  /** 中止计时, of all rounds, earliest first. */
  pauses?: Pause[];
  /** Absent where the campaign's rules alone say what happens. */
  adopted?: Adopted;
}

export const isOpen = (obligation: Obligation): boolean => obligation.state.kind === 'open';
