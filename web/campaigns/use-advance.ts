import { useMutation, useQueryClient } from '@tanstack/react-query';
import { advanceClock, getCampaign, type CampaignView } from '../../api/contracts/campaigns';
import { call } from '../client/call';

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
const askEveryMs = 700;
/** A long way on can take minutes; whoever looks again later sees how far it has come. */
const askAtMost = 600;

/** Moves a rehearsal's clock on and waits until it has arrived; it comes back with the campaign as it is then. */
export const useAdvance = (campaign: CampaignView) => {
  const client = useQueryClient();
  const params = { id: campaign.id };
  return useMutation({
    mutationFn: async (until: string): Promise<CampaignView> => {
      await call(advanceClock, { params, body: { until } });
      for (let asked = 0; ; asked++) {
        const current = await call(getCampaign, { params });
        client.setQueryData([getCampaign.id, { params }], current);
        if (!current.isAdvancing || asked >= askAtMost) return current;
        await pause(askEveryMs);
      }
    },
    onSettled: () => client.invalidateQueries(),
  });
};
