import { Segmented, Table, type TableColumnsType } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { stages, type Stage } from '../../api/contracts/codes';
import { listProceedings, type ProceedingRow } from '../../api/contracts/proceedings';
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
import { pathOfProceeding } from '../parts/paths';
import { PolicyWhy } from '../parts/policy-why';
import { useStacked } from '../parts/use-stacked';

const over: readonly Stage[] = ['ended', 'filed', 'declined', 'withdrawn'];
const shown = {
  proposed: ['proposed'],
  running: stages.filter(stage => stage !== 'proposed' && !over.includes(stage)),
  ended: [...over],
} satisfies Record<string, Stage[]>;
type Shown = keyof typeof shown;

const isShown = (text: string | null): text is Shown => text !== null && text in shown;

/** 约谈与问责: what waits for a decision, what is under way, what has ended. */
export const ProceedingsPage = () => {
  const t = useText();
  const { campaign } = useCampaign();
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('show');
  const show: Shown = isShown(wanted) ? wanted : 'proposed';
  const pages = usePages(listProceedings, {
    enabled: campaign !== undefined,
    query: { campaignId: campaign?.id, stage: shown[show] },
  });
  const columns: TableColumnsType<ProceedingRow> = [
    {
      title: t.proceedings.kind,
      render: (_, row) => (
        <Link to={pathOfProceeding(row.id)}>
          {t.names.proceedingKind[row.kind]} · {row.unit.name}
        </Link>
      ),
    },
    { title: t.proceedings.about, width: 100, render: (_, row) => t.letters.count(row.itemCount) },
    { title: t.proceedings.stage, width: 140, render: (_, row) => t.names.stage[row.stage] },
    { title: t.proceedings.opened, width: 160, render: (_, row) => <Moment at={row.openedAt} /> },
    {
      title: t.proceedings.due,
      width: 210,
      render: (_, row) =>
        row.dueOn ? (
          <DueDate
            on={row.dueOn}
            isOverdue={row.isOverdue}
            why={() => <PolicyWhy from={row.openedAt} text={t.proceedings.whyDue} rung="proposal-decision" />}
          />
        ) : (
          '—'
        ),
    },
  ];
  const shape = useStacked(columns, 680);
  return (
    <NowContext value={campaign?.now ?? null}>
      <PageTitle title={t.proceedings.title} extra={<CampaignSelect />} />
      <Segmented<Shown>
        aria-label={t.proceedings.stage}
        value={show}
        options={[
          { value: 'proposed', label: t.proceedings.proposed },
          { value: 'running', label: t.proceedings.running },
          { value: 'ended', label: t.proceedings.ended },
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
        locale={{ emptyText: show === 'proposed' ? t.proceedings.emptyProposed : t.proceedings.empty }}
      />
      <MoreButton pages={pages} />
    </NowContext>
  );
};
