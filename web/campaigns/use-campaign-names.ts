import { useText } from '../i18n/use-text';
import { useCampaign } from './use-campaign';

/** What each campaign is called where several stand beside each other: a rehearsal says so. Nothing where there is one only. */
export const useCampaignNames = (): ReadonlyMap<string, string> => {
  const t = useText();
  const { campaigns } = useCampaign();
  if (campaigns.length < 2) return new Map();
  return new Map(
    campaigns.map(({ id, clock, title }) => [
      id,
      clock === 'rehearsal' ? `【${t.names.clock.rehearsal}】${title}` : title,
    ]),
  );
};
