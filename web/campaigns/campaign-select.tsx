import { Select } from 'antd';
import { useText } from '../i18n/use-text';
import { useCampaign } from './use-campaign';

/** Which campaign the page shows; nothing to choose where there is only one. */
export const CampaignSelect = () => {
  const t = useText();
  const { campaigns, campaign, choose } = useCampaign();
  if (campaigns.length < 2) return null;
  return (
    <Select
      aria-label={t.shell.campaign}
      value={campaign?.id ?? null}
      onChange={choose}
      style={{ width: 360, maxWidth: '100%' }}
      options={campaigns.map(one => ({
        value: one.id,
        label: one.clock === 'rehearsal' ? `【${t.names.clock.rehearsal}】${one.title}` : one.title,
      }))}
    />
  );
};
