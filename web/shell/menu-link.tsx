import { Link, useLocation } from 'react-router';
import { useText } from '../i18n/use-text';
import { isAt, type MenuItem } from './menu';
import { useCounts } from './use-counts';

/** One line of a menu; says where the reader is. */
export const MenuLink = ({ item }: { item: MenuItem }) => {
  const t = useText();
  const { pathname } = useLocation();
  const counts = useCounts();
  const count = item.counts && counts[item.counts];
  return (
    <Link
      to={item.to}
      className="menu-link"
      {...(isAt(item, pathname) && { 'aria-current': 'page' as const })}
    >
      <item.Icon aria-hidden />
      <span>{item.label(t)}</span>
      {count !== undefined && count !== '0' && (
        <span className="menu-count">
          <span aria-hidden="true">{count}</span>
          <span className="for-readers">
            {item.counts === 'notices' ? t.notices.unread(count) : t.shell.waiting(count)}
          </span>
        </span>
      )}
    </Link>
  );
};
