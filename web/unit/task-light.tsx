import type { TaskView } from '../../api/contracts/tasks';
import { useText } from '../i18n/use-text';
import { DeadlineText } from '../parts/deadline-text';
import { LightTag } from '../parts/light-tag';

type Lit = Pick<
  TaskView,
  'light' | 'isOverdue' | 'overdueDays' | 'daysLeft' | 'dueOn' | 'derivation' | 'provisionalYears'
>;

/** How a task stands: its light with the days in words, and its deadline with where that comes from. */
export const TaskLight = ({ task }: { task: Lit }) => {
  const t = useText();
  const days = task.isOverdue ? t.toDo.lateBy(task.overdueDays) : t.toDo.left(task.daysLeft);
  return (
    <div className="task-light">
      <LightTag light={task.light} label={days} />
      <DeadlineText on={task.dueOn} why={task.derivation} provisional={task.provisionalYears} />
    </div>
  );
};
