import type { TaskView } from '../../api/contracts/tasks';

/** Tasks that stand together: never none. */
export type Together = [TaskView, ...TaskView[]];

/** Tasks by a key, each group where its first task stood. */
export const gather = (
  tasks: readonly TaskView[],
  keyOf: (task: TaskView) => string,
): Map<string, Together> => {
  const groups = new Map<string, Together>();
  for (const task of tasks) {
    const key = keyOf(task);
    const group = groups.get(key);
    if (group) group.push(task);
    else groups.set(key, [task]);
  }
  return groups;
};
