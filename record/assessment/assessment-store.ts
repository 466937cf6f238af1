import type { CivilDate, Instant } from '../../domain/calendar/civil-date';
import type { FindingKind } from '../../domain/codes/findings';
import type { FindingRecord } from '../../domain/finding/project';
import type { Earlier } from '../../domain/finding/state';
import type { UnitId } from '../../domain/obligation/types';
import type { MeasuredRow } from './measured-rows';

/** Of which an earlier one would be a recurrence (屡查屡犯). */
export interface Recurring {
  subjectId: UnitId;
  kind: FindingKind;
  indicator: string | null;
}

/** What assessments need besides the dockets. */
export interface AssessmentStore {
  /** The next instant at which the cycle of a campaign has something to do by itself; null for none. */
  workBy: (campaignId: string, at: Instant | null) => Promise<void>;
  /** The houses of units, each with itself, what is above it and below; of those that the registry has. */
  houses: (unitIds: readonly UnitId[]) => Promise<Map<UnitId, UnitId[]>>;
  /** Every row of a measurement that was recorded by an instant, superseded ones too, in the order of their recording. */
  measurements: (campaignId: string, asOf: Instant) => Promise<MeasuredRow[]>;
  /** The findings of a campaign, in the order of their ids. */
  findings: (campaignId: string) => Promise<FindingRecord[]>;
  /**
   * Established findings of other campaigns, of earlier years than `year`, with what became of their cases; by the recurring one's
   * position in the list. A memory has one campaign, and so those only that it was handed.
   */
  earlier: (
    recurring: readonly Recurring[],
    before: { campaignId: string; year: number; on: CivilDate },
  ) => Promise<Earlier[][]>;
}
