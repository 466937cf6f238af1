import { Link } from 'react-router';
import type { TaskView } from '../../../api/contracts/tasks';
import { useText } from '../../i18n/use-text';
import { pathOfTaskPage } from './path-of-task';

/** On to what hurts next, or home. */
export const NextTask = ({ next }: { next: TaskView | undefined }) => {
  const t = useText();
  return (
    <p className="task-next">
      {next ? (
        <Link className="act-link" to={pathOfTaskPage(next.id)}>
          {t.toDo.nextTask}
          {t.toDo.colon}
          {next.command ? t.names.command[next.command] : next.what} {next.docket.ref}
        </Link>
      ) : (
        <span>{t.toDo.allDone}</span>
      )}
      <Link to="/">{t.toDo.backHome}</Link>
    </p>
  );
};
