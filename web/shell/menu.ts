import type { ComponentType } from 'react';
import type { SessionAbility } from '../../api/contracts/session';
import type { Text } from '../i18n/zh';

/** What the menu counts. */
export type Counted = 'tasks' | 'letters' | 'notices';

/** One line of a shell's menu. */
export interface MenuItem {
  to: string;
  label: (t: Text) => string;
  Icon: ComponentType<{ 'aria-hidden'?: boolean }>;
  /** Addresses that belong to it besides its own. */
  also?: readonly string[];
  /** Shown to those who may. */
  needs?: SessionAbility;
  /** Says beside it how many wait there. */
  counts?: Counted;
  /** The heading under which it stands in a rail, from this line on. */
  group?: (t: Text) => string;
}

/** True where a page belongs to the line: its own address, or what lies below it or one of the others. */
export const isAt = (item: MenuItem, pathname: string): boolean =>
  [item.to, ...(item.also ?? [])].some(
    one => pathname === one || (one !== '/' && pathname.startsWith(`${one}/`)),
  );

/** The line above a page that is not a line's own: the one that it belongs to, else the first; null on a line's own page. */
export const aboveOf = (menu: readonly MenuItem[], pathname: string): MenuItem | null => {
  if (menu.some(({ to }) => to === pathname)) return null;
  return menu.find(item => isAt(item, pathname)) ?? menu[0] ?? null;
};
