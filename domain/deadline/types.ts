import type { CivilDate } from '../calendar/civil-date';
import type { Derivation } from '../explain/derivation';
import type { PeriodUnit } from '../codes/periods';
import type { DeadlineKind } from '../codes/plan';

/**
 * A milestone (节点) inside a deadline or a measure's text, or the day of a report, a start or a check beside the deadline.
 * `on` is the last day, inclusive.
 */
interface MilestoneDate {
  on: CivilDate;
  raw: string;
}

/**
 * A deadline as the plan words it (domain.md §3). `dueOn` is the last civil day on which the act is in time,
 * to 24:00 Asia/Shanghai; it is absent when the wording gives none (long-term, completed, unresolved) or when a
 * period has no day of delivery yet. `isLongTerm` may accompany a date (「2025年底前,并长期坚持」).
 */
export interface Deadline {
  raw: string;
  kind: DeadlineKind;
  on?: CivilDate;
  from?: CivilDate;
  to?: CivilDate;
  length?: { n: number; unit: PeriodUnit };
  dueOn?: CivilDate;
  isLongTerm?: boolean;
  milestones?: MilestoneDate[];
  claimedOn?: CivilDate;
  /** The hour that is written behind the day, `HH:MM`, to 24:00. Kept as written: lateness is counted by whole days (ADR 69). */
  time?: string;
  /** The days that the wording can mean, earliest first, where it leaves a choice: it is asked, even where `dueOn` is one of them. */
  readings?: CivilDate[];
  derivation: Derivation;
}
