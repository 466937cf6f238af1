import { useState } from 'react';
import { useParams } from 'react-router';
import { listTasks } from '../../../api/contracts/tasks';
import { useGet } from '../../client/use-get';
import { Loaded } from '../../parts/loaded';
import { NowContext } from '../../parts/now-context';
import { groupTasks } from '../home/group-tasks';
import type { Together } from '../../tasks/gather';
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

/** 办理: one task, made for one minute. What it is, by when, why, its form, and what comes after. */
const OneTask = ({ id }: { id: string }) => {
  const query = useGet(listTasks, { query: { limit: 200 } });
  const [done, setDone] = useState<Done | null>(null);
  return (
    <Loaded query={query}>
      {({ items, now }) => {
        const groups = groupTasks(items);
        const tasks = withFirst(groups, id);
        const others = items.filter(one => one.id !== id && !done?.ids.includes(one.id));
        return (
          <NowContext value={now}>
            {done ? (
              <TaskDone done={done} next={others[0]} />
            ) : tasks ? (
              <TaskWork tasks={tasks} onDone={setDone} />
            ) : (
              <TaskGone next={items[0]} />
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
