import { Link } from 'react-router';
import { useText } from '../i18n/use-text';
import { PageTitle } from '../parts/page-title';
import { useSession } from '../session/use-session';
import { useSignOut } from '../session/use-sign-out';
import { LanguageSwitch } from '../shell/language-switch';
import { Day } from '../parts/day';
import './profile.css';

/** 我: who is signed in, with what posts and address, who stands in for whom, and what of it can be changed where. */
export const ProfilePage = () => {
  const t = useText();
  const { data: session } = useSession();
  const leave = useSignOut();
  if (!session) return null;
  const { person, unit, posts, standsInFor, roles } = session;
  const facts = [
    [t.profile.name, person.name],
    [t.profile.unit, unit.name],
    [t.profile.post, person.post ?? t.profile.none],
    [t.profile.roles, roles.map(role => t.names.role[role]).join(t.shell.comma)],
    [t.shell.signIn.login, person.login],
    [t.profile.email, person.email ?? t.profile.noEmail],
  ] as const;
  return (
    <div className="profile">
      <PageTitle title={t.profile.title} />
      <section className="panel">
        <dl className="profile-facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className="profile-note">{t.profile.keptBy}</p>
      </section>
      {posts.length > 1 && (
        <section className="panel">
          <h2>{t.profile.posts}</h2>
          <ul>
            {posts.map(post => (
              <li key={post.unit.id}>
                {[post.unit.name, post.title, ...post.roles.map(role => t.names.role[role])]
                  .filter(one => one !== null)
                  .join(' · ')}
                {post.isCurrent && ` · ${t.standIns.currentPost}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="panel">
        <h2>{t.standIns.title}</h2>
        {standsInFor.length === 0 && <p>{t.profile.standsInForNobody}</p>}
        <ul>
          {standsInFor.map(one => (
            <li key={one.id}>
              {t.standIns.forWhom(one.name)} · {one.unit.name} · {t.standIns.last} <Day on={one.lastOn} />
            </li>
          ))}
        </ul>
        <Link to="/stand-ins" className="profile-link">
          {t.profile.toStandIns}
        </Link>
      </section>
      <section className="panel">
        <h2>{t.handover.title}</h2>
        <p>{t.handover.profileHint}</p>
        <Link to="/handover" className="profile-link">
          {t.handover.toHandover}
        </Link>
      </section>
      <section className="panel">
        <h2>{t.profile.mails}</h2>
        <p>{t.profile.mailsHint}</p>
        <Link to="/notices" className="profile-link">
          {t.profile.toNotices}
        </Link>
      </section>
      <section className="panel profile-acts">
        <LanguageSwitch />
        <button
          type="button"
          className="menu-choice"
          disabled={leave.isPending}
          onClick={() => leave.mutate()}
        >
          {t.shell.signIn.out}
        </button>
      </section>
    </div>
  );
};
