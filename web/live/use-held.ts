import { useQuery, useQueryClient, type InfiniteData, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { z } from 'zod';
import type { Endpoint } from '../../api/contracts/endpoint';
import { keyOf, pagesKeyOf, useGet, usePages, type Input, type PageOf, type Pages } from '../client/use-get';
import { countNews, dropNews, hold, newsKey } from './news';

/** What others have changed in a list since it was shown: how many rows, and how to see it. */
export interface News {
  count: number;
  show: () => void;
}

/** Holds a list while it is shown. */
const useNews = <D>(key: QueryKey, data: D | undefined, rowsOf: (data: D) => { id: string }[]): News => {
  const client = useQueryClient();
  const hash = JSON.stringify(key);
  useEffect(() => hold(JSON.parse(hash) as QueryKey), [hash]);
  // Filled by `fetchNews`.
  const { data: news } = useQuery<D | null>({ queryKey: newsKey(key), enabled: false, queryFn: () => null });
  return {
    count: news && data !== undefined ? countNews(rowsOf(data), rowsOf(news)) : 0,
    show: () => {
      dropNews(client, key);
      if (news) client.setQueryData(key, news);
    },
  };
};

/** A list that is read in one go. */
export const useHeld = <
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  A extends { items: { id: string }[] },
>(
  route: Endpoint<P, Q, B, z.ZodType<A>>,
  input: Input<P, Q>,
) => {
  const query = useGet(route, input);
  return { query, news: useNews(keyOf(route, input), query.data, data => data.items) };
};

/** A list that is read page by page. */
export const useHeldPages = <
  T extends { id: string },
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
>(
  route: Endpoint<P, Q, B, z.ZodType<PageOf<T>>>,
  input: Input<P, Q> = {},
): { pages: Pages<T>; news: News } => {
  const pages = usePages(route, input);
  const rowsOf = (data: InfiniteData<PageOf<T>>) => data.pages.flatMap(page => page.items);
  return { pages, news: useNews(pagesKeyOf(route, input), pages.data, rowsOf) };
};
