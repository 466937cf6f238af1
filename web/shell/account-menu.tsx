import { CheckOutlined } from '@ant-design/icons';
import { App } from 'antd';
import { Link } from 'react-router';
import { useText } from '../i18n/use-text';
import { useSession } from '../session/use-session';
import { useSignOut } from '../session/use-sign-out';
import { useActFor } from '../stand-ins/use-act-for';
import { useActUnder } from '../stand-ins/use-act-under';
import { Disclosure } from './disclosure';
import { LanguageSwitch } from './language-switch';
import { useShell } from './use-shell';

const Choice = ({
  label,
  isCurrent,
  onChoose,
}: {
  label: string;
  isCurrent: boolean;
  onChoose: () => void;
}) => {
  const t = useText();
  return (
    <button type="button" className="menu-choice" onClick={onChoose} aria-pressed={isCurrent}>
      {label}
      {isCurrent && <CheckOutlined aria-label={t.standIns.currentPost} />}
    </button>
  );
};

/** Who is signed in, as what; other posts, shells and people for whom he acts; and the way out. */
export const AccountMenu = () => {
  const t = useText();
  const { message } = App.useApp();
  const { data: session } = useSession();
  const { shell, own, choose } = useShell();
  const actFor = useActFor();
  const actUnder = useActUnder();
  const leave = useSignOut();
  if (!session) return null;
  const { person, standIn, unit } = session;
  const who = standIn ? t.standIns.pair(standIn.name, person.name) : person.name;
  return (
    <Disclosure
      className="account"
      label={
        <>
          <span className="avatar" aria-hidden="true">
            {unit.name.replace(/^县/, '').slice(0, 1)}
          </span>
          <span className="account-who">
            {who}
            <small>{unit.name}</small>
          </span>
        </>
      }
    >
      <p className="menu-heading">{session.roles.map(role => t.names.role[role]).join(t.shell.comma)}</p>
      {own.length > 1 && <p className="menu-heading">{t.shell.switchShell}</p>}
      {own.length > 1 &&
        own.map(one => (
          <Choice
            key={one}
            label={t.shell.shells[one]}
            isCurrent={one === shell}
            onChoose={() => choose(one)}
          />
        ))}
      {session.posts.length > 1 && <p className="menu-heading">{t.standIns.posts}</p>}
      {session.posts.length > 1 &&
        session.posts.map(post => (
          <Choice
            key={post.unit.id}
            label={post.title === null ? post.unit.name : `${post.unit.name} · ${post.title}`}
            isCurrent={post.isCurrent}
            onChoose={() => actUnder(post.unit.id)}
          />
        ))}
      {standIn ? (
        <Choice label={t.standIns.back} isCurrent={false} onChoose={() => actFor(null)} />
      ) : (
        session.standsInFor.map(one => (
          <Choice
            key={one.id}
            label={t.standIns.actFor(one.name)}
            isCurrent={false}
            onChoose={() => actFor(one.id)}
          />
        ))
      )}
      <Link to="/profile" className="menu-choice">
        {t.profile.title}
      </Link>
      <Link to="/stand-ins" className="menu-choice">
        {t.standIns.title}
      </Link>
      {/* A press closes the panel, and the switch with it. */}
      <LanguageSwitch onFailed={why => void message.error(why)} />
      <button type="button" className="menu-choice" disabled={leave.isPending} onClick={() => leave.mutate()}>
        {t.shell.signIn.out}
      </button>
    </Disclosure>
  );
};
