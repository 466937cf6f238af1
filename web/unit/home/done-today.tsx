import { CheckCircleOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { TasksView } from '../../../api/contracts/tasks';
import { useText } from '../../i18n/use-text';
import { Moment } from '../../parts/day';
import { pathOfDocket } from '../../parts/paths';

/** What the unit has done today, below what is left. */
export const DoneToday = ({ done }: { done: TasksView['doneToday'] }) => {
  const t = useText();
  if (done.length === 0) return null;
  return (
    <section className="home-done" aria-label={t.toDo.doneToday(done.length)}>
      <CheckCircleOutlined aria-hidden /> {t.toDo.doneToday(done.length)}
      <ul>
        {done.map(({ id, what, docket, doneAt }) => (
          <li key={id}>
            {docket.kind === 'case' || docket.kind === 'unit-file' ? (
              <Link to={pathOfDocket(docket)}>
                {docket.ref} {what}
              </Link>
            ) : (
              what
            )}{' '}
            <Moment at={doneAt} />
          </li>
        ))}
      </ul>
    </section>
  );
};
