import { lazy, Suspense, useSyncExternalStore } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { isSignInExpired, onSignInExpired } from '../client/expired';
import { useText } from '../i18n/use-text';
import { PlainError } from '../parts/plain-error';
import { useSession } from './use-session';

const SignInAgain = lazy(async () => ({ default: (await import('./sign-in-again.js')).SignInAgain }));

/** Everything behind it is for people who are signed in; the others come back here afterwards. Whose sign-in expires stays on his page. */
export const RequireSession = () => {
  const t = useText();
  const location = useLocation();
  const session = useSession();
  const isExpired = useSyncExternalStore(onSignInExpired, isSignInExpired);
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
  return (
    <>
      <Outlet />
      {isExpired && (
        <Suspense fallback={null}>
          <SignInAgain session={session.data} />
        </Suspense>
      )}
    </>
  );
};
