import { queryCampaign, queryCampaigns } from '../../prisma/queries/campaigns';
import { getCampaign, listCampaigns } from '../contracts/campaigns';
import { route } from '../route';
import { presentCampaign, presentCampaignRow } from './present-campaign';

export const listCampaignsRoute = route(listCampaigns, async ({ deps, actor, query }) => {
  const page = await queryCampaigns(deps.db, actor, query);
  return { body: { items: page.items.map(row => presentCampaignRow(row, actor)), next: page.next } };
});

export const getCampaignRoute = route(getCampaign, async ({ deps, actor, params }) => {
  const row = await queryCampaign(deps.db, actor, params.id);
  return { body: presentCampaign(row, actor), version: row.version };
});
