import { Link } from 'react-router';
import type { TaskView } from '../../../api/contracts/tasks';
import { useLanguage, useText } from '../../i18n/use-text';
import { pathOfTask } from '../../tasks/path-of-task';
import { Otherwise } from '../otherwise';
import { TaskLight } from '../task-light';

/** What, by when, why, and what happens otherwise: as much as one needs to know before doing it. */
export const TaskFacts = ({ task }: { task: TaskView }) => {
  const t = useText();
  const { language } = useLanguage();
  const { docket, reason } = task;
  return (
    <div className="task-facts">
      <TaskLight task={task} />
      <p className="task-about">
        <Link to={pathOfTask(task)}>
          {docket.ref && <strong>{docket.ref} </strong>}
          {docket.title}
        </Link>
      </p>
      {reason && (
        <p className="task-reason">
          {t.toDo.why}
          {t.toDo.colon}
          {language === 'en' ? reason.en : reason.text}
        </p>
      )}
      {task.consequence ? <Otherwise task={task} /> : <p className="task-note">{t.toDo.nothingByItself}</p>}
    </div>
  );
};
