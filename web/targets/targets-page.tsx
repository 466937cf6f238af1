import { Flex, Skeleton } from 'antd';
import { Link } from 'react-router';
import { getTargets, type TargetsView } from '../../api/contracts/targets';
import { CampaignSelect } from '../campaigns/campaign-select';
import { useCampaign } from '../campaigns/use-campaign';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { Day } from '../parts/day';
import { Empty } from '../parts/empty';
import { NowContext } from '../parts/now-context';
import { ErrorNotice } from '../parts/page-error';
import { PageTitle } from '../parts/page-title';
import { useAbility } from '../session/use-session';
import { AdoptPack } from './adopt-pack';
import { AsksPanel } from './asks-panel';
import { FilterBar } from './filter-bar';
import { PackSection } from './pack-section';
import { RowList } from './row-list';
import { SupervisionActs } from './supervision-acts';
import './targets.css';
import { TargetTabs } from './target-tabs';
import { useTargetFilters } from './use-target-filters';
import { VerdictCounts } from './verdict-counts';

/** The sentence that would do if nothing else were read. */
const Sentence = ({ view }: { view: TargetsView }) => {
  const t = useText();
  const { broken = 0, 'at-risk': atRisk = 0, unknown = 0 } = view.counts;
  const rules = view.packs.flatMap(pack => pack.clauses.flatMap(one => one.rules)).length;
  const unanswered = view.asks.filter(one => one.answer === null).length;
  return (
    <p className="targets-sentence">
      {t.targets.sentence({ rules, broken, atRisk, unknown, unanswered })}
      {view.evaluated && (
        <span className="targets-note">
          {t.targets.evaluated} <Day on={view.evaluated.asOf} />
        </span>
      )}
      {view.status === 'ended' && <span className="targets-note">{t.targets.ended}</span>}
    </p>
  );
};

const Targets = ({ view }: { view: TargetsView }) => {
  const t = useText();
  const { filters, change, clear, isFiltered } = useTargetFilters();
  const may = (command: TargetsView['abilities'][number]): boolean => view.abilities.includes(command);
  if (view.packs.length === 0)
    return (
      <Empty title={t.targets.noPacks}>
        {may('adopt-pack') && view.offered.length > 0 ? <AdoptPack view={view} /> : t.targets.noPacksHint}
      </Empty>
    );
  return (
    <>
      <Sentence view={view} />
      <SupervisionActs view={view} />
      <VerdictCounts
        counts={view.counts}
        chosen={filters.verdict}
        onChoose={verdict => change({ verdict })}
      />
      <FilterBar view={view} filters={filters} onChange={change} onClear={clear} isFiltered={isFiltered} />
      <div className="targets-columns">
        <div className="targets-main">
          {isFiltered ? (
            <RowList campaignId={view.campaign.id} filters={filters} isWithRule />
          ) : (
            view.packs.map(pack => <PackSection key={pack.id} view={view} pack={pack} />)
          )}
        </div>
        <aside className="targets-side">
          <AsksPanel view={view} />
          {may('adopt-pack') && view.offered.length > 0 && <AdoptPack view={view} />}
        </aside>
      </div>
    </>
  );
};

/** 政策目标: sentences of policy as rules, each with how it stands, why, and what has to be asked. */
export const TargetsPage = () => {
  const t = useText();
  const isOffice = useAbility()('import-plan');
  const { campaign, isPending } = useCampaign();
  const query = useGet(getTargets, { enabled: campaign !== undefined, params: { id: campaign?.id ?? '' } });
  return (
    <NowContext value={campaign?.now ?? null}>
      <PageTitle
        title={t.targets.title}
        extra={
          <Flex gap={16} align="baseline" wrap>
            {isOffice && <Link to="/targets/read">{t.readRules.link}</Link>}
            <CampaignSelect />
          </Flex>
        }
      />
      <TargetTabs />
      {!campaign && !isPending && <Empty title={t.shell.noCampaign} />}
      {query.isError && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.data ? (
        <Targets key={query.data.campaign.id} view={query.data} />
      ) : (
        !query.isError &&
        (campaign ?? isPending) && (
          <div role="status" aria-label={t.shell.loading}>
            <Skeleton active paragraph={{ rows: 10 }} />
          </div>
        )
      )}
    </NowContext>
  );
};
