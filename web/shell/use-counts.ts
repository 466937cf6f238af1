import { useLocation } from 'react-router';
import { listTaskGroups } from '../../api/contracts/task-groups';
import { countTasks, listTasks } from '../../api/contracts/tasks';
import { useCampaign } from '../campaigns/use-campaign';
import { askedAgain, useGet } from '../client/use-get';
import { inShort, useUnread } from '../notices/use-unread';
import { useAbility } from '../session/use-session';
import type { Counted } from './menu';
import { groupTasks } from '../unit/home/group-tasks';
import { apartBySignOff, notOnTop, onTop, useSignOffs } from '../unit/sign-off/use-sign-offs';
import { useShell } from './use-shell';

/**
 * How many lines a unit's 待办 has. While it is shown the menu counts what it shows, news that waits beside it not yet; on every other
 * page the number alone is asked.
 */
const useUnitTasks = (enabled: boolean): string | undefined => {
  const isHome = useLocation().pathname === '/';
  const shown = useGet(listTasks, { query: { limit: 200 }, enabled: enabled && isHome }).data;
  const signOffs = useSignOffs(enabled && isHome).data?.items;
  const asked = useGet(countTasks, { enabled: enabled && !isHome }, askedAgain).data;
  if (!isHome) return asked && `${asked.count}${asked.isMore ? '+' : ''}`;
  return (
    shown &&
    `${groupTasks(apartBySignOff(notOnTop(shown.items, signOffs), signOffs)).length + onTop(signOffs).length}${shown.next === null ? '' : '+'}`
  );
};

/** How much waits behind lines of the menu; a line of which nothing is known has none. */
export const useCounts = (): Partial<Record<Counted, string>> => {
  const { shell } = useShell();
  const may = useAbility();
  const { campaign } = useCampaign();
  const id = campaign?.id ?? '';
  const supervises = shell === 'office' && may('handle-letters');
  const tasks = useUnitTasks(shell === 'unit');
  const all = useGet(listTaskGroups, { params: { id }, enabled: supervises && id !== '' }).data;
  const unread = useUnread();
  const notices = unread === undefined ? {} : { notices: inShort(unread) };
  if (tasks !== undefined) return { ...notices, tasks };
  if (!supervises || !all) return notices;
  const letters = all.groups.filter(({ letterKind }) => letterKind !== null);
  return {
    ...notices,
    tasks: String(all.count),
    letters: String(letters.reduce((sum, { count }) => sum + count, 0)),
  };
};
