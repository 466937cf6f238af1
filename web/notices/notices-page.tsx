import { Link, useSearchParams } from 'react-router';
import { useText } from '../i18n/use-text';
import { PageTitle } from '../parts/page-title';
import { useAbility } from '../session/use-session';
import { EverybodysNotices } from './everybodys-notices';
import './notices.css';
import { OwnNotices } from './own-notices';
import { inShort, useUnread } from './use-unread';

/** 通知: what I was told, read and unread, each with its reason; for the office what everybody was told, and whom mail does not reach. */
export const NoticesPage = () => {
  const t = useText();
  const words = t.notices;
  const isOffice = useAbility()('see-all-notices');
  const count = useUnread();
  const [search] = useSearchParams();
  const asked = search.get('show');
  const show = asked === 'everybody' && isOffice ? asked : asked === 'unread' ? asked : 'own';
  const choices = [
    { key: 'own', to: '/notices', label: words.own },
    {
      key: 'unread',
      to: '/notices?show=unread',
      label: `${words.unreadOnly}${count === undefined || count === 0 ? '' : ` ${inShort(count)}`}`,
    },
    ...(isOffice ? [{ key: 'everybody', to: '/notices?show=everybody', label: words.everybody }] : []),
  ];
  return (
    <div className={show === 'everybody' ? '' : 'notices'}>
      <PageTitle title={t.campaigns.notices.title} />
      <nav className="notice-filter" aria-label={words.filter}>
        {choices.map(({ key, to, label }) => (
          <Link key={key} to={to} {...(key === show && { 'aria-current': 'page' as const })}>
            {label}
          </Link>
        ))}
      </nav>
      {show === 'everybody' ? (
        <EverybodysNotices />
      ) : (
        <OwnNotices key={show} isUnreadOnly={show === 'unread'} />
      )}
    </div>
  );
};
