import { Suspense, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useText } from '../i18n/use-text';
import { SearchButton } from '../search/search-button';
import { useLive } from '../live/use-live';
import { ActingBanner } from '../stand-ins/acting-banner';
import { useMedia } from '../theme/use-media';
import { AccountMenu } from './account-menu';
import { BackLink } from './back-link';
import { Bell } from './bell';
import { Brand } from './brand';
import { FootBar } from './foot-bar';
import { aboveOf } from './menu';
import { MenuLink } from './menu-link';
import { Rail } from './rail';
import './shell.css';
import { useHeadingFocus } from './use-heading-focus';
import { useMenu } from './use-menu';
import { useReadByOpening } from './use-read-by-opening';
import { useShell } from './use-shell';

/** What stands around every page: the office's rail, the others' bar, on a telephone a bar at the foot. */
export const AppShell = () => {
  const t = useText();
  const { pathname } = useLocation();
  const { shell } = useShell();
  const menu = useMenu();
  const isPhone = useMedia('(max-width: 767px)');
  const isNarrow = useMedia('(max-width: 1023px)');
  const hasRail = shell === 'office' && !isNarrow;
  const hasFoot = isPhone || (shell === 'office' && isNarrow);
  const main = useRef<HTMLElement>(null);

  const above = isPhone ? aboveOf(menu, pathname) : null;
  useHeadingFocus(main, pathname);
  useReadByOpening(pathname);
  useLive();

  return (
    <div className={`shell shell-${shell}${hasRail ? ' has-rail' : ''}${hasFoot ? ' has-foot' : ''}`}>
      <a className="skip-link" href="#main">
        {t.shell.skip}
      </a>
      {hasRail && <Rail menu={menu} />}
      <div className="shell-body">
        <header className="top-bar">
          {!hasRail && (above ? <BackLink to={above} /> : <Brand />)}
          {!hasRail && !hasFoot && (
            <nav aria-label={t.shell.mainMenu} className="top-menu">
              {menu.map(item => (
                <MenuLink key={item.to} item={item} />
              ))}
            </nav>
          )}
          <div className="top-tools">
            <SearchButton />
            <Bell />
            <AccountMenu />
          </div>
        </header>
        <main id="main" ref={main} tabIndex={-1} className="page">
          <ActingBanner />
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      {hasFoot && <FootBar menu={menu} />}
    </div>
  );
};
