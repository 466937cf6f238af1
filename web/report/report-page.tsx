import { Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import {
  getReport,
  getReportDraft,
  getReportVersion,
  type ReportDraftView,
  type ReportView,
} from '../../api/contracts/reports';
import { useCampaign } from '../campaigns/use-campaign';
import { useGet } from '../client/use-get';
import { useLanguage, useText } from '../i18n/use-text';
import { Empty } from '../parts/empty';
import { NowContext } from '../parts/now-context';
import { ErrorNotice } from '../parts/page-error';
import { endOfDay, formatCutOff } from './instants';
import { ReportBoard } from './report-board';
import { ReportHead } from './report-head';
import './report-page.css';
import './report-paper.css';
import './report-side.css';
import './report-print.css';
import { useReportAddress } from './use-report-address';

const Loading = () => {
  const t = useText();
  return (
    <div role="status" aria-label={t.shell.loading} className="report-columns">
      <Skeleton active paragraph={{ rows: 8 }} />
      <Skeleton active paragraph={{ rows: 16 }} />
      <Skeleton active paragraph={{ rows: 6 }} />
    </div>
  );
};

/** What was shown stays, faded, until what was asked for is there. */
const useLast = <T,>(data: T | undefined): { shown: T | undefined; isOld: boolean } => {
  const [last, setLast] = useState(data);
  if (data !== undefined && data !== last) setLast(data);
  return { shown: data ?? last, isOld: data === undefined };
};

const Banner = ({ text, onBack }: { text: string; onBack: () => void }) => {
  const { day } = useText().report;
  return (
    <p className="report-banner" role="status">
      {text}{' '}
      <button type="button" className="report-link screen-only" onClick={onBack}>
        {day.back}
      </button>
    </p>
  );
};

const Report = ({ view, isEnded }: { view: ReportView; isEnded: boolean }) => {
  const t = useText();
  const { language } = useLanguage();
  const address = useReportAddress();
  const { day, show } = address;
  const newest = view.versions[0]?.version ?? null;
  const version = address.version ?? (view.isPublicOnly ? newest : null);
  const cutOffAt = day === null ? undefined : endOfDay(day);
  const { id } = view.campaign;
  const draft = useGet(getReportDraft, {
    enabled: version === null && !view.isPublicOnly,
    params: { id },
    query: cutOffAt === undefined ? {} : { cutOffAt },
  });
  const ofVersion = useGet(getReportVersion, {
    enabled: version !== null,
    params: { id, version: version ?? 0 },
  });
  const query = version === null ? draft : ofVersion;
  const { shown, isOld } = useLast<ReportDraftView>(query.data);
  const isNothing = view.isPublicOnly && version === null;
  return (
    <>
      <ReportHead
        view={view}
        isEnded={isEnded}
        day={day}
        version={version}
        cutOffAt={cutOffAt}
        onShow={show}
      />
      {day !== null && (
        <Banner text={t.report.day.past(formatCutOff(endOfDay(day), language))} onBack={() => show(null)} />
      )}
      {version !== null && !view.isPublicOnly && (
        <Banner text={t.report.versions.banner(t.report.version(version))} onBack={() => show(null)} />
      )}
      {isNothing && <Empty title={t.report.notIssued}>{t.report.notIssuedHint}</Empty>}
      {query.isError && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
      {shown && !query.isError ? (
        <div className={`report-shown${day === null ? '' : ' is-past'}`} aria-busy={isOld}>
          <ReportBoard
            view={view}
            shown={shown}
            version={version}
            isPresent={version === null && day === null && !isOld}
          />
        </div>
      ) : (
        !query.isError && !isNothing && <Loading />
      )}
    </>
  );
};

/** 整改情况报告: the campaign's report, filled by the record and the units' returns; every number opens. */
export const ReportPage = () => {
  const t = useText();
  const { campaign, isPending } = useCampaign();
  const query = useGet(getReport, { enabled: campaign !== undefined, params: { id: campaign?.id ?? '' } });
  useEffect(() => {
    document.title = `${t.report.title} · ${t.shell.product}`;
  }, [t]);
  const view = query.data;
  return (
    <NowContext value={view?.campaign.now ?? campaign?.now ?? null}>
      <div className="report-page">
        {!view && <h1 className="report-plain-title">{t.report.title}</h1>}
        {!campaign && !isPending && <Empty title={t.shell.noCampaign} />}
        {query.isError && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
        {view && campaign ? (
          <Report key={campaign.id} view={view} isEnded={campaign.status === 'ended'} />
        ) : (
          !query.isError && campaign && <Loading />
        )}
      </div>
    </NowContext>
  );
};
