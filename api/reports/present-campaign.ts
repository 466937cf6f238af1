import type { CampaignFacts } from '../../record/rows';

/** In which campaign, and what its clock says. */
export const presentCampaign = ({ campaign: { id, title, clock }, now }: CampaignFacts) => ({
  id,
  title,
  clock: clock === 'rehearsal' ? ('rehearsal' as const) : ('real' as const),
  now,
});
