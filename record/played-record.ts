import type { Instant } from '../domain/calendar/civil-date';
import type { Calendar } from '../domain/calendar/types';
import type { ResolvedPlan } from '../domain/launch/resolved-plan';
import type { Plan } from '../domain/plan/types';
import type { Policy } from '../domain/policy/types';
import type { Registry } from '../domain/registry/types';
import type { DocketWrite, NoticeRow, StepDelivery } from './rows';

/** What a campaign is played from: one that could be launched. */
export interface ToPlay {
  campaignId: string;
  title: string;
  registry: Registry;
  /** As it was read; without it no plan in force is kept, as in older campaigns. */
  plan?: Plan;
  /** The plan resolved for the day of the hand-out. */
  resolved: ResolvedPlan;
  calendar: Calendar;
  policy: Policy;
  /** The hand-out (交办). */
  startsAt: Instant;
}

/** A notice with what became of it: when it left, null while it waits. */
export interface PlayedNotice extends NoticeRow {
  sentAt: Instant | null;
}

/** The last running number (文号) that was taken of a sign and year. */
interface LastNumber {
  sign: string;
  year: number;
  last: number;
}

/**
 * The record of a campaign from its hand-out up to `clockAt`, as a store would have it after each of its transactions. The
 * write of a docket has all of its events, linked from the first, and the rows that they come to.
 */
export interface PlayedRecord {
  clockAt: Instant;
  isUnclosedReported: boolean;
  dockets: DocketWrite[];
  deliveries: StepDelivery[];
  notices: PlayedNotice[];
  numbers: LastNumber[];
}
