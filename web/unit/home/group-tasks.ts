import type { TaskView } from '../../../api/contracts/tasks';

/** Tasks of which one act does all, or one alone. */
export type Together = [TaskView, ...TaskView[]];

/** In the server's order: what one act can serve stands where the first of it would. */
export const groupTasks = (tasks: readonly TaskView[]): Together[] => {
  const groups = new Map<string, Together>();
  for (const task of tasks) {
    const key = task.canTogether ? task.groupKey : task.id;
    const group = groups.get(key);
    if (group) group.push(task);
    else groups.set(key, [task]);
  }
  return [...groups.values()];
};
