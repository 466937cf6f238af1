import { launchCampaign as launch } from '../../prisma/record/launch-campaign';
import { queryCampaign } from '../../prisma/read/campaigns';
import { launchCampaign } from '../contracts/campaigns';
import { route } from '../route';
import { tellSupervision } from '../tell-supervision';
import { presentCampaign } from './present-campaign';

/** 下达: the draft becomes supervised cases. */
export const launchCampaignRoute = route(launchCampaign, async call => {
  const { deps, actor, params, body, requestId } = call;
  const touched = await launch(deps.db, {
    campaignId: params.id,
    actorId: actor.personId,
    clock: body.clock,
    now: deps.now(),
    requestId,
  });
  await tellSupervision(call, touched);
  const row = await queryCampaign(deps.db, actor, params.id);
  return { body: presentCampaign(row, actor), version: row.version };
});
