import type { TaskView } from '../../api/contracts/tasks';
import { pathOfDocket, pathOfLetter, pathOfProceeding } from '../parts/paths';

/** The page on which a task is done. */
export const pathOfTask = ({ docket }: TaskView): string => {
  if (docket.kind === 'letter') return pathOfLetter(docket.id);
  if (docket.kind === 'proceeding') return pathOfProceeding(docket.id);
  return pathOfDocket(docket);
};
