import type { CivilDate } from '../calendar/civil-date';
import type { Derivation } from '../explain/derivation';
import type { PeriodUnit } from '../codes/periods';
import type { DeadlineKind } from '../codes/plan';

/** A milestone (节点) inside a deadline or a measure's text. `on` is the last day, inclusive. */
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
  derivation: Derivation;
}
