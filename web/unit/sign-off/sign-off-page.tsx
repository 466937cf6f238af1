import { useParams, Link } from 'react-router';
import { getSignOff, type SignOffView } from '../../../api/contracts/sign-offs';
import { useGet } from '../../client/use-get';
import { useText } from '../../i18n/use-text';
import { Moment } from '../../parts/day';
import { Loaded } from '../../parts/loaded';
import { NowContext } from '../../parts/now-context';
import { PageTitle } from '../../parts/page-title';
import { pathOfDocket } from '../../parts/paths';
import { Otherwise } from '../otherwise';
import { TaskLight } from '../task-light';
import { SignOffActs } from './sign-off-acts';
import { SignOffChanges } from './sign-off-changes';
import { SignOffContent } from './sign-off-content';
import '../home/home.css';
import '../task/task.css';
import './sign-off.css';

const Facts = ({ signOff }: { signOff: SignOffView }) => {
  const t = useText();
  const { owed, preparedBy, preparedFor, preparedAt, dockets, state } = signOff;
  return (
    <div className="task-facts">
      {owed && <TaskLight task={owed} />}
      <p className="task-reason">
        {preparedFor ? t.signOffs.byFor(preparedBy.name, preparedFor.name) : t.signOffs.by(preparedBy.name)} ·{' '}
        <Moment at={preparedAt} />
      </p>
      <ul className="sign-off-dockets" aria-label={t.signOffs.about}>
        {dockets.map(one => (
          <li key={one.id}>
            <Link to={pathOfDocket(one)}>
              {one.ref && <strong>{one.ref} </strong>}
              {one.title}
            </Link>
          </li>
        ))}
      </ul>
      {state === 'waiting' && owed && <Otherwise task={owed} />}
      {state === 'waiting' && <p className="task-note">{t.signOffs.clockRuns}</p>}
    </div>
  );
};

/** How it stands, where nothing can be signed: sent back, handed in, taken back, superseded, or refused by the domain now. */
const Standing = ({ signOff }: { signOff: SignOffView }) => {
  const t = useText();
  const { state, decidedBy, decidedAt, reason, refusal } = signOff;
  if (state === 'waiting')
    return refusal ? (
      <div className="sign-off-note" role="alert">
        <strong>{t.signOffs.refused}</strong>
        <p>{t.language === 'en' ? refusal.en : refusal.text}</p>
        <p>{t.signOffs.keptAnyway}</p>
      </div>
    ) : null;
  const says =
    state === 'signed' && decidedBy
      ? t.signOffs.signedBy(decidedBy.name)
      : state === 'sent-back' && decidedBy
        ? t.signOffs.sentBackBy(decidedBy.name)
        : t.names.signOffState[state];
  return (
    <div className="sign-off-note" role="status">
      <strong>{says}</strong> {decidedAt && <Moment at={decidedAt} />}
      {reason && <p>{reason}</p>}
    </div>
  );
};

/** 审签: all that would be handed in on one page, what runs on meanwhile, and the head's two acts. */
export const SignOffPage = () => {
  const t = useText();
  const { id = '' } = useParams();
  const query = useGet(getSignOff, { params: { id } });
  return (
    <Loaded query={query}>
      {signOff => (
        <NowContext value={signOff.now}>
          <div className="task">
            <PageTitle title={t.signOffs.title(t.names.command[signOff.command.kind])} />
            <Facts signOff={signOff} />
            <Standing signOff={signOff} />
            <SignOffChanges signOff={signOff} />
            <SignOffContent signOff={signOff} />
            <SignOffActs key={signOff.id} signOff={signOff} />
          </div>
        </NowContext>
      )}
    </Loaded>
  );
};
