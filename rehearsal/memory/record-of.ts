import type { CampaignRecord } from '../../domain/compile/record';
import { campaignRecord } from '../../record/report/campaign-record';
import type { Store } from '../../record/store';
import type { MemoryStore } from './memory-store';

/** The record of a campaign in memory as it stands: what is compiled of it is what the running system compiles at that instant. */
export const recordOf = ({ facts, dockets, planInForce, units }: MemoryStore): CampaignRecord =>
  campaignRecord(
    { facts, states: [...dockets.values()].map(one => one.record.state), plan: planInForce },
    units,
  );

/** The store's own way to it, which knows the present only. @throws Error for the past: no event is kept here */
export const presentRecord =
  (store: MemoryStore): Store['campaignRecord'] =>
  (facts, asOf) =>
    asOf < facts.now
      ? Promise.reject(new Error('a simulation remembers no past'))
      : Promise.resolve(recordOf(store));
