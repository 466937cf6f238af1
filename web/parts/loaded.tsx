import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import { ErrorNotice } from './page-error';

interface Props<T> {
  query: { data: T | undefined; isError: boolean; error: unknown; refetch: () => unknown };
  children: (data: T) => ReactNode;
}

/** Loading, failed, or there: one shape for every page that asks the API for something. */
export const Loaded = <T,>({ query, children }: Props<T>) => {
  const t = useText();
  if (query.data !== undefined)
    return (
      <>
        {query.isError && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
        {children(query.data)}
      </>
    );
  if (query.isError) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div role="status" aria-label={t.shell.loading}>
      <Skeleton active paragraph={{ rows: 6 }} />
    </div>
  );
};
