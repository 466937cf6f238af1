import { Link } from 'react-router';
import { getAhead, type AheadItem, type AheadView } from '../../../api/contracts/ahead';
import { useGet } from '../../client/use-get';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatInstant } from '../../parts/format-date';
import { LightTag } from '../../parts/light-tag';
import { Loaded } from '../../parts/loaded';

const Upcoming = ({ item, now }: { item: AheadItem; now: string }) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.today.ahead;
  const names = item.units.map(one => one.name).join(t.shell.comma);
  return (
    <li className={`ahead-line${item.isDone ? ' is-done' : ''}`}>
      <time dateTime={item.at}>
        {item.at.slice(0, 10) === now.slice(0, 10)
          ? item.at.slice(11, 16)
          : formatInstant(item.at, language, now.slice(0, 4))}
      </time>
      <span>
        {item.what === 'mails'
          ? words.mails(item.people, item.count)
          : words.step(t.names.act[item.what], item.count)}
        {names && (
          <span className="call-note">
            {names}
            {item.unitCount > item.units.length && words.and(item.unitCount)}
          </span>
        )}
      </span>
      <span className="ahead-state">{item.isDone ? words.done : words.due}</span>
    </li>
  );
};

const Burden = ({ burden }: Pick<AheadView, 'burden'>) => {
  const t = useText();
  const words = t.today.burden;
  return (
    <section className="panel side-panel" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.sum(burden.messages, burden.forms)}</p>
      {burden.over.length === 0 ? (
        <p>{words.within}</p>
      ) : (
        <details>
          <summary>
            <LightTag light="yellow" label={words.over(burden.over.length)} /> <span>{words.detail}</span>
          </summary>
          <ul className="task-units">
            {burden.over.map(one => (
              <li key={one.unit.id}>
                {one.unit.name} <span>{words.line(one.messagesToOne, one.forms)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

/** 系统接下来会自己做, what was asked of the units this week, and dates that may move. */
export const AheadPanel = ({ campaignId }: { campaignId: string }) => {
  const t = useText();
  const words = t.today.ahead;
  const query = useGet(getAhead, { params: { id: campaignId } });
  return (
    <Loaded query={query}>
      {({ now, items, burden, provisional }) => (
        <>
          <section className="panel side-panel" aria-label={words.title}>
            <h2>{words.title}</h2>
            {items.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              <ul className="bare-list">
                {items.map(item => (
                  <Upcoming key={`${item.at} ${item.what} ${item.isDone}`} item={item} now={now} />
                ))}
              </ul>
            )}
          </section>
          <Burden burden={burden} />
          {provisional.count > 0 && (
            <section className="panel side-panel" aria-label={t.today.provisional.title}>
              <h2>{t.today.provisional.title}</h2>
              <p>{t.today.provisional.line(provisional.count, provisional.years.join(t.shell.comma))}</p>
              <Link to="/calendars">{t.today.provisional.go}</Link>
            </section>
          )}
        </>
      )}
    </Loaded>
  );
};
