import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { stages, type Stage } from '../../domain/codes/proceeding';
import { listProceedings, type ProceedingRow } from '../../api/contracts/proceedings';
import { useCampaign } from '../campaigns/use-campaign';
import { useText } from '../i18n/use-text';
import { useHeldPages } from '../live/use-held';
import { Moment } from '../parts/day';
import { PaperDue } from '../parts/paper-due';
import { PaperList } from '../parts/paper-list';
import { pathOfProceeding } from '../parts/paths';
import { useShow } from '../parts/use-show';

const over: readonly Stage[] = ['ended', 'filed', 'declined', 'withdrawn'];
const stagesShown = {
  proposed: ['proposed'],
  running: stages.filter(stage => stage !== 'proposed' && !over.includes(stage)),
  ended: [...over],
} satisfies Record<string, Stage[]>;
const choices = ['proposed', 'running', 'ended'] as const;

/** 约谈与问责: what waits for a decision, what is under way, what has ended. */
export const ProceedingsPage = () => {
  const t = useText();
  const { campaign } = useCampaign();
  const show = useShow(choices, 'proposed');
  const { pages, news } = useHeldPages(listProceedings, {
    enabled: campaign !== undefined,
    query: { campaignId: campaign?.id, stage: stagesShown[show] },
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
    { title: t.proceedings.due, width: 210, render: (_, row) => <PaperDue paper={row} /> },
  ];
  return (
    <PaperList
      title={t.proceedings.title}
      shown={choices.map(value => ({ value, label: t.proceedings[value] }))}
      show={show}
      showLabel={t.proceedings.stage}
      pages={pages}
      news={news}
      columns={columns}
      width={680}
      empty={show === 'proposed' ? t.proceedings.emptyProposed : t.proceedings.empty}
    />
  );
};
