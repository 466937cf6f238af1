import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { listFigureImports, type FigureImportRow } from '../../api/contracts/figures';
import { useCampaign } from '../campaigns/use-campaign';
import { useText } from '../i18n/use-text';
import { useHeldPages } from '../live/use-held';
import { Moment } from '../parts/day';
import { Empty } from '../parts/empty';
import { PaperList } from '../parts/paper-list';
import { useAbility } from '../session/use-session';
import { TargetTabs } from '../targets/target-tabs';
import '../targets/rows.css';
import '../targets/targets.css';
import { CountLines } from './count-lines';
import './figures.css';
import { RowDialog } from './row-dialog';
import { UploadPanel } from './upload-panel';

const Above = ({ campaignId }: { campaignId: string | undefined }) => {
  const t = useText();
  const may = useAbility();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <TargetTabs />
      {campaignId === undefined && <Empty title={t.shell.noCampaign} />}
      {campaignId !== undefined && may('record-figures') && (
        <>
          <UploadPanel key={campaignId} campaignId={campaignId} />
          <p className="figure-by-form">
            <Button onClick={() => setIsOpen(true)}>{t.figures.form.title}</Button>
          </p>
          {isOpen && <RowDialog campaignId={campaignId} onClose={() => setIsOpen(false)} />}
        </>
      )}
      <h2 className="figure-heading">{t.figures.imports}</h2>
    </>
  );
};

/** 数据: files of figures in, and what came in so far, by whom, with its sums and its hash. */
export const FiguresPage = () => {
  const t = useText();
  const { campaign } = useCampaign();
  const { pages, news } = useHeldPages(listFigureImports, {
    enabled: campaign !== undefined,
    params: { id: campaign?.id ?? '' },
  });
  const columns: TableColumnsType<FigureImportRow> = [
    {
      title: t.figures.what,
      render: (_, row) => (
        <Link
          to={`/figures/imports/${encodeURIComponent(row.id)}?campaign=${encodeURIComponent(campaign?.id ?? '')}`}
        >
          {row.fileName ?? t.targets.byForm}
        </Link>
      ),
    },
    {
      title: t.figures.status,
      width: 150,
      render: (_, row) => t.figures.statuses[row.status](row.problemCount),
    },
    { title: t.figures.counts, width: 360, render: (_, row) => <CountLines counts={row.counts} /> },
    {
      title: t.targets.hash,
      width: 130,
      render: (_, row) =>
        row.rowsSha256 ? <code title={row.rowsSha256}>{row.rowsSha256.slice(0, 12)}</code> : '—',
    },
    {
      title: t.figures.who,
      width: 190,
      render: (_, row) => (
        <>
          {row.recordedBy?.name} <Moment at={row.recordedAt} />
        </>
      ),
    },
  ];
  return (
    <PaperList
      title={t.figures.title}
      above={<Above campaignId={campaign?.id} />}
      pages={pages}
      news={news}
      columns={columns}
      width={900}
      empty={t.figures.none}
    />
  );
};
