import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { listBreaches, type BreachRow } from '../../api/contracts/breaches';
import type { BreachStatus } from '../../domain/codes/targets';
import { useCampaign } from '../campaigns/use-campaign';
import { useLanguage, useText } from '../i18n/use-text';
import { useHeldPages } from '../live/use-held';
import { Day } from '../parts/day';
import { PaperDue } from '../parts/paper-due';
import { PaperList } from '../parts/paper-list';
import { pathOfDocket } from '../parts/paths';
import { useShow } from '../parts/use-show';
import { Measured } from '../targets/amount';
import { pathOfBreach } from '../targets/paths';
import { sayPeriod } from '../targets/say-period';
import { TargetTabs } from '../targets/target-tabs';
import '../targets/targets.css';

const shown = {
  waiting: ['proposed', 'to-verify'],
  opened: ['opened'],
  declined: ['declined'],
} satisfies Record<string, BreachStatus[]>;
const choices = ['waiting', 'opened', 'declined'] as const;

const What = ({ row }: { row: BreachRow }) => {
  const { language } = useLanguage();
  return (
    <>
      <Link to={pathOfBreach(row.id)}>
        {row.unit !== null && `${row.unit} · `}
        {row.says[language]}
      </Link>
      <div className="targets-note">
        {row.rule}
        {row.part} · {row.cites}
      </div>
    </>
  );
};

/** 未达标事项: what a rule was found broken by, for the office to decide; what became of the others. */
export const BreachesPage = () => {
  const t = useText();
  const { campaign } = useCampaign();
  const show = useShow(choices, 'waiting');
  const { pages, news } = useHeldPages(listBreaches, {
    enabled: campaign !== undefined,
    params: { id: campaign?.id ?? '' },
    query: { status: [...shown[show]] },
  });
  const columns: TableColumnsType<BreachRow> = [
    { title: t.breaches.what, render: (_, row) => <What row={row} /> },
    { title: t.targets.period, width: 150, render: (_, row) => sayPeriod(row.period, t) },
    {
      title: t.targets.required,
      width: 130,
      render: (_, row) => <Measured value={row.required} measure={row.measure} />,
    },
    {
      title: t.targets.found,
      width: 130,
      render: (_, row) => <Measured value={row.found} measure={row.measure} />,
    },
    {
      title: t.breaches.status,
      width: 170,
      render: (_, row) => (
        <>
          {t.names.breachStatus[row.status]}
          {row.correctedAt && <div className="targets-note">{t.breaches.corrected}</div>}
          {row.caseId && (
            <div>
              <Link to={pathOfDocket({ id: row.caseId, kind: 'case' })}>{t.targets.toCase}</Link>
            </div>
          )}
        </>
      ),
    },
    {
      title: show === 'waiting' ? t.breaches.due : t.breaches.firstSeen,
      width: 150,
      render: (_, row) =>
        show === 'waiting' && row.dueOn !== null ? <PaperDue paper={row} /> : <Day on={row.firstSeenOn} />,
    },
  ];
  return (
    <PaperList
      title={t.breaches.title}
      shown={choices.map(value => ({ value, label: t.breaches.shown[value] }))}
      show={show}
      showLabel={t.breaches.status}
      above={<TargetTabs />}
      pages={pages}
      news={news}
      columns={columns}
      width={860}
      empty={show === 'waiting' ? t.breaches.noneWaiting : t.breaches.none}
    />
  );
};
