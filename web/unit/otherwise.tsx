import { use } from 'react';
import type { TaskView } from '../../api/contracts/tasks';
import { useLanguage, useText } from '../i18n/use-text';
import { formatInstant } from '../parts/format-date';
import { NowContext } from '../parts/now-context';

/** 今天不办: what comes by itself and when, in one line. */
export const Otherwise = ({ task }: { task: Pick<TaskView, 'consequence' | 'daysLeft' | 'isOverdue'> }) => {
  const t = useText();
  const { language } = useLanguage();
  const now = use(NowContext);
  const { consequence } = task;
  if (!consequence) return null;
  // What is due already is taken as soon as the system comes to it.
  const when =
    now !== null && consequence.at <= now
      ? t.toDo.atAnyTime
      : formatInstant(consequence.at, language, now?.slice(0, 4));
  const happens = t.toDo.happens(when, t.names.act[consequence.act]);
  return (
    <p className="task-otherwise">
      {t.toDo.otherwise(task.daysLeft <= 0)}
      <strong className={task.isOverdue ? 'is-late' : ''}>{happens}</strong>
    </p>
  );
};
