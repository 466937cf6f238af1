import { Button } from 'antd';
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { SignOffView } from '../../../api/contracts/sign-offs';
import { useText } from '../../i18n/use-text';
import { useActFor } from '../../stand-ins/use-act-for';
import { Otherwise } from '../otherwise';
import { TaskLight } from '../task-light';
import { purposeOf } from '../document/paths';
import { pathOfActing } from '../task/path-of-acting';
import { pathOfTaskPage } from '../task/path-of-task';
import type { Together } from '../../tasks/gather';
import { ItemTitle } from './item-title';
import { SignForButton } from './sign-for-button';

// Every form and all that fields need: loaded by whoever opens one, not by everybody who looks at the list.
const ItemForm = lazy(async () => ({ default: (await import('./item-form.js')).ItemForm }));

interface Props {
  tasks: Together;
  /** What of it waits for the head. */
  signOff: SignOffView | undefined;
  /** Named in the address: expanded, and scrolled to. */
  isNamed: boolean;
  onDone: (text: string) => void;
}

/** One line of the home: light, date, act, reason, what happens otherwise, and one act. */
export const HomeItem = ({ tasks, signOff, isNamed, onDone }: Props) => {
  const t = useText();
  const actFor = useActFor();
  const formId = useId();
  const place = useRef<HTMLElement>(null);
  const [task] = tasks;
  const { command, actingFor } = task;
  const isSignFor = command === 'sign-for' && !actingFor;
  const purpose = purposeOf(command);
  const isFile = task.docket.kind === 'case' || task.docket.kind === 'unit-file';
  const hasForm = command !== null && isFile && purpose === null && !actingFor && !isSignFor && !signOff;
  const [isOpen, setIsOpen] = useState(isNamed && hasForm);
  useEffect(() => {
    if (isNamed) place.current?.scrollIntoView({ block: 'center' });
  }, [isNamed]);
  const name = command ? t.names.command[command] : task.what;
  return (
    <article
      ref={place}
      className={`home-item${task.isOverdue ? ' is-late' : ''}`}
      aria-label={actingFor ? `${t.standIns.forWhom(actingFor.name)} ${name}` : name}
    >
      <TaskLight task={task} />
      <div className="home-what">
        <ItemTitle tasks={tasks} name={name} />
        {signOff && <p className="home-reason">{t.signOffs.waitsFor}</p>}
        <Otherwise task={task} />
      </div>
      <div className="home-act">
        {isSignFor && <SignForButton tasks={tasks} onDone={count => onDone(t.toDo.signedFor(count))} />}
        {hasForm && (
          <Button
            type={isOpen ? 'text' : task.light === 'green' ? 'default' : 'primary'}
            aria-expanded={isOpen}
            aria-controls={formId}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? t.toDo.fold : name}
          </Button>
        )}
        {signOff && <Link to={pathOfTaskPage(task.id)}>{t.signOffs.see}</Link>}
        {!isSignFor && !hasForm && !signOff && (
          <Link
            className={`act-link${purpose && task.light === 'green' ? ' is-quiet' : ''}`}
            to={pathOfActing(task)}
            {...(actingFor && { onClick: () => actFor(actingFor.id) })}
          >
            {purpose && !actingFor ? name : t.toDo.goTo}
          </Link>
        )}
        {hasForm && !isOpen && <Link to={pathOfTaskPage(task.id)}>{t.toDo.openPage}</Link>}
      </div>
      {isOpen && (
        <div className="home-form" id={formId}>
          <Suspense fallback={<p role="status">{t.shell.loading}</p>}>
            <ItemForm
              tasks={tasks}
              onDone={(_, isPut) => {
                setIsOpen(false);
                onDone(isPut ? t.signOffs.putDone(name) : t.toDo.done(name));
              }}
            />
          </Suspense>
        </div>
      )}
    </article>
  );
};
