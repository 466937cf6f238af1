import { Flex, Typography } from 'antd';
import { Link } from 'react-router';
import { listStandings } from '../../api/contracts/campaigns';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { pathOfDocket } from '../parts/paths';

/** When the campaign ended, and whose act in which docket had it supervised again; nothing where it has never ended. */
export const StandingList = ({ campaignId }: { campaignId: string }) => {
  const t = useText();
  const { data } = useGet(listStandings, { params: { id: campaignId } });
  if (!data || data.items.length === 0) return null;
  return (
    <section className="panel" aria-label={t.campaigns.standings}>
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        {t.campaigns.standings}
      </Typography.Title>
      <Flex component="ul" vertical gap={8} className="no-bullets">
        {data.items.map(({ at, status, by, docket }) => (
          <li key={`${at} ${status}`}>
            <Moment at={at} /> {status === 'ended' ? t.campaigns.hasEnded : t.campaigns.supervisedAgain}
            {by && ` · ${by.name}`}
            {docket && (docket.kind === 'case' || docket.kind === 'unit-file') && (
              <>
                {' · '}
                <Link to={pathOfDocket(docket)}>{[docket.ref, docket.title].filter(Boolean).join(' ')}</Link>
              </>
            )}
          </li>
        ))}
      </Flex>
    </section>
  );
};
