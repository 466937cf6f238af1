import type { AdoptionRule } from './adoption';
import type { AssessmentRule } from './assessment';
import type { CourseRule } from './course';
import type { CycleRule } from './cycle';
import type { FindingRule } from './findings';
import type { LadderRule } from './ladder';
import type { LateRule } from './late';
import type { LegalPeriodRule } from './legal-period';
import type { LightRule } from './light';
import type { MovedDateRule } from './moved-date';
import type { PassedOnRule, UnreachedRule } from './passed-on';
import type { PlanWordingRule } from './plan-wording';
import type { PolicyPeriodRule } from './policy-period';
import type { TargetRule } from './targets';
import type { TimetableRule } from './timetable';
import type { StandingRule } from './standing';
import type { WaitRule } from './wait';
import type { YearNeededRule } from './year-needed';

/**
 * The reason of a date or an act as data: one member per kind of sentence, with everything that is needed to say it
 * in either language, and to work the date out again under another calendar.
 */
export type DerivationRule =
  | PlanWordingRule
  | CourseRule
  | CycleRule
  | FindingRule
  | AdoptionRule
  | AssessmentRule
  | PolicyPeriodRule
  | LegalPeriodRule
  | LadderRule
  | LateRule
  | LightRule
  | MovedDateRule
  | PassedOnRule
  | UnreachedRule
  | TargetRule
  | TimetableRule
  | WaitRule
  | StandingRule
  | YearNeededRule;
