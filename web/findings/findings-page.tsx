import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { listFindings } from '../../api/contracts/findings';
import { useCampaign } from '../campaigns/use-campaign';
import { useText } from '../i18n/use-text';
import { useHeldPages } from '../live/use-held';
import { Empty } from '../parts/empty';
import { Loaded } from '../parts/loaded';
import { MoreButton } from '../parts/more-button';
import { NowContext } from '../parts/now-context';
import { PageTitle } from '../parts/page-title';
import { UpdatedBar } from '../parts/updated-bar';
import { useAbility } from '../session/use-session';
import '../targets/targets.css';
import { DraftDialog } from './draft-dialog';
import { EnterDialog } from './enter-dialog';
import { FilterBar } from './filter-bar';
import { filtersOf, isFiltered, noFilters, queryOf, withFilters } from './finding-filters';
import { FindingTable } from './finding-table';
import './findings.css';

type Open = 'enter' | 'draft' | null;

/** 问题登记: problems of every source in one list, with where they come from and what became of them. */
export const FindingsPage = () => {
  const t = useText();
  const words = t.findings;
  const may = useAbility();
  const [search, setSearch] = useSearchParams();
  const filters = filtersOf(search);
  const { campaign, campaigns } = useCampaign();
  const into = campaigns.find(({ id }) => id === filters.campaignId) ?? campaign;
  const { pages, news } = useHeldPages(listFindings, { query: queryOf(filters) });
  const [open, setOpen] = useState<Open>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const close = () => setOpen(null);
  return (
    <NowContext value={into?.now ?? null}>
      <PageTitle
        title={words.title}
        extra={
          may('keep-findings') &&
          into && (
            <Button type="primary" onClick={() => setOpen('enter')}>
              {t.names.findingCommand.enter}
            </Button>
          )
        }
      />
      <FilterBar
        filters={filters}
        onChange={to => setSearch(before => withFilters(before, to), { replace: true })}
        onClear={() => setSearch(before => withFilters(before, noFilters), { replace: true })}
      />
      <UpdatedBar count={news.count} onShow={news.show} />
      <Loaded query={pages}>
        {data => {
          const rows = data.pages.flatMap(page => page.items);
          if (rows.length === 0)
            return (
              <Empty title={isFiltered(filters) ? words.noneSuch : words.none}>
                {isFiltered(filters) ? words.dropFilters : words.noneHint}
              </Empty>
            );
          return (
            <FindingTable
              rows={rows}
              chosen={may('launch-campaign') ? chosen : null}
              onChoose={setChosen}
              onDraft={() => setOpen('draft')}
            />
          );
        }}
      </Loaded>
      <MoreButton pages={pages} />
      {open === 'enter' && into && <EnterDialog campaign={into} onClose={close} />}
      {open === 'draft' && <DraftDialog findingIds={chosen} onClose={close} />}
    </NowContext>
  );
};
