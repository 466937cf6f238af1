import { saidOf } from '../../workflows/messages/away';
import { queryCampaign, queryCampaigns } from '../../prisma/read/campaigns';
import { getCampaign, listCampaigns } from '../contracts/campaigns';
import { route } from '../route';
import { presentCampaign, presentCampaignRow } from './present-campaign';

export const listCampaignsRoute = route(listCampaigns, async ({ deps, actor, query }) => {
  const page = await queryCampaigns(deps.db, actor, query);
  return { body: { items: page.items.map(row => presentCampaignRow(row, actor)), next: page.next } };
});

export const getCampaignRoute = route(getCampaign, async ({ deps, actor, params, log }) => {
  const row = await queryCampaign(deps.db, actor, params.id);
  const isRehearsed = row.clock === 'rehearsal' && row.status === 'launched';
  const isAdvancing =
    isRehearsed &&
    (await deps.supervision.isAdvancing(row.id).catch((error: unknown) => {
      log.error(saidOf(error), 'whether the rehearsal goes on is not known');
      return false;
    }));
  return { body: presentCampaign(row, actor, isAdvancing), version: row.version };
});
