import { Navigate, Outlet, useLocation } from 'react-router';
import { useText } from '../i18n/use-text';
import { PlainError } from '../parts/plain-error';
import { useSession } from './use-session';

/** Everything behind it is for people who are signed in; the others come back here afterwards. */
export const RequireSession = () => {
  const t = useText();
  const location = useLocation();
  const session = useSession();
  if (session.isPending)
    return (
      <p role="status" className="page plain-note">
        {t.shell.loading}
      </p>
    );
  if (session.isError && session.data === undefined)
    return (
      <div className="page">
        <PlainError
          error={session.error}
          retry={{ label: t.shell.retry, act: () => void session.refetch() }}
        />
      </div>
    );
  if (!session.data)
    return <Navigate to="/sign-in" replace state={{ from: `${location.pathname}${location.search}` }} />;
  return <Outlet />;
};
