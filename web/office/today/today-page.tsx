import { Empty } from 'antd';
import { useState } from 'react';
import { listTaskGroups, type TaskGroup } from '../../../api/contracts/task-groups';
import { duenesses } from '../../../domain/codes/task-groups';
import type { CivilDate } from '../../../domain/calendar/civil-date';
import { CampaignSelect } from '../../campaigns/campaign-select';
import { useCampaign } from '../../campaigns/use-campaign';
import { useGet } from '../../client/use-get';
import { useText } from '../../i18n/use-text';
import { Loaded } from '../../parts/loaded';
import { BulkDialog } from '../../letters/bulk-dialog';
import { NowContext } from '../../parts/now-context';
import { PageTitle } from '../../parts/page-title';
import { AheadPanel } from './ahead-panel';
import { CallPanel } from './call-panel';
import type { Asked } from './letters-in-one-go';
import { TaskLine } from './task-line';
import './today.css';

interface LinesProps {
  campaignId: string;
  groups: TaskGroup[];
  today: CivilDate;
  onAsk: (asked: Asked) => void;
}

const Lines = ({ campaignId, groups, today, onAsk }: LinesProps) => {
  const t = useText();
  return (
    <div className="today-lines">
      {duenesses.map(dueness => {
        const own = groups.filter(one => one.dueness === dueness);
        if (own.length === 0) return null;
        return (
          <section key={dueness} aria-label={t.names.dueness[dueness]}>
            <h2 className="today-when">{t.names.dueness[dueness]}</h2>
            <ul className="bare-list">
              {own.map(group => (
                <TaskLine
                  key={`${group.kind} ${group.letterKind ?? ''}`}
                  campaignId={campaignId}
                  group={group}
                  today={today}
                  onAsk={onAsk}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
};

/** 今日: what needs the office, in lines, what holds up most clocks first; whom to call; what comes by itself. */
export const TodayPage = () => {
  const t = useText();
  const { campaign, isPending } = useCampaign();
  // Kept by the page: its line goes while its letters are still reported.
  const [asked, setAsked] = useState<Asked | null>(null);
  const id = campaign?.id ?? '';
  const groups = useGet(listTaskGroups, { params: { id }, enabled: campaign !== undefined });
  const title =
    groups.data && groups.data.count > 0
      ? t.today.title(groups.data.groups.length, groups.data.count)
      : t.today.nothing;
  if (!campaign && !isPending)
    return (
      <>
        <PageTitle title={t.today.nothing} tab={t.shell.nav.today} />
        <Empty description={t.shell.noCampaign} />
      </>
    );
  return (
    <NowContext value={groups.data?.now ?? campaign?.now ?? ''}>
      <PageTitle
        title={groups.data ? title : t.shell.nav.today}
        tab={t.shell.nav.today}
        extra={<CampaignSelect />}
      />
      {groups.data && groups.data.count > 0 && <p className="today-order">{t.today.order}</p>}
      <div className="today-grid">
        <div>
          <Loaded query={groups}>
            {data =>
              data.groups.length === 0 ? (
                <Empty description={t.today.empty} />
              ) : (
                <Lines campaignId={id} groups={data.groups} today={data.today} onAsk={setAsked} />
              )
            }
          </Loaded>
        </div>
        {campaign && (
          <div className="today-side">
            <CallPanel campaignId={id} />
            <AheadPanel campaignId={id} />
          </div>
        )}
      </div>
      {asked && (
        <BulkDialog
          campaignId={id}
          {...asked}
          reach="all"
          onDone={() => undefined}
          onClose={() => setAsked(null)}
        />
      )}
    </NowContext>
  );
};
