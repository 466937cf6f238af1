import { EllipsisOutlined } from '@ant-design/icons';
import { useText } from '../i18n/use-text';
import { Disclosure } from './disclosure';
import type { MenuItem } from './menu';
import { MenuLink } from './menu-link';

const MOST = 5;

/** On a telephone the menu lies at the foot: five at most, the rest behind 更多. */
export const FootBar = ({ menu }: { menu: readonly MenuItem[] }) => {
  const t = useText();
  const shown = menu.length > MOST ? menu.slice(0, MOST - 1) : menu;
  const rest = menu.slice(shown.length);
  return (
    <nav className="foot-bar" aria-label={t.shell.mainMenu}>
      <ul>
        {shown.map(item => (
          <li key={item.to}>
            <MenuLink item={item} />
          </li>
        ))}
        {rest.length > 0 && (
          <li>
            <Disclosure
              className="foot-more"
              label={
                <>
                  <EllipsisOutlined aria-hidden />
                  <span>{t.shell.nav.more}</span>
                </>
              }
            >
              {rest.map(item => (
                <MenuLink key={item.to} item={item} />
              ))}
            </Disclosure>
          </li>
        )}
      </ul>
    </nav>
  );
};
