import { CheckCircleOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { getCaseNext, getUnitFileNext } from '../../../api/contracts/next';
import type { TaskView } from '../../../api/contracts/tasks';
import { useGet } from '../../client/use-get';
import { useLanguage, useText } from '../../i18n/use-text';
import { PageTitle } from '../../parts/page-title';
import { pathOfDocket } from '../../parts/paths';
import { NextTask } from './next-task';

/** What has been handed in: the act's name, where, and the tasks that it met. */
export interface Done {
  name: string;
  docket: TaskView['docket'];
  ids: string[];
  /** It was put before the head, and nothing is handed in yet. */
  isPut?: boolean;
}

/** Handed in: who has it now and until when, and what is to be done next. */
export const TaskDone = ({ done, next }: { done: Done; next: TaskView | undefined }) => {
  const t = useText();
  const { language } = useLanguage();
  const { docket } = done;
  const { data } = useGet(docket.kind === 'unit-file' ? getUnitFileNext : getCaseNext, {
    params: { id: docket.id },
  });
  return (
    <div className="task">
      <PageTitle title={done.isPut ? t.signOffs.putDone(done.name) : t.toDo.done(done.name)} />
      <section className="task-panel" role="status">
        <p>
          <CheckCircleOutlined aria-hidden />{' '}
          <Link to={pathOfDocket(docket)}>
            {docket.ref} {docket.title}
          </Link>
        </p>
        {done.isPut && <p>{t.signOffs.putHint}</p>}
        {!done.isPut && data && data.waits.length > 0 && (
          <>
            <h2>{t.toDo.next}</h2>
            <ul>
              {data.waits.map(one => (
                <li key={one.text}>{language === 'en' ? one.en : one.text}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <NextTask next={next} />
    </div>
  );
};
