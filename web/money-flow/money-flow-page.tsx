import { Select, Skeleton } from 'antd';
import { useSearchParams } from 'react-router';
import { getMoneyFlow, type MoneyFlowView } from '../../api/contracts/money-flow';
import { CampaignSelect } from '../campaigns/campaign-select';
import { useCampaign } from '../campaigns/use-campaign';
import { useGet } from '../client/use-get';
import { useLanguage, useText } from '../i18n/use-text';
import { Day } from '../parts/day';
import { Empty } from '../parts/empty';
import { NowContext } from '../parts/now-context';
import { ErrorNotice } from '../parts/page-error';
import { PageTitle } from '../parts/page-title';
import { TargetTabs } from '../targets/target-tabs';
import '../targets/targets.css';
import { ExportFlow } from './export-flow';
import { FlowLevels } from './flow-levels';
import { FlowTable } from './flow-table';
import './money-flow.css';

interface FlowProps {
  view: MoneyFlowView;
  campaignId: string;
  choose: (programme: string, year: string) => void;
}

const Flow = ({ view, campaignId, choose }: FlowProps) => {
  const t = useText();
  const { language } = useLanguage();
  const chosen = view.programmes.find(one => one.id === view.programme);
  return (
    <>
      <div className="flow-choice" role="search" aria-label={t.moneyFlow.choose}>
        <Select
          aria-label={t.moneyFlow.programme}
          value={view.programme}
          onChange={id => choose(id ?? '', '')}
          options={view.programmes.map(one => ({ value: one.id, label: one.name[language] }))}
          className="flow-programme"
        />
        <Select
          aria-label={t.moneyFlow.year}
          value={view.year}
          onChange={year => choose(view.programme ?? '', year ?? '')}
          options={(chosen?.years ?? []).map(value => ({ value, label: t.targets.year(value) }))}
          className="flow-year"
        />
        <span className="targets-note">
          {t.targets.asOf} <Day on={view.asOf} />
        </span>
        <ExportFlow view={view} campaignId={campaignId} />
      </div>
      <p className="targets-note">{t.moneyFlow.thresholds(view.thresholds)}</p>
      <FlowLevels view={view} />
      <FlowTable view={view} key={`${view.programme} ${view.year}`} />
    </>
  );
};

/** 资金流向: one programme's money of one year, level by level, and how long it has lain where it lies. */
export const MoneyFlowPage = () => {
  const t = useText();
  const { campaign, isPending } = useCampaign();
  const [search, setSearch] = useSearchParams();
  const programme = search.get('programme');
  const year = search.get('year');
  const query = useGet(getMoneyFlow, {
    enabled: campaign !== undefined,
    params: { id: campaign?.id ?? '' },
    query: { ...(programme && { programme }), ...(year && { year }) },
  });
  const choose = (to: string, of: string): void =>
    setSearch(before => {
      const after = new URLSearchParams(before);
      after.set('programme', to);
      if (of) after.set('year', of);
      else after.delete('year');
      return after;
    });
  const view = query.data;
  return (
    <NowContext value={campaign?.now ?? null}>
      <PageTitle title={t.moneyFlow.title} extra={<CampaignSelect />} />
      <TargetTabs />
      {!campaign && !isPending && <Empty title={t.shell.noCampaign} />}
      {query.isError && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
      {view?.programme === null && <Empty title={t.moneyFlow.empty}>{t.moneyFlow.emptyHint}</Empty>}
      {view && campaign && view.programme !== null && (
        <Flow view={view} campaignId={campaign.id} choose={choose} />
      )}
      {!view && !query.isError && (campaign ?? isPending) && (
        <div role="status" aria-label={t.shell.loading}>
          <Skeleton active paragraph={{ rows: 10 }} />
        </div>
      )}
    </NowContext>
  );
};
