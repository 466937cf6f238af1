import type { Instant } from '../domain/calendar/civil-date';
import type { ObligationKind } from '../domain/codes/obligation';
import type { UnitId } from '../domain/obligation/types';
import type { UnitClosing } from '../domain/obligation/unit-closing';
import type { Waiting } from '../domain/sending/sending-time';
import type { CampaignRecord } from '../domain/compile/record';
import type { Form, FormRef } from '../domain/form/types';
import type { PlanInForce } from '../domain/revision/plan-in-force';
import type { Reader } from './audience';
import type { AssessmentStore } from './assessment/assessment-store';
import type { TargetStore } from './targets/target-store';
import type { FigureStore } from './figures/figure-store';
import type {
  AdoptionRecord,
  Batch,
  CampaignFacts,
  DocketRecord,
  LaunchedTimetable,
  PieceDecided,
  PieceRecord,
  SupervisedAgain,
} from './rows';

/**
 * What keeps the record: Postgres within one transaction, or the memory of a simulation. Rows that do not exist are left
 * out of what is returned.
 */
export interface Store {
  /** True where events are kept as a chain: the book links them when it is closed. */
  readonly keepsChain: boolean;
  /** 账册: rows of figures. */
  readonly figures: FigureStore;
  /** 核定: rows of verdicts, breaches, what is due. */
  readonly targets: TargetStore;
  /** 考核、发现问题. */
  readonly assessments: AssessmentStore;
  /** The campaign's rules and its now, read after the row locks. `atLeast` is the instant a workflow waited for. */
  loadFacts: (campaignId: string, atLeast?: Instant) => Promise<CampaignFacts>;
  /**
   * Locks dockets, cases, unit files and findings before letters and proceedings, each in the order of their ids, so that two
   * transactions cannot wait for each other.
   */
  lockDockets: (ids: string[]) => Promise<DocketRecord[]>;
  /** The same without a lock: what a letter says of them, what has to be locked with them. */
  readDockets: (ids: string[]) => Promise<DocketRecord[]>;
  /** The letters and proceedings that hang on rungs of one docket, of whatever round. */
  whatHangsOn: (
    docketId: string,
    rungs: { obligationId: string; rung: string }[],
  ) => Promise<{ letterId: string | null; proceedingId: string | null }[]>;
  /** How many of these files were uploaded by one of these people. */
  countFiles: (ids: string[], personIds: string[]) => Promise<number>;
  /** Those of these units that the registry has, by id. */
  unitNames: (ids: string[]) => Promise<Map<string, string>>;
  /** Those of these units that are closed (撤并), on whatever day, by id. */
  closings: (ids: string[]) => Promise<Map<string, UnitClosing>>;
  /** Everybody who may have to be told: the people of these units and of the offices, in the order of their ids. */
  readers: (unitIds: string[]) => Promise<Reader[]>;
  /** Takes `count` running numbers (文号) of a sign and year, and returns the first. */
  takeNumbers: (sign: string, year: number, count: number) => Promise<number>;
  /** The cases of a campaign that are not closed. */
  unclosedCases: (campaignId: string) => Promise<string[]>;
  /** The dockets of a campaign in which a unit owes something of a kind that is open, in the order of their ids. */
  docketsOwing: (campaignId: string, unitId: string, kind: ObligationKind) => Promise<string[]>;
  /** The dockets of a campaign in which something is open, whatever their kind. */
  openDockets: (campaignId: string) => Promise<string[]>;
  /** The campaign goes by other rules from `at` on. */
  noteAdoption: (adoption: AdoptionRecord) => Promise<void>;
  /** What waits to leave after `now` gets its sending time anew; whatever is due already or has left is not touched. */
  redateNotices: (campaignId: string, now: Instant, again: (waiting: Waiting) => Instant) => Promise<void>;
  /** True for the one who may report what is not closed: once per campaign. */
  claimUnclosedReport: (campaignId: string) => Promise<boolean>;
  /** True for the one who tells the office that a year is needed: once per campaign and year. */
  claimYearNotice: (campaignId: string, year: number) => Promise<boolean>;
  /** The newest version of a calendar that has a year as announced; null where nobody saved one. */
  calendarWith: (year: number) => Promise<string | null>;
  /** Under the lock that ending takes as well: a campaign that had ended runs again, true where it had; else nothing happens. */
  superviseAgain: (again: SupervisedAgain) => Promise<boolean>;
  /** 现行方案, under the lock that decisions about revisions take one after the other; null where it was never kept. */
  lockPlanInForce: (campaignId: string) => Promise<PlanInForce | null>;
  savePlanInForce: (campaignId: string, plan: PlanInForce, timetable: LaunchedTimetable) => Promise<void>;
  /** 汇总: what is recorded in this campaign waits until the transaction has ended, so that what was recorded by its now is known. */
  holdCampaignStill: (campaignId: string) => Promise<void>;
  /**
   * The record as it stood at the instant of `facts`, of every docket what had been recorded by then; with `ofUnit` of those
   * in which that unit has a part. A memory that keeps no events has the present only.
   */
  campaignRecord: (facts: CampaignFacts, asOf: Instant, of?: { ofUnit?: UnitId }) => Promise<CampaignRecord>;
  /** A form (表单) that somebody saved; null where nobody did. */
  savedForm: (ref: FormRef) => Promise<Form | null>;
  readPiece: (revisionId: string, pieceId: string) => Promise<PieceRecord | null>;
  /** Only what is pending: a second decision undoes its transaction. */
  writePiece: (decided: PieceDecided) => Promise<void>;
  /** All of it or nothing. A step or notice that exists already undoes the transaction, or changes nothing. */
  write: (batch: Batch) => Promise<void>;
}
