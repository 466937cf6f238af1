import { Link } from 'react-router';
import { getUnitStanding } from '../../../api/contracts/unit-standing';
import { useCampaign } from '../../campaigns/use-campaign';
import { useGet } from '../../client/use-get';
import { useText } from '../../i18n/use-text';
import { useSession } from '../../session/use-session';
import { BurdenBar } from '../standing/burden-bar';
import { SharePair } from '../standing/share-pair';
import '../standing/standing.css';
import { WaitingList } from '../standing/waiting-list';

/** How many things that wait for others are named here; the unit's page has all. */
const MOST_WAITING = 5;

/** Beside the list: for whom the unit waits, how it stands, how often it was asked, and a stand-in. It is missing where it failed. */
export const HomeAside = ({ campaignId }: { campaignId: string | undefined }) => {
  const t = useText();
  const { data: session } = useSession();
  const { campaign } = useCampaign();
  const askedId = campaignId ?? campaign?.id;
  const { data: standing } = useGet(getUnitStanding, {
    params: { id: session?.unit.id ?? '' },
    query: { campaignId: askedId ?? '' },
    enabled: session !== undefined && askedId !== undefined,
  });
  return (
    <aside className="home-aside" aria-label={t.toDo.aside}>
      {standing && (
        <>
          <section className="home-card">
            <div className="home-card-head">
              <h2>
                {t.toDo.waiting} {standing.waiting.length > 0 && standing.waiting.length}
              </h2>
              <span className="share-note">{t.toDo.waitingHint}</span>
            </div>
            <WaitingList waiting={standing.waiting.slice(0, MOST_WAITING)} />
          </section>
          <section className="home-card">
            <div className="home-card-head">
              <h2>{t.toDo.own}</h2>
              <Link to="/unit">{t.toDo.ownPage}</Link>
            </div>
            <SharePair onTime={standing.onTime} />
            <BurdenBar burden={standing.burden} />
          </section>
        </>
      )}
      {askedId !== undefined && (
        <section className="home-card">
          <h2>{t.report.title}</h2>
          <p>
            {t.report.forUnits}{' '}
            <Link to={`/report?campaign=${encodeURIComponent(askedId)}`}>{t.report.lookAtIt}</Link>
          </p>
        </section>
      )}
      <section className="home-card">
        <h2>{t.toDo.away}</h2>
        <p>
          {t.toDo.awayHint} <Link to="/stand-ins">{t.toDo.standIn}</Link>
        </p>
      </section>
    </aside>
  );
};
