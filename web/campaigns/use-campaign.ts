import { useSearchParams } from 'react-router';
import { listCampaigns, type CampaignRow } from '../../api/contracts/campaigns';
import { useGet } from '../client/use-get';
import { chosenCampaign } from './chosen-campaign';

const storageKey = 'zhenggai.campaign';

/** The campaigns under supervision, and the one that the person looks at: from the address, else remembered, else the newest. */
export const useCampaign = (): {
  campaigns: CampaignRow[];
  campaign: CampaignRow | undefined;
  isPending: boolean;
  choose: (id: string) => void;
} => {
  const [search, setSearch] = useSearchParams();
  const { data, isPending } = useGet(listCampaigns, { query: { status: ['launched', 'ended'], limit: 100 } });
  const campaigns = data?.items ?? [];
  const campaign = chosenCampaign(campaigns, search.get('campaign'), localStorage.getItem(storageKey));
  const choose = (id: string): void => {
    localStorage.setItem(storageKey, id);
    setSearch(before => {
      before.set('campaign', id);
      return before;
    });
  };
  return { campaigns, campaign, isPending, choose };
};
