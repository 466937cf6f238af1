import { Alert } from 'antd';
import { Link } from 'react-router';
import { listCampaigns } from '../../api/contracts/campaigns';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { pathOfDraft } from '../parts/paths';
import { useAbility } from '../session/use-session';

/** Imported plans that wait for their check, for those who may launch them. */
export const DraftList = () => {
  const t = useText();
  const isAllowed = useAbility()('import-plan');
  const { data } = useGet(listCampaigns, { query: { status: ['draft'] }, enabled: isAllowed });
  if (!data || data.items.length === 0) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={t.campaigns.drafts}
      description={
        <ul className="bullets">
          {data.items.map(draft => (
            <li key={draft.id}>
              <Link to={pathOfDraft(draft.id)}>{draft.title}</Link>
            </li>
          ))}
        </ul>
      }
    />
  );
};
