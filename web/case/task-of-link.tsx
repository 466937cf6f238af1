import type { ReactNode } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { listTasks } from '../../api/contracts/tasks';
import { useGet } from '../client/use-get';
import { useShell } from '../shell/use-shell';
import { pathOfTaskPage } from '../unit/task/path-of-task';

/**
 * A mail's link names the task that it is about (`?task=`): whoever still owes it is led straight to it, everybody else reads
 * the case.
 */
export const TaskOfLink = ({ children }: { children: ReactNode }) => {
  const [search] = useSearchParams();
  const { shell } = useShell();
  const id = search.get('task');
  const isAsked = id !== null && shell === 'unit';
  const { data, isError } = useGet(listTasks, { query: { limit: 200 }, enabled: isAsked });
  if (!isAsked || isError) return children;
  if (!data) return null;
  return data.items.some(one => one.id === id) ? <Navigate to={pathOfTaskPage(id)} replace /> : children;
};
