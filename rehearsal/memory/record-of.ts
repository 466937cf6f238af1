import type { CampaignRecord } from '../../domain/compile/record';
import { campaignRecord } from '../../record/report/campaign-record';
import type { MemoryStore } from './memory-store';

/** The record of a campaign in memory as it stands: what is compiled of it is what the running system compiles at that instant. */
export const recordOf = ({ facts, dockets, planInForce, units }: MemoryStore): CampaignRecord =>
  campaignRecord(
    { facts, states: [...dockets.values()].map(one => one.record.state), plan: planInForce },
    units,
  );
