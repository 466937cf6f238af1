import { leaderMenu } from '../leader/menu';
import { officeMenu } from '../office/menu';
import { useAbility } from '../session/use-session';
import { unitMenu } from '../unit/menu';
import type { MenuItem } from './menu';
import type { Shell } from './shells';
import { useShell } from './use-shell';

const menus: Record<Shell, readonly MenuItem[]> = { unit: unitMenu, office: officeMenu, leader: leaderMenu };

/** The menu of the shell that is shown, without what the person may not do. */
export const useMenu = (): readonly MenuItem[] => {
  const may = useAbility();
  const { shell } = useShell();
  return menus[shell].filter(({ needs }) => needs === undefined || may(needs));
};
