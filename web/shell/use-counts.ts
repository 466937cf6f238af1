import { listTaskGroups } from '../../api/contracts/task-groups';
import { listTasks } from '../../api/contracts/tasks';
import { useCampaign } from '../campaigns/use-campaign';
import { useGet } from '../client/use-get';
import { inShort, useUnread } from '../notices/use-unread';
import { useAbility } from '../session/use-session';
import type { Counted } from './menu';
import { groupTasks } from '../unit/home/group-tasks';
import { apartBySignOff, notOnTop, onTop, useSignOffs } from '../unit/sign-off/use-sign-offs';
import { useShell } from './use-shell';

/** As the homes ask, so that menu and home read one answer. */
const LIMIT = 200;

/** How much waits behind lines of the menu; a line of which nothing is known has none. */
export const useCounts = (): Partial<Record<Counted, string>> => {
  const { shell } = useShell();
  const may = useAbility();
  const { campaign } = useCampaign();
  const id = campaign?.id ?? '';
  const supervises = shell === 'office' && may('handle-letters');
  const own = useGet(listTasks, { query: { limit: LIMIT }, enabled: shell === 'unit' }).data;
  const signOffs = useSignOffs(shell === 'unit').data?.items;
  const all = useGet(listTaskGroups, { params: { id }, enabled: supervises && id !== '' }).data;
  const unread = useUnread();
  const notices = unread === undefined ? {} : { notices: inShort(unread) };
  if (shell === 'unit' && own)
    return {
      ...notices,
      tasks: `${groupTasks(apartBySignOff(notOnTop(own.items, signOffs), signOffs)).length + onTop(signOffs).length}${own.next === null ? '' : '+'}`,
    };
  if (!supervises || !all) return notices;
  const letters = all.groups.filter(({ letterKind }) => letterKind !== null);
  return {
    ...notices,
    tasks: String(all.count),
    letters: String(letters.reduce((sum, { count }) => sum + count, 0)),
  };
};
