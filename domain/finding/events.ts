import type { CoreEvent, Made } from '../docket/core-events';
import type { DerivedDate } from '../ladder/dates';
import type { UnitId } from '../obligation/types';
import type { FindingFacts } from './state';
import type { Source } from '../docket/source';

/** Everything that can happen to a problem in the register, in the past tense. */
export type FindingEvent =
  | CoreEvent
  | Made<'problem-found', FindingFacts>
  | Made<'finding-established', { isSerious: boolean; hasBadEffect: boolean; reason: string }>
  | Made<'finding-dismissed', { reason: string }>
  | Made<'finding-contested', { unitId: UnitId; reason: string; fileIds: string[]; due: DerivedDate }>
  | Made<'finding-contest-decided', { isUpheld: boolean; reason: string }>
  /** 并案: this one goes on with another. */
  | Made<'finding-joined', { with: string; reason: string }>
  /** 并案: another goes on with this one, and brings its source. */
  | Made<'source-joined', { from: string; source: Source; reason: string }>
  | Made<'finding-proceeding-opened', { proceedingId: string }>
  | Made<'finding-deadline-set', { proceedingId: string; newDeadline: DerivedDate }>
  | Made<'finding-case-opened', { reason: string; caseId: string; leadId: UnitId; responsibleIds: UnitId[] }>;
