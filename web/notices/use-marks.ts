import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useState } from 'react';
import { countUnread, listNotices, markRead, markUnread, type NoticeView } from '../../api/contracts/notices';
import type { Instant } from '../../domain/calendar/civil-date';
import { call } from '../client/call';

type Pages = InfiniteData<{ items: NoticeView[]; next: string | null }>;

/** The last thing that was marked at once, which can be taken back. */
export interface LastMarked {
  marked: number;
  markedAt: Instant;
  isUndone: boolean;
}

/**
 * Marks notices read and takes that back. What is shown stays where it is: a line that has been read does not go from under the
 * hand, it is only shown as read.
 */
export const useMarks = () => {
  const client = useQueryClient();
  const [last, setLast] = useState<LastMarked | null>(null);
  const show = (count: number, readAtOf: (notice: NoticeView) => Instant | null): void => {
    client.setQueryData([countUnread.id, {}], { count });
    client.setQueriesData<Pages>({ queryKey: [listNotices.id, 'pages'] }, before =>
      before
        ? {
            ...before,
            pages: before.pages.map(page => ({
              ...page,
              items: page.items.map(one => ({ ...one, readAt: readAtOf(one) })),
            })),
          }
        : before,
    );
  };
  const read = useMutation({
    mutationFn: (body: { noticeIds: string[]; andEarlier?: boolean }) => call(markRead, { body }),
    onSuccess: ({ count, marked, markedAt }, { noticeIds, andEarlier }) => {
      const ids = new Set(noticeIds);
      show(count, one => (ids.has(one.id) ? (one.readAt ?? markedAt) : one.readAt));
      setLast(andEarlier ? { marked, markedAt, isUndone: false } : null);
    },
  });
  const unread = useMutation({
    mutationFn: (body: { noticeIds?: string[]; markedAt?: Instant }) => call(markUnread, { body }),
    onSuccess: ({ count, marked, markedAt }, body) => {
      const ids = new Set(body.noticeIds);
      const isMeant = (one: NoticeView) => ids.has(one.id) || one.readAt === (body.markedAt ?? '');
      show(count, one => (isMeant(one) ? null : one.readAt));
      setLast(body.markedAt === undefined ? null : { marked, markedAt, isUndone: true });
    },
  });
  return {
    last,
    error: read.error ?? unread.error,
    isPending: read.isPending || unread.isPending,
    read: (noticeIds: string[]) => read.mutate({ noticeIds }),
    /** All that is shown, and what is older. */
    readAll: (noticeIds: string[]) => read.mutate({ noticeIds, andEarlier: true }),
    unread: (noticeIds: string[]) => unread.mutate({ noticeIds }),
    undo: (markedAt: Instant) => unread.mutate({ markedAt }),
  };
};

export type Marks = ReturnType<typeof useMarks>;
