import type { Instant } from '../calendar/civil-date';
import type { Facts } from '../docket/draft';
import type { DocketState } from '../kinds';
import type { UnitId } from '../obligation/types';
import type { PlanInForce } from '../revision/plan-in-force';
import type { VerdictRow } from '../rules/verdict-row';

export interface RecordUnit {
  id: UnitId;
  name: string;
  isTownship: boolean;
}

/** A row of a rule as the last evaluation by the cut-off left it, with the unit that the registry has under its name. */
export interface RecordedVerdict {
  unitId: UnitId | null;
  row: VerdictRow;
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
  /** 政策目标: in the order of their keys; none where the campaign adopted no rules. */
  verdicts: readonly RecordedVerdict[];
}
