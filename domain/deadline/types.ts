import type { CivilDate } from '../calendar/civil-date';
import type { PeriodUnit } from '../explain/length-in-words';
import type { DerivationRule } from '../explain/rule';

/** One line of the explanation of a date: the rule, its clause, and what the rule did. */
export interface DerivationStep {
  /** What happened, in Chinese, for the screen: 「从送达次日起算 5 个工作日」. */
  text: string;
  /** The clause or source, e.g. `民法总则 201`, `practice:urge`, `plan`. */
  cites: string;
  /** The calendar's version when working days or holidays were looked up. */
  calendar?: string;
  /** The policy's version where the rule or the length of its period comes from it: `default@1`. */
  policy?: string;
  /** The rule as data; absent in what was recorded before there were any, and where a person's words are all there is. */
  rule?: DerivationRule;
}
export type Derivation = DerivationStep[];

export type DeadlineKind =
  'date' | 'range' | 'period' | 'immediate' | 'long-term' | 'milestones' | 'completed' | 'unresolved';

/** A milestone (节点) inside a deadline or a measure's text. `on` is the last day, inclusive. */
export interface MilestoneDate {
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
