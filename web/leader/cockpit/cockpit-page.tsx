import { useEffect, type ReactNode } from 'react';
import { getCockpit, type Cockpit } from '../../../api/contracts/cockpit';
import { CampaignSelect } from '../../campaigns/campaign-select';
import { useCampaign } from '../../campaigns/use-campaign';
import { useGet } from '../../client/use-get';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatDay } from '../../parts/format-date';
import { ErrorNotice } from '../../parts/page-error';
import { useMedia } from '../../theme/use-media';
import './cockpit-frame.css';
import './cockpit-tables.css';
import './cockpit-print.css';
import { CockpitSkeleton } from './cockpit-skeleton';
import { DayBar } from './day-bar';
import { DecisionsPanel } from './decisions-panel';
import { Figures } from './figures';
import { EscalationsPanel, InstructionsPanel, WaitsPanel } from './lines-panels';
import { MatrixPanel } from './matrix-panel';
import { NoCampaign } from './no-campaign';
import { OverduePanel } from './overdue-panel';
import { PrintFoot, PrintHead } from './print-frame';
import { Sentence } from './sentence';
import { SeriesPanel } from './series-panel';
import { useCockpitDay } from './use-cockpit-day';

const Banner = ({ cockpit, onBack }: { cockpit: Cockpit; onBack: () => void }) => {
  const t = useText();
  const { language } = useLanguage();
  if (cockpit.mode === 'now') return null;
  const day = formatDay(cockpit.asOf.slice(0, 10), language);
  return (
    <p className={`cockpit-banner is-${cockpit.mode}`} role="status">
      {t.cockpit.day[cockpit.mode](day)}{' '}
      <button type="button" className="cockpit-link screen-only" onClick={onBack}>
        {t.cockpit.day.back}
      </button>
    </p>
  );
};

/** The picture itself: decisions come before the figures on a telephone. */
const Board = ({ cockpit, tools }: { cockpit: Cockpit; tools: ReactNode }) => {
  const isPhone = useMedia('(max-width: 767px)');
  const { noCharge } = useText().cockpit.overdue;
  return (
    <>
      <div className="cockpit-head">
        <Sentence cockpit={cockpit} />
        {tools}
      </div>
      {isPhone && <DecisionsPanel cockpit={cockpit} isPhone={isPhone} />}
      <Figures cockpit={cockpit} isPhone={isPhone} />
      <div className="cockpit-columns">
        <div className="cockpit-column">
          <OverduePanel cockpit={cockpit} isPhone={isPhone} />
          {cockpit.mine.units.length === 0 && <p className="cockpit-hint screen-only">{noCharge}</p>}
          <MatrixPanel cockpit={cockpit} isPhone={isPhone} />
        </div>
        <div className="cockpit-column">
          {!isPhone && <DecisionsPanel cockpit={cockpit} isPhone={isPhone} />}
          <SeriesPanel cockpit={cockpit} isPhone={isPhone} />
          <WaitsPanel cockpit={cockpit} />
          <EscalationsPanel cockpit={cockpit} />
          <InstructionsPanel cockpit={cockpit} />
        </div>
      </div>
    </>
  );
};

/** 驾驶舱: how bad it is, where, and what the leader has to do, on one screen and on one printed page. */
export const CockpitPage = () => {
  const t = useText();
  const { campaign, campaigns, isPending } = useCampaign();
  const [day, show] = useCockpitDay();
  const query = useGet(getCockpit, {
    enabled: campaign !== undefined,
    params: { id: campaign?.id ?? '' },
    query: day === null ? {} : { asOf: day },
  });
  useEffect(() => {
    document.title = `${t.cockpit.title} · ${t.shell.product}`;
  }, [t]);
  if (!isPending && !campaign) return <NoCampaign />;
  const { data } = query;
  const tools = (
    <div className="cockpit-tools screen-only">
      {campaigns.length > 1 && <CampaignSelect />}
      <button type="button" className="cockpit-button is-plain" onClick={() => window.print()}>
        {t.cockpit.print}
      </button>
    </div>
  );
  return (
    <div className={`cockpit${data && data.mode !== 'now' ? ` is-${data.mode}` : ''}`}>
      {data && <PrintHead cockpit={data} />}
      {data && <Banner cockpit={data} onBack={() => show(null)} />}
      {query.isError && (
        <>
          {!data && <h1 className="cockpit-title">{t.cockpit.title}</h1>}
          {!data && tools}
          {!data && day !== null && (
            <button type="button" className="cockpit-button is-plain" onClick={() => show(null)}>
              {t.cockpit.day.back}
            </button>
          )}
          <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
        </>
      )}
      {data ? <Board cockpit={data} tools={tools} /> : !query.isError && <CockpitSkeleton />}
      {data && <DayBar days={data.days} day={day} onShow={show} />}
      {data && <PrintFoot />}
    </div>
  );
};
