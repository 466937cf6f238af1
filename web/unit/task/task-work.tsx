import { Button } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useText } from '../../i18n/use-text';
import { PageTitle } from '../../parts/page-title';
import { useActFor } from '../../stand-ins/use-act-for';
import type { Together } from '../../tasks/gather';
import { PutWaits } from '../sign-off/put-waits';
import { useSignOffOfForm } from '../sign-off/use-sign-off-of-form';
import { insteadOf, ownAbility, useDocketOf } from './docket-of';
import type { Done } from './task-done';
import { FeedbackForm } from './feedback-form';
import { pathOfActing } from './path-of-acting';
import { isFeedback } from './is-feedback';
import { TaskFacts } from './task-facts';
import { TaskForm } from './task-form';

/** What the task is, and its form; below it what can be done instead. */
export const TaskWork = ({ tasks, onDone }: { tasks: Together; onDone: (done: Done) => void }) => {
  const t = useText();
  const actFor = useActFor();
  const [search, setSearch] = useSearchParams();
  const [task] = tasks;
  const { data: docket } = useDocketOf(task);
  const [chosen, setChosen] = useState<string | null>(search.get('act'));
  const others = task.actingFor ? [] : insteadOf(task, docket);
  const other = others.find(one => one.command === chosen);
  const ability = task.actingFor ? null : (other ?? ownAbility(task, docket));
  const name = task.command ? t.names.command[task.command] : task.what;
  const { waiting, written, isLoading, isApart } = useSignOffOfForm(task, ability, search.get('from'));
  const served: Together = [task, ...tasks.slice(1).filter(one => !other && !isApart(one))];
  return (
    <div className="task">
      <PageTitle title={other ? t.names.command[other.command] : name} />
      <TaskFacts task={task} />
      {ability && (
        <section className="task-panel" aria-label={t.names.command[ability.command]}>
          {waiting ? (
            <PutWaits
              signOff={waiting}
              // The address keeps whose words are to be changed, also when the page is loaded anew.
              onTaken={({ id }) => setSearch({ act: ability.command, from: id }, { replace: true })}
            />
          ) : isLoading ? null : (
            <TaskForm
              // Another command begins with its own kept values, and what came back with its words.
              key={`${ability.command}/${written?.id ?? ''}`}
              written={written}
              tasks={served}
              ability={ability}
              docket={docket}
              onDone={(ids, isPut) =>
                onDone({
                  name: t.names.command[ability.command],
                  docket: task.docket,
                  ids: other || isPut ? [] : ids,
                  isPut,
                })
              }
            />
          )}
        </section>
      )}
      {isFeedback(task) && (
        <FeedbackForm
          task={task}
          onDone={() => onDone({ name: task.what, docket: task.docket, ids: [task.id] })}
        />
      )}
      {!ability && !isFeedback(task) && (
        <Link
          className="act-link"
          to={pathOfActing(task)}
          {...(task.actingFor && { onClick: () => actFor(task.actingFor!.id) })}
        >
          {t.toDo.goTo}
        </Link>
      )}
      {(others.length > 0 || other) && (
        <div className="task-instead" role="group" aria-label={t.toDo.instead}>
          <span>{t.toDo.instead}</span>
          {other && <Button onClick={() => setChosen(null)}>{name}</Button>}
          {others
            .filter(one => one !== other)
            .map(one => (
              <Button key={one.command} onClick={() => setChosen(one.command)}>
                {t.names.command[one.command]}
              </Button>
            ))}
        </div>
      )}
    </div>
  );
};
