import type { TaskView } from '../../api/contracts/tasks';
import { gather, type Together } from './gather';

const keyOf = (task: TaskView): string =>
  `${task.actingFor?.id ?? ''}/${task.campaign.id}/${task.kind === 'to-decide' ? task.what : (task.command ?? task.obligationKind ?? '')}`;

/** Tasks of one campaign that are done by the same command. */
export const groupTasks = (tasks: TaskView[]): { key: string; tasks: Together }[] =>
  [...gather(tasks, keyOf)].map(([key, members]) => ({ key, tasks: members }));
