import type { Instant } from '../../domain/calendar/civil-date';
import { useCampaign } from './use-campaign';

/** The now of the campaign to which a letter or a proceeding belongs; `from` until it is known. */
export const useNow = (): ((campaignId: string, from: Instant) => Instant) => {
  const { campaigns } = useCampaign();
  return (campaignId, from) => campaigns.find(one => one.id === campaignId)?.now ?? from;
};
