import type { OfficesOwnKind } from '../obligation/offices-own';
import type { BurdenBudget } from '../burden/burden';
import type { ObligationKind } from '../codes/obligation';
import type { Grading } from '../codes/grades';
import type { Act, LadderName, LateRule } from '../codes/ladder';
import type { FeedbackScope, RestDayRule } from '../codes/periods';

export interface Rung {
  act: Act;
  /** Counted in working days from the day after the event; 0 is the instant at which the deadline expires. */
  after: { event: 'deadline' | 'letter-delivered'; workingDays: number };
  cites: string[];
  late: LateRule;
}

export interface Ladder {
  /** Reminders, in days before the deadline, each moved to the last working day. */
  remindDaysBefore: number[];
  remindCites: string[];
  rungs: Rung[];
}

/**
 * A period of the policy: how long, and where it comes from. It is counted from the day after its event (民法典 201). Working
 * days follow the calendar; calendar days and months say themselves what becomes of an end on a rest day (ADR 46).
 */
export type PolicyPeriod = { cites: string } & (
  { workingDays: number } | { days: number; restDay: RestDayRule } | { months: number; restDay: RestDayRule }
);

/** 整改, counted from the hand-out, where the plan states no day: what is ordinary (一般事项), and what a person marked as major (重大事项). */
interface RectificationRule {
  ordinary: PolicyPeriod;
  /** Without it what is major has the ordinary period. */
  major?: PolicyPeriod;
}

/** 办理进展反馈: each lead reports progress in every so many months, due on the day of the month of the hand-out, until the case is closed. */
export interface FeedbackRule {
  every: { months: number };
  of: FeedbackScope;
  cites: string;
}

/** 延期: what can be extended, how often in a round, by how many days in all. */
interface ExtensionRule {
  kinds: ObligationKind[];
  most: number;
  longestDays: number;
  /** How long the office has to decide. */
  decision: PolicyPeriod;
  /** True where a request that waits stops the ladder. */
  holdsLadder: boolean;
  cites: string;
}

/** 中止计时: of what the clock can be stopped. */
interface PauseRule {
  kinds: ObligationKind[];
  cites: string;
}

/** 复核: within how many days it is asked for, and decided. */
interface ContestRule {
  askDays: number;
  decideDays: number;
  cites: string;
}

/** 约谈: how long after the delivery of its notice it is held, at what time of the day (`HH:MM`), where, by whom, what to bring. */
interface InterviewRule {
  notice: PolicyPeriod;
  at: string;
  place: string;
  by: string;
  bring: string;
}

/** 定期复查 of what is long-term, at each end of a period of so many months, counted from January: 3 is each quarter's end. */
interface ReviewRule {
  every: { months: number };
  cites: string;
}

/** 督办策略: versioned data that the domain interprets. All of it can be edited; each rule cites its clause. */
export interface Policy {
  id: string;
  version: number;
  ladders: Record<LadderName, Ladder>;
  receipt: PolicyPeriod;
  immediate: PolicyPeriod;
  /** A plan or report that was returned, or a case sent back, is due again after this. */
  returned: PolicyPeriod;
  sentBack: PolicyPeriod;
  taskReturn: PolicyPeriod;
  verification: PolicyPeriod;
  letterHandling: PolicyPeriod;
  proposalDecision: PolicyPeriod;
  newDeadline: PolicyPeriod;
  feedback: PolicyPeriod;
  /** How long who is named by a 批示 has to answer. */
  instructionAnswer: PolicyPeriod;
  /**
   * With it the policy counts from the hand-out whatever the plan leaves open (13710); without it only 立行立改 is counted, by
   * `immediate`, and the rest is asked.
   */
  rectification?: RectificationRule;
  /** Without it nobody owes progress in intervals. */
  recurringFeedback?: FeedbackRule;
  /** Defaults where the plan gives no date. */
  planDefault: PolicyPeriod;
  reportDefault: PolicyPeriod;
  /** 公示 in days, both end days counted; 0 means that this policy asks for none. */
  announcementDays: number;
  lookBackDays: number[];
  lookBackCites: string;
  appealMonths: number;
  appealCites: string;
  extension: ExtensionRule;
  pause: PauseRule;
  contest: ContestRule;
  interview: InterviewRule;
  review: ReviewRule;
  /** How long the work is supposed to take, from the deadline of the plans on, where the plan names none after it. */
  assumedWork: PolicyPeriod;
  /** How long an office has to decide about what is before it. */
  office: Record<OfficesOwnKind, PolicyPeriod>;
  /** 评定等次 at closing: demanded, possible, or not given. */
  grade: Grading;
  /** What a unit may be asked to bear in a week (基层减负). */
  burden: BurdenBudget;
  /**
   * The sweep takes what falls due; a case's own alarm, the guarantee, rings so many minutes later at most, so that a hundred
   * thousand do not ring at once. Without it both come at the instant.
   */
  alarmSpread?: { minutes: number; cites: string };
  sending: { at: string; quietFrom: string; quietTo: string; cites: string };
  lights: { dueSoonDays: number; silentDays: number; behindYellow: number; behindRed: number };
  /** 文号 signs by the kind of the issuing unit. */
  letterSign: { office: string; supervision: string };
}
