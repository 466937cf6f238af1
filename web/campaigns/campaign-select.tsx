import { Select } from 'antd';
import { useText } from '../i18n/use-text';
import { useCampaign } from './use-campaign';
import { useCampaignNames } from './use-campaign-names';

/** Which campaign the page shows; nothing to choose where there is only one. */
export const CampaignSelect = () => {
  const t = useText();
  const { campaign, choose } = useCampaign();
  const names = useCampaignNames();
  if (names.size === 0) return null;
  return (
    <Select
      aria-label={t.shell.campaign}
      value={campaign?.id ?? null}
      onChange={choose}
      style={{ width: 360, maxWidth: '100%' }}
      options={[...names].map(([value, label]) => ({ value, label }))}
    />
  );
};
