import { useParams } from 'react-router';
import { getUnitStanding } from '../../../api/contracts/unit-standing';
import { useCampaign } from '../../campaigns/use-campaign';
import { useGet } from '../../client/use-get';
import { useText } from '../../i18n/use-text';
import { Loaded } from '../../parts/loaded';
import { NowContext } from '../../parts/now-context';
import { PageTitle } from '../../parts/page-title';
import { useSession } from '../../session/use-session';
import '../home/home.css';
import { SignOffSetting } from '../sign-off/sign-off-setting';
import { BurdenBar } from './burden-bar';
import { BurdenTable } from './burden-table';
import { OwedTable } from './owed-table';
import { SharePair } from './share-pair';
import './standing.css';
import { WaitingList } from './waiting-list';

/** 单位页: one's own unit, or the one in the address: what it owes and owed, how punctual it is, for whom it waits, its burden. */
export const StandingPage = () => {
  const t = useText();
  const { id } = useParams();
  const { data: session } = useSession();
  const { campaign, isPending } = useCampaign();
  const unitId = id ?? session?.unit.id;
  const query = useGet(getUnitStanding, {
    params: { id: unitId ?? '' },
    query: { campaignId: campaign?.id ?? '' },
    enabled: unitId !== undefined && campaign !== undefined,
  });
  if (!campaign && !isPending) return <PageTitle title={t.shell.noCampaign} />;
  return (
    <Loaded query={query}>
      {({ unit, now, signOff, onTime, waiting, burden, obligations }) => (
        <NowContext value={now}>
          <PageTitle title={t.toDo.standingOf(unit.name)} />
          <div className="standing">
            <div className="standing-cards">
              <section className="home-card">
                <h2>{t.toDo.onTime}</h2>
                <SharePair onTime={onTime} />
                <BurdenBar burden={burden} />
              </section>
              <section className="home-card">
                <h2>{t.toDo.waiting}</h2>
                <WaitingList waiting={waiting} />
              </section>
            </div>
            <SignOffSetting unit={unit} signOff={signOff} />
            <OwedTable obligations={obligations} />
            <BurdenTable burden={burden} />
          </div>
        </NowContext>
      )}
    </Loaded>
  );
};
