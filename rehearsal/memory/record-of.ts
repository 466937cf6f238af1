import type { CampaignRecord, RecordedVerdict, RecordUnit } from '../../domain/compile/record';
import type { UnitId } from '../../domain/obligation/types';
import type { PlanInForce } from '../../domain/revision/plan-in-force';
import { campaignRecord } from '../../record/report/campaign-record';
import type { Store } from '../../record/store';
import type { CampaignFacts } from '../../record/rows';
import type { KeptDocket } from './kept';

/** What a memory has of a campaign. */
interface Remembered {
  facts: CampaignFacts;
  dockets: ReadonlyMap<string, KeptDocket>;
  planInForce: PlanInForce | null;
  units: readonly RecordUnit[];
  targets: { current: readonly RecordedVerdict[] };
}

/** The record of a campaign in memory as it stands: what is compiled of it is what the running system compiles at that instant. */
export const recordOf = (
  { facts, dockets, planInForce, units, targets }: Remembered,
  ofUnit?: UnitId,
): CampaignRecord => {
  const all = [...dockets.values()];
  const wanted =
    ofUnit === undefined
      ? all
      : all.filter(({ row }) => row.unitId === ofUnit || row.unitIds.includes(ofUnit));
  const states = wanted.map(one => one.record.state);
  return campaignRecord({ facts, states, plan: planInForce, verdicts: targets.current }, units);
};

/** The store's own way to it, which knows the present only. @throws Error for the past: no event is kept here */
export const presentRecord =
  (store: Remembered): Store['campaignRecord'] =>
  (facts, asOf, { ofUnit } = {}) =>
    asOf < facts.now
      ? Promise.reject(new Error('a simulation remembers no past'))
      : Promise.resolve(recordOf(store, ofUnit));
