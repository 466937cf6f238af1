import type { TaskView } from '../../api/contracts/tasks';

/** Tasks of one campaign that are done by the same command: they can be done together. */
export const groupTasks = (tasks: TaskView[]): { key: string; tasks: [TaskView, ...TaskView[]] }[] => {
  const groups = new Map<string, [TaskView, ...TaskView[]]>();
  for (const task of tasks) {
    const key = `${task.actingFor?.id ?? ''}/${task.campaign.id}/${task.kind === 'to-decide' ? task.what : (task.command ?? task.obligationKind ?? '')}`;
    const group = groups.get(key);
    if (group) group.push(task);
    else groups.set(key, [task]);
  }
  return [...groups].map(([key, members]) => ({ key, tasks: members }));
};
