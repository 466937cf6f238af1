import { MenuOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Flex, Grid, Layout, Menu, Typography } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { useText } from '../i18n/use-text';
import { ActingBanner } from '../stand-ins/acting-banner';
import { AccountMenu } from './account-menu';
import { LanguageSwitch } from './language-switch';
import { useMenuItems } from './menu-items';

/** Header with the main menu; below it the page. On narrow screens the menu is a drawer. */
export const AppLayout = () => {
  const t = useText();
  const { pathname } = useLocation();
  const client = useQueryClient();
  const isWide = Grid.useBreakpoint().lg ?? true;
  // The drawer belongs to the page on which it was opened: going elsewhere closes it.
  const [openOn, setOpenOn] = useState<string | null>(null);
  const isOpen = openOn === pathname;
  const main = useRef<HTMLElement>(null);
  const items = useMenuItems();
  const selected = [
    `/${pathname.split('/')[1] ?? ''}`.replace('/cases', '/ledger').replace('/drafts', '/import'),
  ];

  // A new page begins at its top, for screen readers and keyboards too.
  useEffect(() => {
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <Layout style={{ minHeight: '100vh' }}>
      <a className="skip-link" href="#main">
        {t.shell.skip}
      </a>
      <Layout.Header style={{ borderBottom: '1px solid #d5dae0', padding: isWide ? '0 24px' : '0 12px' }}>
        <Flex
          align="center"
          gap={isWide ? 24 : 8}
          style={{ height: '100%', maxWidth: 1312, margin: '0 auto' }}
        >
          {!isWide && (
            <Button
              type="text"
              icon={<MenuOutlined />}
              aria-label={t.shell.menu}
              aria-expanded={isOpen}
              onClick={() => setOpenOn(pathname)}
            />
          )}
          <Link to="/" style={{ lineHeight: 1, whiteSpace: 'nowrap' }}>
            <Typography.Text strong style={{ fontSize: 18, color: '#14467c' }}>
              {t.shell.product}
            </Typography.Text>
          </Link>
          <nav aria-label={t.shell.mainMenu} style={{ flex: 1, minWidth: 0 }}>
            {isWide && (
              <Menu
                mode="horizontal"
                selectedKeys={selected}
                items={items}
                style={{ borderBottom: 0, lineHeight: '55px' }}
              />
            )}
          </nav>
          {isWide && <LanguageSwitch />}
          <AccountMenu onSignedOut={() => client.clear()} />
        </Flex>
      </Layout.Header>
      {!isWide && (
        <Drawer
          placement="left"
          open={isOpen}
          onClose={() => setOpenOn(null)}
          title={t.shell.product}
          size={260}
        >
          <Menu mode="inline" selectedKeys={selected} items={items} style={{ borderInlineEnd: 0 }} />
          <LanguageSwitch />
        </Drawer>
      )}
      <Layout.Content
        id="main"
        ref={main}
        tabIndex={-1}
        className="page"
        style={{ width: '100%', outline: 'none' }}
      >
        <ActingBanner />
        <Outlet />
      </Layout.Content>
    </Layout>
  );
};
