import { Tag } from 'antd';
import { Link } from 'react-router';
import { useLanguage, useText } from '../../i18n/use-text';
import { useActFor } from '../../stand-ins/use-act-for';
import { pathOfTask } from '../../tasks/path-of-task';
import { purposeOf } from '../document/paths';
import type { Together } from '../../tasks/gather';

/** What is to be done and about what: the act as a heading, the case, and why it is owed. */
export const ItemTitle = ({ tasks, name }: { tasks: Together; name: string }) => {
  const t = useText();
  const { language } = useLanguage();
  const actFor = useActFor();
  const [task] = tasks;
  const { actingFor, docket, reason, campaign } = task;
  const isOne = tasks.length === 1;
  const purpose = purposeOf(task.command);
  const problems = tasks.filter(one => one.docket.kind === 'case').length;
  return (
    <>
      <h2 className="home-name">
        {actingFor && <Tag color="blue">{t.standIns.forWhom(actingFor.name)}</Tag>}
        {name}
        <span className="home-ref">
          {isOne ? docket.ref : purpose ? t.documents.answers(problems) : t.toDo.problems(tasks.length)}
        </span>
      </h2>
      <p className="home-about">
        {isOne ? (
          <Link to={pathOfTask(task)} {...(actingFor && { onClick: () => actFor(actingFor.id) })}>
            {docket.title}
          </Link>
        ) : (
          tasks.map(one => one.docket.ref ?? one.docket.title).join(t.shell.comma)
        )}
        {campaign.clock === 'rehearsal' && <span> · {t.names.clock.rehearsal}</span>}
      </p>
      {reason && <p className="home-reason">{language === 'en' ? reason.en : reason.text}</p>}
    </>
  );
};
