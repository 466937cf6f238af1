import { randomUUID } from 'node:crypto';
import { queryCampaign } from '../../prisma/read/campaigns';
import { openPackCampaign as open } from '../../prisma/record/open-pack-campaign';
import { presentCampaign } from '../campaigns/present-campaign';
import { openPackCampaign } from '../contracts/target-commands';
import { route } from '../route';
import { tellSupervision } from '../tell-supervision';
import { knownPack } from './known-pack';

/** A campaign that supervises policy targets alone. */
export const openPackCampaignRoute = route(openPackCampaign, async call => {
  const { deps, actor, body, requestId } = call;
  const id = randomUUID();
  const { title, completionDueOn } = body;
  const packs = [...new Set(body.packs)].map(one => knownPack(one));
  const given = { id, title, packs, completionDueOn, actor, requestId, now: deps.now() };
  const touched = await open(deps.db, given);
  await tellSupervision(call, touched);
  const row = await queryCampaign(deps.db, actor, touched.campaignId);
  return { body: presentCampaign(row, actor), version: row.version };
});
