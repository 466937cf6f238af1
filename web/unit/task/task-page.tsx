import { useState } from 'react';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { listTasks, type TaskView } from '../../../api/contracts/tasks';
import { useHeld } from '../../live/use-held';
import { Loaded } from '../../parts/loaded';
import { UpdatedBar } from '../../parts/updated-bar';
import { NowContext } from '../../parts/now-context';
import { groupTasks } from '../home/group-tasks';
import type { Together } from '../../tasks/gather';
import { readCopy } from '../../parts/kept-copies';
import { keptKeyOf } from './kept-key';
import { purposeOf } from '../document/paths';
import { pathOfActing } from './path-of-acting';
import { TaskDone, type Done } from './task-done';
import { TaskGone } from './task-gone';
import { TaskWork } from './task-work';
import '../home/home.css';
import './task.css';

/** The task first, and beside it what the same act can serve. */
const withFirst = (groups: readonly Together[], id: string): Together | null => {
  const group = groups.find(tasks => tasks.some(task => task.id === id));
  const task = group?.find(one => one.id === id);
  return group && task ? [task, ...group.filter(one => one !== task)] : null;
};

/** What was typed into the form of a task and has not been sent. */
const wordsFor = (task: TaskView | null): string => {
  const typed = task?.command ? readCopy(keptKeyOf(task, task.command))?.typed : undefined;
  return typeof typed?.['text'] === 'string' ? typed['text'] : '';
};

/** 办理: one task, made for one minute. What it is, by when, why, its form, and what comes after. */
const OneTask = ({ id }: { id: string }) => {
  const { query, news } = useHeld(listTasks, { query: { limit: 200 } });
  const [done, setDone] = useState<Done | null>(null);
  // A plan or a report is one document of the unit, unless the address asks for a paper about this case alone.
  const hasAct = useSearchParams()[0].has('act');
  const [shown, setShown] = useState<TaskView | null>(null);
  const tasks = withFirst(groupTasks(query.data?.items ?? []), id);
  const isDocument = !hasAct && tasks?.[0].actingFor === null && purposeOf(tasks[0].command) !== null;
  // Others may take the task away while somebody types: his words stay.
  if (tasks && shown?.id !== tasks[0].id) setShown(tasks[0]);
  return (
    <Loaded query={query}>
      {({ items, now }) => {
        const others = items.filter(one => one.id !== id && !done?.ids.includes(one.id));
        return (
          <NowContext value={now}>
            {!done && <UpdatedBar count={news.count} onShow={news.show} />}
            {done ? (
              <TaskDone done={done} next={others[0]} />
            ) : tasks ? (
              isDocument ? (
                <Navigate to={pathOfActing(tasks[0])} replace />
              ) : (
                <TaskWork tasks={tasks} onDone={setDone} />
              )
            ) : (
              <TaskGone next={items[0]} words={wordsFor(shown)} />
            )}
          </NowContext>
        );
      }}
    </Loaded>
  );
};

/** Each task begins anew: nothing of the one before stays on the page. */
export const TaskPage = () => {
  const { id = '' } = useParams();
  return <OneTask key={id} id={id} />;
};
