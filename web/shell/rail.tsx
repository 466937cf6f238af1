import { useText } from '../i18n/use-text';
import { Brand } from './brand';
import type { MenuItem } from './menu';
import { MenuLink } from './menu-link';

/** The dark rail of those who live in the system. */
export const Rail = ({ menu }: { menu: readonly MenuItem[] }) => {
  const t = useText();
  return (
    <aside className="rail">
      <Brand />
      <nav aria-label={t.shell.mainMenu}>
        <ul>
          {menu.map(item => (
            <li key={item.to}>
              {item.group && <span className="rail-group">{item.group(t)}</span>}
              <MenuLink item={item} />
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  );
};
