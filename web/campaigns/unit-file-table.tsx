import { Typography } from 'antd';
import { listUnitFiles } from '../../api/contracts/docket-endpoints';
import { usePages } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { LedgerTable } from '../ledger/ledger-table';
import { MoreButton } from '../parts/more-button';

/** The units' own duties in the campaign: liaison, plan, report. */
export const UnitFileTable = ({ campaignId }: { campaignId: string }) => {
  const t = useText();
  const pages = usePages(listUnitFiles, { params: { id: campaignId }, query: { sort: 'due' } });
  return (
    <section className="panel" aria-label={t.campaigns.unitFiles}>
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        {t.campaigns.unitFiles}{' '}
        <Typography.Text type="secondary" style={{ fontWeight: 400 }}>
          {t.campaigns.unitFilesHint}
        </Typography.Text>
      </Typography.Title>
      <LedgerTable rows={pages.data?.pages.flatMap(page => page.items) ?? []} isLoading={pages.isPending} />
      <MoreButton pages={pages} />
    </section>
  );
};
