import { Link } from 'react-router';
import type { SignOffView } from '../../../api/contracts/sign-offs';
import { useText } from '../../i18n/use-text';
import { useActFor } from '../../stand-ins/use-act-for';
import { Otherwise } from '../otherwise';
import { TaskLight } from '../task-light';
import { pathOfRewriting, pathOfSignOff } from './paths';
import { onTop } from './use-sign-offs';

const Line = ({ signOff }: { signOff: SignOffView }) => {
  const t = useText();
  const actFor = useActFor();
  const { command, dockets, owed, actingFor, state, reason, decidedBy } = signOff;
  const what = t.names.command[command.kind];
  const isBack = state === 'sent-back';
  const name = isBack ? what : t.signOffs.title(what);
  return (
    <article
      className={`home-item${owed?.isOverdue ? ' is-late' : ''}`}
      aria-label={actingFor ? `${t.standIns.forWhom(actingFor.name)} ${name}` : name}
    >
      {owed ? <TaskLight task={owed} /> : <span />}
      <div className="home-what">
        <h2 className="home-name">
          {name}
          <span className="home-ref">{dockets.map(one => one.ref ?? one.title).join(t.shell.comma)}</span>
        </h2>
        {actingFor && <p className="home-about">{t.standIns.forWhom(actingFor.name)}</p>}
        <p className="home-reason">
          {isBack
            ? `${t.signOffs.sentBackBy(decidedBy?.name ?? '')}${t.toDo.colon}${reason ?? ''}`
            : t.signOffs.by(signOff.preparedBy.name)}
        </p>
        {owed && <Otherwise task={owed} />}
      </div>
      <div className="home-act">
        <Link
          className="act-link"
          to={isBack ? pathOfRewriting(signOff) : pathOfSignOff(signOff.id)}
          {...(actingFor && { onClick: () => actFor(actingFor.id) })}
        >
          {isBack ? t.signOffs.edit : t.signOffs.list}
        </Link>
      </div>
    </article>
  );
};

/** What waits for the head, and what he sent back: first on the home of whom it waits for. */
export const SignOffLines = ({ items }: { items: readonly SignOffView[] | undefined }) =>
  onTop(items).map(one => <Line key={one.id} signOff={one} />);
