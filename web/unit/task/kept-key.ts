import type { Ability } from '../../../api/contracts/dockets';
import type { TaskView } from '../../../api/contracts/tasks';

/** Under which a task's form is kept: one for all that the same act serves, or one of its docket. */
export const keptKeyOf = (task: TaskView, kind: Ability['command']): string =>
  task.canTogether && kind === task.command
    ? `${task.campaign.id}/together/${kind}`
    : `${task.docket.id}/${kind}/own`;
