import { Segmented, Table, Typography, type TableColumnsType } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { listLetters, type LetterRow } from '../../api/contracts/letters';
import { CampaignSelect } from '../campaigns/campaign-select';
import { useCampaign } from '../campaigns/use-campaign';
import { usePages } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { DueDate } from '../parts/due-date';
import { MoreButton } from '../parts/more-button';
import { NowContext } from '../parts/now-context';
import { ErrorNotice } from '../parts/page-error';
import { PageTitle } from '../parts/page-title';
import { pathOfLetter } from '../parts/paths';
import { PolicyWhy } from '../parts/policy-why';
import { useStacked } from '../parts/use-stacked';

const toHandle = ['drafted', 'signed', 'numbered'] as const;

/** 函件: what the office has to sign, number and deliver; what a unit has received. */
export const LettersPage = () => {
  const t = useText();
  const { campaign } = useCampaign();
  const [search, setSearch] = useSearchParams();
  const isAll = search.get('show') !== 'to-handle';
  const pages = usePages(listLetters, {
    enabled: campaign !== undefined,
    query: { campaignId: campaign?.id, ...(!isAll && { status: [...toHandle] }) },
  });
  const columns: TableColumnsType<LetterRow> = [
    {
      title: t.letters.kind,
      render: (_, row) => (
        <>
          <Link to={pathOfLetter(row.id)}>{row.title}</Link>
          <Typography.Text type="secondary" style={{ display: 'block', fontSize: 12 }}>
            {t.names.letterKind[row.kind]} · {row.number ?? t.letters.noNumber} · {t.letters.about}{' '}
            {t.letters.count(row.itemCount)}
          </Typography.Text>
        </>
      ),
    },
    { title: t.letters.to, width: 160, render: (_, row) => row.toUnit.name },
    { title: t.letters.status, width: 110, render: (_, row) => t.names.letterStatus[row.status] },
    {
      title: t.names.letterStatus.delivered,
      width: 150,
      render: (_, row) => (row.deliveredAt ? <Moment at={row.deliveredAt} /> : '—'),
    },
    {
      title: t.letters.due,
      width: 200,
      render: (_, row) =>
        row.dueOn && row.deliveredAt === null ? (
          <DueDate
            on={row.dueOn}
            isOverdue={row.isOverdue}
            why={() => <PolicyWhy from={row.draftedAt} text={t.letters.whyDue} rung="letter-handling" />}
          />
        ) : (
          '—'
        ),
    },
  ];
  const shape = useStacked(columns, 760);
  return (
    <NowContext value={campaign?.now ?? null}>
      <PageTitle title={t.letters.title} extra={<CampaignSelect />} />
      <Segmented
        aria-label={t.letters.status}
        value={isAll ? 'all' : 'to-handle'}
        options={[
          { value: 'all', label: t.letters.all },
          { value: 'to-handle', label: t.letters.toHandle },
        ]}
        onChange={value =>
          setSearch(before => {
            before.set('show', value);
            return before;
          })
        }
        style={{ marginBottom: 12 }}
      />
      {pages.isError && <ErrorNotice error={pages.error} onRetry={() => void pages.refetch()} />}
      <Table
        rowKey="id"
        size="middle"
        {...shape}
        dataSource={pages.data?.pages.flatMap(page => page.items) ?? []}
        loading={pages.isLoading}
        pagination={false}
        locale={{ emptyText: t.letters.empty }}
      />
      <MoreButton pages={pages} />
    </NowContext>
  );
};
