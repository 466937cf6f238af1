import { Alert, Empty, Flex, Grid, Typography } from 'antd';
import { listCases } from '../../api/contracts/docket-endpoints';
import { CampaignSelect } from '../campaigns/campaign-select';
import { useCampaign } from '../campaigns/use-campaign';
import { useText } from '../i18n/use-text';
import { useHeldPages } from '../live/use-held';
import { Moment } from '../parts/day';
import { MoreButton } from '../parts/more-button';
import { NowContext } from '../parts/now-context';
import { ErrorNotice } from '../parts/page-error';
import { PageTitle } from '../parts/page-title';
import { UpdatedBar } from '../parts/updated-bar';
import { CalendarNotice } from './calendar-notice';
import { ExportButton } from './export-button';
import { FilterBar } from './filter-bar';
import { queryOf } from './filters-in-address';
import { LedgerCards } from './ledger-cards';
import { useLedgerFilters } from './ledger-filters';
import { LedgerTable } from './ledger-table';
import { SummaryBar } from './summary-bar';

/** 台账: every case that the person may see, with lights, filters, order and what is due next. */
export const LedgerPage = () => {
  const t = useText();
  const { campaign, isPending } = useCampaign();
  const [filters, change, clear] = useLedgerFilters();
  const isWide = Grid.useBreakpoint().md ?? true;
  const { pages, news } = useHeldPages(listCases, {
    enabled: campaign !== undefined,
    query: { ...(campaign && { campaignId: campaign.id }), ...queryOf(filters) },
  });
  const rows = pages.data?.pages.flatMap(page => page.items) ?? [];
  const isLoading = isPending || (campaign !== undefined && pages.isPending);
  if (!isPending && !campaign) return <Empty description={t.shell.noCampaign} />;
  return (
    <NowContext value={campaign?.now ?? null}>
      <PageTitle title={t.ledger.title} extra={<CampaignSelect />} />
      {campaign && (
        <Flex gap={8} wrap justify="space-between" align="center" className="below-12">
          <Typography.Text type="secondary">
            {campaign.title} · {t.cases.now} <Moment at={campaign.now} />
          </Typography.Text>
          <ExportButton campaignId={campaign.id} filters={filters} />
        </Flex>
      )}
      {campaign && <CalendarNotice campaignId={campaign.id} />}
      {campaign && (
        <SummaryBar campaignId={campaign.id} chosen={filters.light} onChoose={light => change({ light })} />
      )}
      <FilterBar filters={filters} onChange={change} onClear={clear} />
      {pages.isError && <ErrorNotice error={pages.error} onRetry={() => void pages.refetch()} />}
      <UpdatedBar count={news.count} onShow={news.show} />
      {!pages.isError && !isLoading && rows.length === 0 ? (
        <Alert type="info" title={t.ledger.empty} showIcon />
      ) : isWide ? (
        <LedgerTable rows={rows} isLoading={isLoading} />
      ) : (
        <LedgerCards rows={rows} isLoading={isLoading} />
      )}
      <Typography.Paragraph type="secondary" role="status" className="above-12">
        {rows.length > 0 && t.ledger.shown(rows.length)}
      </Typography.Paragraph>
      <MoreButton pages={pages} />
    </NowContext>
  );
};
