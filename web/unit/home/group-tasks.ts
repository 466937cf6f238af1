import type { TaskView } from '../../../api/contracts/tasks';
import { gather, type Together } from '../../tasks/gather';

/** In the server's order: what one act can serve stands where the first of it would. */
export const groupTasks = (tasks: readonly TaskView[]): Together[] => [
  ...gather(tasks, task => (task.canTogether ? task.groupKey : task.id)).values(),
];
