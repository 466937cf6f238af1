import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { countUnread, listNotices, markRead } from '../../api/contracts/notices';
import { call } from '../client/call';
import { useUnread } from '../notices/use-unread';

/** What a page is about, where notices lead to it: the id in its address. */
export const aboutOf = (pathname: string): string | null => {
  const [, id] = /^\/(?:cases|unit-files|letters|proceedings|breaches|tasks)\/([^/]+)$/.exec(pathname) ?? [];
  if (id === undefined || pathname === '/tasks/all') return null;
  try {
    return decodeURIComponent(id);
  } catch {
    return null;
  }
};

/** Who opens what a notice leads to has read it, wherever he came from; what comes while the page is open stays unread. */
export const useReadByOpening = (pathname: string): void => {
  const client = useQueryClient();
  const unread = useUnread();
  const looked = useRef<string | null>(null);
  useEffect(() => {
    if (unread === undefined || looked.current === pathname) return;
    looked.current = pathname;
    const about = aboutOf(pathname);
    if (about === null || unread === 0) return;
    // It is beside what the reader came for: where it cannot be noted, the notices stay unread.
    void call(markRead, { body: { about } }).then(
      ({ count, marked }) => {
        client.setQueryData([countUnread.id, {}], { count });
        if (marked > 0) void client.invalidateQueries({ queryKey: [listNotices.id] });
      },
      () => undefined,
    );
  }, [client, pathname, unread]);
};
