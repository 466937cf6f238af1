import {
  hashKey,
  type InfiniteData,
  type Query,
  type QueryClient,
  type QueryKey,
} from '@tanstack/react-query';

/** Lists that a reader has before him, by their keys: what changes in them waits beside until he asks for it. */
const held = new Map<string, number>();

/** Holds a list as it is shown. Returns what lets it go. */
export const hold = (key: QueryKey): (() => void) => {
  const hash = hashKey(key);
  held.set(hash, (held.get(hash) ?? 0) + 1);
  return () => {
    const left = (held.get(hash) ?? 1) - 1;
    if (left > 0) held.set(hash, left);
    else held.delete(hash);
  };
};

export const isHeld = ({ queryHash }: Pick<Query, 'queryHash'>): boolean => held.has(queryHash);

/** Where the new state of a held list waits. */
export const newsKey = (key: QueryKey): QueryKey => ['news', ...key];

const isPaged = (data: unknown): data is InfiniteData<unknown> =>
  typeof data === 'object' && data !== null && 'pageParams' in data;

/** What the list's own query was given, be it paged or not. */
interface Paged {
  queryFn?: () => Promise<unknown>;
  initialPageParam: unknown;
  getNextPageParam: (last: unknown) => unknown;
}

/** Reads what a held list would be now, as far as it has been read; what is shown stays. */
export const fetchNews = async (client: QueryClient, query: Query): Promise<void> => {
  const { queryFn, initialPageParam, getNextPageParam } = query.options as unknown as Paged;
  const shown: unknown = query.state.data;
  const queryKey = newsKey(query.queryKey);
  if (shown === undefined || queryFn === undefined) return;
  if (!isPaged(shown)) await client.query({ queryKey, queryFn });
  else {
    const pages = shown.pages.length;
    await client.infiniteQuery({ queryKey, queryFn, initialPageParam, getNextPageParam, pages });
  }
};

/** What waited for a list has been seen, or is no news any more. */
export const dropNews = (client: QueryClient, key: QueryKey): void => {
  if (client.getQueryData(newsKey(key))) client.setQueryData(newsKey(key), null);
};

/**
 * A held list that is read again by the reader's own doing has what waited for it. Where only a part of it was changed in the page,
 * or more of it was read, what waits is read again. Returns what ends it.
 */
export const followHeld = (client: QueryClient): (() => void) =>
  client.getQueryCache().subscribe(event => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const query = event.query as Query;
    if (!isHeld(query)) return;
    const { queryKey, state } = query;
    if (!client.getQueryData(newsKey(queryKey))) return;
    if (event.action.manual || state.fetchMeta?.fetchMore)
      void fetchNews(client, query).catch(() => undefined);
    else dropNews(client, queryKey);
  });

interface Row {
  id: string;
}

/** How many rows of a list are others, new or gone. A new row may push another over the end of what has been read. */
export const countNews = (shown: readonly Row[], now: readonly Row[]): number => {
  const texts = new Map(shown.map(row => [row.id, JSON.stringify(row)]));
  const there = new Set(now.map(row => row.id));
  const changed = now.filter(row => texts.has(row.id) && texts.get(row.id) !== JSON.stringify(row)).length;
  const come = now.filter(row => !texts.has(row.id)).length;
  const gone = shown.filter(row => !there.has(row.id)).length;
  return changed + Math.max(come, gone);
};
