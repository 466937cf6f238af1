import { Link, useLocation } from 'react-router';
import { useText } from '../i18n/use-text';
import { isAt, type MenuItem } from './menu';

/** One line of a menu; says where the reader is. */
export const MenuLink = ({ item }: { item: MenuItem }) => {
  const t = useText();
  const { pathname } = useLocation();
  return (
    <Link
      to={item.to}
      className="menu-link"
      {...(isAt(item, pathname) && { 'aria-current': 'page' as const })}
    >
      <item.Icon aria-hidden />
      <span>{item.label(t)}</span>
    </Link>
  );
};
