import { Flex, Spin } from 'antd';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useText } from '../i18n/use-text';
import { ErrorNotice } from '../parts/page-error';
import { useSession } from './use-session';

/** Everything behind it is for people who are signed in; the others come back here afterwards. */
export const RequireSession = () => {
  const t = useText();
  const location = useLocation();
  const session = useSession();
  if (session.isPending)
    return (
      <Flex role="status" aria-label={t.shell.loading} justify="center" style={{ padding: 96 }}>
        <Spin size="large" />
      </Flex>
    );
  if (session.isError && session.data === undefined)
    return (
      <div className="page">
        <ErrorNotice error={session.error} onRetry={() => void session.refetch()} />
      </div>
    );
  if (!session.data)
    return <Navigate to="/sign-in" replace state={{ from: `${location.pathname}${location.search}` }} />;
  return <Outlet />;
};
