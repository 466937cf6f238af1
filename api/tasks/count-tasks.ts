import { findAbsent, type SignedIn } from '../../prisma/people/sessions';
import { queryTasks, type TaskRecord } from '../../prisma/read/tasks';
import type { Db } from '../../prisma/schema/db';
import { countTasks } from '../contracts/tasks';
import { route } from '../route';
import { findSeen } from '../sign-offs/list-sign-offs';
import { mayBeDone, type Seen } from '../sign-offs/present-sign-off';
import { togetherOf } from './present-task';

/** As far as a home shows them. */
const MOST = 200;

/** True where a hand-in that waits for the head, or came back from him, would do the task: a document does all of its campaign. */
const does = ({ record: { command, campaignId, dockets } }: Seen, task: TaskRecord): boolean => {
  const isDocument = 'document' in command && command.document !== undefined;
  return (
    command.kind === togetherOf(task).command &&
    (isDocument ? campaignId === task.campaignId : dockets.some(one => one.id === task.docketId))
  );
};

/** To sign off, or come back to be changed: such a line stands first. */
const isOnTop = (one: Seen): boolean => {
  const { mayDecide, mayWithdraw } = mayBeDone(one);
  return mayDecide || (one.record.state === 'sent-back' && mayWithdraw);
};

/** How many lines the tasks make: one for what is done together, one for each hand-in on top, which stands for its own tasks. */
const countLines = (tasks: readonly TaskRecord[], seen: readonly Seen[]): number => {
  const top = seen.filter(isOnTop);
  const own = top.filter(one => one.forId === null);
  const left = tasks.filter(task => task.forId !== null || !own.some(one => does(one, task)));
  const lines = left.map(task => {
    const { canTogether, groupKey } = togetherOf(task);
    if (!canTogether) return task.id;
    return [groupKey, seen.find(one => does(one, task))?.record.id ?? ''].join('/');
  });
  return new Set(lines).size + top.length;
};

const count = async (db: Db, actor: SignedIn) => {
  const absent = actor.standIn ? [] : await findAbsent(db, actor);
  const [{ items, next }, { seen }] = await Promise.all([
    queryTasks(db, actor, absent, { limit: MOST }),
    findSeen(db, actor, { limit: MOST }),
  ]);
  return { count: countLines(items, seen), isMore: next !== null };
};

/** 待办有几行: the number beside a menu's line, as the unit's home would show them. */
export const countTasksRoute = route(countTasks, async ({ deps: { db }, actor }) => ({
  body: await count(db, actor),
}));
