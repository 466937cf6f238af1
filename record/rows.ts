import type { NoticeUrgency } from '../domain/codes/notices';
import type { Instant } from '../domain/calendar/civil-date';
import type { ToldAs } from './audience';
import type { Facts, Offices, Timetable } from '../domain/docket/draft';
import type { NoticePayload } from '../domain/docket/notice-payload';
import type { DocketEvent, DocketState, Projection } from '../domain/kinds';
import type { TimetableDerivations } from '../domain/launch/resolved-plan';
import type { PieceChange } from '../domain/revision/pieces';
import type { AdoptionChoices, Rules } from '../domain/adoption/types';
import type { PieceDecision } from '../domain/codes/decisions';
import type { FigureHead } from './figures/figure-store';
import type { ChainLink } from './chain/link';

/** What a launched campaign keeps beside its plan. */
export interface LaunchedTimetable extends Timetable {
  offices: Offices;
  /** Why each date is what it is. Campaigns launched before these were kept lack them. */
  derivations?: TimetableDerivations;
}

/** Everything that the domain needs to decide for a campaign, with its now. */
export interface CampaignFacts extends Facts {
  campaign: { id: string; title: string; clock: 'real' | 'rehearsal' };
}

/** A docket's row under lock: its state, its version, and the instant that its workflow waits for. */
export interface DocketRecord {
  id: string;
  campaignId: string;
  version: number;
  alarmAt: Instant | null;
  state: DocketState;
  /** The end of its chain; null where the store keeps none. */
  headHash: string | null;
}

/** A claim: this rung of this obligation and round has been taken. */
export interface StepRow {
  obligationId: string;
  round: number;
  rung: string;
  act: string;
  outcome: string;
  dueAt: Instant;
  firedAt: Instant;
  cites: string[];
  letterId: string | null;
  proceedingId: string | null;
}

/** When the letter of a rung was delivered (送达). */
export interface StepDelivery {
  obligationId: string;
  round: number;
  rung: string;
  at: Instant;
}

export interface ObligationRow {
  id: string;
  kind: string;
  owedById: string;
  round: number;
  dueOn: string;
  originalDueOn: string;
  state: string;
  openedAt: Instant;
  metAt: Instant | null;
  holdsClosing: boolean;
  /** The unit about whose work an office decides. */
  aboutId: string | null;
}

/** A docket's row as it is written; `state` is kept beside it. */
export interface DocketRow {
  id: string;
  campaignId: string;
  kind: string;
  ref: string | null;
  unitId: string | null;
  title: string;
  category: string | null;
  position: number;
  status: string;
  outcome: string | null;
  closedOn: string | null;
  grade: string | null;
  leadIds: string[];
  unitIds: string[];
  /** 问题来源 of a case, each kind once; none where nobody has said. */
  sources: string[];
  /** The findings that it is of, of whatever campaign. */
  findingIds: string[];
  nextDueOn: string | null;
  isEnded: boolean;
  version: number;
  alarmAt: Instant | null;
  alarmAct: string | null;
  remindAt: Instant | null;
  openedAt: Instant;
  changedAt: Instant;
}

/** Everything that one transaction writes of one docket. `firstSeq` is the number of its first event here. */
export interface DocketWrite {
  row: DocketRow;
  state: DocketState;
  events: DocketEvent[];
  firstSeq: number;
  /** The events as they follow what was there, and the new end of the chain; none where the store keeps no chain. */
  links: ChainLink[];
  headHash: string | null;
  obligations: ObligationRow[];
  steps: StepRow[];
  /** The row of its own where it is a letter or a proceeding. */
  projection: Projection;
}

/** One thing to tell one person; or nobody, where nobody reads for its audience: somebody may, by the time it leaves. */
export interface NoticeRow {
  id: string;
  campaignId: string;
  personId: string | null;
  audiences: ToldAs[];
  kind: string;
  urgency: NoticeUrgency;
  docketId: string;
  obligationId: string | null;
  round: number | null;
  rung: string | null;
  letterId: string | null;
  proceedingId: string | null;
  payload: NoticePayload;
  queuedAt: Instant;
  sendAt: Instant;
}

/** Who caused a transaction: null for a timer. */
export interface WrittenBy {
  actorId: string | null;
  requestId: string | null;
}

/** 采用: a campaign went over to other rules at an instant of its clock. */
export interface AdoptionRecord extends WrittenBy {
  campaignId: string;
  at: Instant;
  from: Rules;
  to: Rules;
  reason: string;
  choices: AdoptionChoices;
}

/** A campaign that had ended is supervised again, from an instant of its clock on. */
export interface SupervisedAgain extends WrittenBy {
  campaignId: string;
  at: Instant;
  /** Where something is owed again. */
  docketId: string | null;
  /** The campaign's own date is over: what was closed by then is not reported as unclosed any more. */
  isPastCompletion: boolean;
}

/** One piece of a revised plan, as it waits for its decision or has had it. */
export interface PieceRecord {
  campaignId: string;
  /** The revised document, as derivations cite it. */
  document: string;
  /** The campaign has no newer revision. */
  isNewest: boolean;
  change: PieceChange;
  sentence: string;
  /** The units that it names. */
  unitIds: string[];
  blockedBy: string[];
  decision: PieceDecision;
}

export interface PieceDecided {
  revisionId: string;
  pieceId: string;
  decision: 'approved' | 'rejected';
  reason: string;
  decidedById: string;
  decidedAt: Instant;
  /** What could not be done. */
  notes: string[];
}

/** What one transaction writes, all of it or nothing. */
export interface Batch extends WrittenBy {
  recordedAt: Instant;
  dockets: DocketWrite[];
  deliveries: StepDelivery[];
  notices: NoticeRow[];
}

/** A timer's transactions have no actor. */
export const byTimer: WrittenBy = { actorId: null, requestId: null };

/** What is still open in a running campaign, with its rules and its now. */
export interface OpenCampaign {
  facts: CampaignFacts;
  dockets: { row: DocketRow; state: DocketState }[];
  /** The figures that count; none where they are not asked. */
  figures?: FigureHead[];
  queued: NoticeRow[];
  isUnclosedReported: boolean;
  /** The years of which the office has been told. */
  yearsTold: number[];
}
