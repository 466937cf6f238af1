import { Table, Typography, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { listUnitFiles } from '../../api/contracts/docket-endpoints';
import type { LedgerRow } from '../../api/contracts/dockets';
import { usePages } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { DeadlineText } from '../parts/deadline-text';
import { LightTag } from '../parts/light-tag';
import { MoreButton } from '../parts/more-button';
import { pathOfDocket } from '../parts/paths';
import { WhyFromDocket } from '../parts/why-from-docket';
import { useStacked } from '../parts/use-stacked';

/** The units' own duties in the campaign: liaison, plan, report. */
export const UnitFileTable = ({ campaignId }: { campaignId: string }) => {
  const t = useText();
  const pages = usePages(listUnitFiles, { params: { id: campaignId }, query: { sort: 'due', limit: 20 } });
  const columns: TableColumnsType<LedgerRow> = [
    { title: t.ledger.columns.light, width: 92, render: (_, row) => <LightTag light={row.light} /> },
    {
      title: t.ledger.unit,
      render: (_, row) => <Link to={pathOfDocket(row)}>{row.unit?.name ?? row.title}</Link>,
    },
    {
      title: t.ledger.columns.due,
      width: 240,
      render: (_, row) =>
        row.nextDueOn ? (
          <DeadlineText
            on={row.nextDueOn}
            provisional={row.nextDueProvisional}
            isOverdue={row.overdueCount > 0}
            why={() => <WhyFromDocket docketId={row.id} kind={row.kind} dueOn={row.nextDueOn ?? ''} />}
          />
        ) : (
          t.ledger.noDue
        ),
    },
    {
      title: t.ledger.columns.open,
      width: 150,
      render: (_, row) => t.ledger.openOf(row.openCount, row.overdueCount),
    },
  ];
  const shape = useStacked(columns, 620);
  return (
    <section className="panel" aria-label={t.campaigns.unitFiles}>
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        {t.campaigns.unitFiles}{' '}
        <Typography.Text type="secondary" style={{ fontWeight: 400 }}>
          {t.campaigns.unitFilesHint}
        </Typography.Text>
      </Typography.Title>
      <Table
        rowKey="id"
        size="small"
        {...shape}
        dataSource={pages.data?.pages.flatMap(page => page.items) ?? []}
        loading={pages.isPending}
        pagination={false}
      />
      <MoreButton pages={pages} />
    </section>
  );
};
