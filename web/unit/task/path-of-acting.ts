import type { TaskView } from '../../../api/contracts/tasks';
import { pathOfTask } from '../../tasks/path-of-task';
import { pathOfDocument, purposeOf } from '../document/paths';
import { isFeedback } from './is-feedback';
import { pathOfTaskPage } from './path-of-task';

/**
 * Where a task is done that has no form in the list. A plan or a report is one document of the unit for all of its cases; written
 * feedback has its form on the task's own page; other papers are handled on theirs.
 */
export const pathOfActing = (task: TaskView): string => {
  const purpose = purposeOf(task.command);
  if (purpose) return pathOfDocument({ campaignId: task.campaign.id, unitId: task.unit.id, purpose });
  return isFeedback(task) ? pathOfTaskPage(task.id) : pathOfTask(task);
};
