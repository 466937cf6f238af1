import { Descriptions, Empty, Flex, Typography } from 'antd';
import { Link, useParams } from 'react-router';
import { getCampaign, type CampaignView } from '../../api/contracts/campaigns';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { Day, Moment } from '../parts/day';
import { Loaded } from '../parts/loaded';
import { NowContext } from '../parts/now-context';
import { PageTitle } from '../parts/page-title';
import { useSession } from '../session/use-session';
import { CalendarNotice } from '../ledger/calendar-notice';
import { CampaignSelect } from './campaign-select';
import { DraftList } from './draft-list';
import { RehearsalClock } from './rehearsal-clock';
import { StandingList } from './standing-list';
import { SummaryPanel } from './summary-panel';
import { TimetablePanel } from './timetable-panel';
import { UnitFileTable } from './unit-file-table';
import { useCampaign } from './use-campaign';

const Facts = ({ campaign }: { campaign: CampaignView }) => {
  const t = useText();
  return (
    <Descriptions
      size="small"
      column={{ xs: 1, md: 2, xl: 3 }}
      items={[
        { key: 'number', label: t.campaigns.number, children: campaign.number ?? t.shell.none },
        { key: 'issuer', label: t.campaigns.issuer, children: campaign.issuer ?? t.shell.none },
        {
          key: 'issuedOn',
          label: t.campaigns.issuedOn,
          children: campaign.issuedOn ? <Day on={campaign.issuedOn} /> : t.shell.none,
        },
        {
          key: 'handedOut',
          label: t.campaigns.handedOut,
          children: campaign.handedOutAt ? <Moment at={campaign.handedOutAt} /> : t.shell.none,
        },
        { key: 'clock', label: t.campaigns.clock, children: t.names.clock[campaign.clock] },
        {
          key: 'policy',
          label: t.campaigns.policy,
          children: `${campaign.policy.id} v${campaign.policy.version} · ${t.campaigns.calendar} ${campaign.calendarVersion}`,
        },
      ]}
    />
  );
};

/** 行动概况: the campaign, its phases and figures; a rehearsal's clock. */
export const CampaignPage = () => {
  const t = useText();
  const params = useParams();
  const { campaign: chosen, isPending } = useCampaign();
  const id = params['id'] ?? chosen?.id;
  const { data: session } = useSession();
  const isUnitOnly = !(session?.abilities.includes('see-all-cases') ?? false);
  const query = useGet(getCampaign, { params: { id: id ?? '' }, enabled: id !== undefined });
  return (
    <Flex vertical gap={16}>
      <DraftList />
      {id === undefined && !isPending && <Empty description={t.shell.noCampaign} />}
      {id !== undefined && (
        <Loaded query={query}>
          {campaign => (
            <NowContext value={null}>
              <section className="panel">
                <PageTitle
                  title={campaign.title}
                  tab={t.campaigns.title}
                  extra={params['id'] ? null : <CampaignSelect />}
                />
                <Typography.Paragraph type="secondary">
                  {t.names.campaignStatus[campaign.status]} · {t.cases.now} <Moment at={campaign.now} /> ·{' '}
                  <Link to={`/ledger?campaign=${encodeURIComponent(campaign.id)}`}>{t.shell.nav.ledger}</Link>
                  {campaign.status === 'launched' && !isUnitOnly && (
                    <>
                      {' · '}
                      <Link to={`/campaigns/${encodeURIComponent(campaign.id)}/revisions`}>
                        {t.revisions.title}
                      </Link>
                    </>
                  )}
                </Typography.Paragraph>
                <Facts campaign={campaign} />
              </section>
              {campaign.clock === 'rehearsal' && campaign.status !== 'draft' && (
                <RehearsalClock campaign={campaign} />
              )}
              {campaign.status === 'launched' && <CalendarNotice campaignId={campaign.id} />}
              <SummaryPanel campaignId={campaign.id} />
              {!isUnitOnly && campaign.status !== 'draft' && <StandingList campaignId={campaign.id} />}
              {campaign.timetable && <TimetablePanel timetable={campaign.timetable} />}
              {campaign.status !== 'draft' && <UnitFileTable campaignId={campaign.id} />}
            </NowContext>
          )}
        </Loaded>
      )}
    </Flex>
  );
};
