import type { Instant } from '../calendar/civil-date';
import type { Facts } from '../docket/draft';
import type { DocketState } from '../kinds';
import type { UnitId } from '../obligation/types';
import type { PlanInForce } from '../revision/plan-in-force';

export interface RecordUnit {
  id: UnitId;
  name: string;
  isTownship: boolean;
}

/** What a campaign's record held at an instant: the one thing from which forms are filled and the report is compiled. */
export interface CampaignRecord {
  campaignId: string;
  campaignTitle: string;
  /** The cut-off: every docket is the fold of what was recorded by then. */
  asOf: Instant;
  facts: Pick<Facts, 'policy' | 'calendar' | 'offices' | 'timetable'>;
  /** Of every kind but the report's own, those opened by then: cases in the order of the plan. */
  dockets: readonly DocketState[];
  /** Null where it was never kept. */
  plan: PlanInForce | null;
  /** Of which any docket speaks, the offices among them, under the names of that day. */
  units: readonly RecordUnit[];
}
