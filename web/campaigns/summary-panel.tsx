import { Flex, Statistic, Typography } from 'antd';
import { Link } from 'react-router';
import { getSummary, type CampaignSummary } from '../../api/contracts/campaigns';
import { caseOutcome, caseStatus, light } from '../../api/contracts/codes';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { LightTag } from '../parts/light-tag';
import { Loaded } from '../parts/loaded';

const rate = ({ met, onTime }: { met: number; onTime: number }): string =>
  met === 0 ? '—' : `${Math.round((onTime / met) * 100)}%(${onTime}/${met})`;

const Numbers = ({ summary, campaignId }: { summary: CampaignSummary; campaignId: string }) => {
  const t = useText();
  const ledger = `/ledger?campaign=${encodeURIComponent(campaignId)}`;
  return (
    <>
      <Flex gap={28} wrap role="group" aria-label={t.campaigns.byLight} className="below-16">
        {light.options.map(one => (
          <Link key={one} to={`${ledger}&light=${one}`} style={{ color: 'inherit' }}>
            <Statistic title={<LightTag light={one} />} value={summary.byLight[one]} />
          </Link>
        ))}
      </Flex>
      <Flex gap={28} wrap role="group" aria-label={t.campaigns.byStatus} className="below-16">
        {caseStatus.options.map(one => (
          <Link key={one} to={`${ledger}&status=${one}`} style={{ color: 'inherit' }}>
            <Statistic
              title={t.names.status[one]}
              value={summary.byStatus[one]}
              styles={{ content: { fontSize: 18 } }}
            />
          </Link>
        ))}
      </Flex>
      <Flex gap={28} wrap role="group" aria-label={t.campaigns.obligations}>
        {(['open', 'overdue', 'met'] as const).map(one => (
          <Statistic
            key={one}
            title={`${t.campaigns.obligations} · ${t.campaigns[one]}`}
            value={summary.obligations[one]}
            styles={{ content: { fontSize: 18 } }}
          />
        ))}
        <Statistic
          title={t.campaigns.onTimeOriginal}
          value={rate(summary.onTime.byOriginalDate)}
          styles={{ content: { fontSize: 18 } }}
        />
        <Statistic
          title={t.campaigns.onTimeCurrent}
          value={rate(summary.onTime.byCurrentDate)}
          styles={{ content: { fontSize: 18 } }}
        />
        <Link to="/letters?show=to-handle" style={{ color: 'inherit' }}>
          <Statistic
            title={t.campaigns.lettersToHandle}
            value={summary.lettersToHandle}
            styles={{ content: { fontSize: 18 } }}
          />
        </Link>
        <Link to="/proceedings?show=proposed" style={{ color: 'inherit' }}>
          <Statistic
            title={t.campaigns.proposalsToDecide}
            value={summary.proposalsToDecide}
            styles={{ content: { fontSize: 18 } }}
          />
        </Link>
      </Flex>
      {caseOutcome.options.some(one => summary.byOutcome[one] > 0) && (
        <Typography.Paragraph style={{ marginTop: 16, marginBottom: 0 }}>
          {t.campaigns.byOutcome}:
          {caseOutcome.options.map(one => `${t.names.outcome[one]} ${summary.byOutcome[one]}`).join(';')}
        </Typography.Paragraph>
      )}
    </>
  );
};

/** Totals over what the reader may see; each leads to the lines behind it. */
export const SummaryPanel = ({ campaignId }: { campaignId: string }) => {
  const t = useText();
  const query = useGet(getSummary, { params: { id: campaignId } });
  return (
    <section className="panel" aria-label={t.campaigns.summary}>
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        {t.campaigns.summary}
      </Typography.Title>
      <Loaded query={query}>{summary => <Numbers summary={summary} campaignId={campaignId} />}</Loaded>
    </section>
  );
};
