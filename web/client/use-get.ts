import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import type { z } from 'zod';
import type { Endpoint } from '../../api/contracts/endpoint';
import { call } from './call';

export interface Input<P extends z.ZodType, Q extends z.ZodType> {
  params?: z.input<P>;
  query?: z.input<Q>;
  enabled?: boolean;
}

type Asked = Pick<Endpoint, 'id'>;
type Given = Input<z.ZodType, z.ZodType>;

/** Under which what a route answered is kept: its id with its parameters. */
export const keyOf = ({ id }: Asked, { enabled: _, ...input }: Given = {}) => [id, input];

/** The same of a list that is read page by page. */
export const pagesKeyOf = ({ id }: Asked, { enabled: _, ...input }: Given = {}) => [id, 'pages', input];

/** Of what no stream tells, because it is no event: asked again each minute and whenever somebody comes back to the page. */
export const askedAgain = { refetchInterval: 60_000, refetchOnWindowFocus: 'always' } as const;

/** Reads a route. */
export const useGet = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  route: Endpoint<P, Q, B, R>,
  { enabled = true, ...input }: Input<P, Q> = {},
  again: Partial<typeof askedAgain> = {},
) =>
  useQuery<z.output<R>>({
    queryKey: keyOf(route, input),
    queryFn: () => call(route, input),
    enabled,
    ...again,
  });

export interface PageOf<T> {
  items: T[];
  next: string | null;
}

/** A list as far as it has been read. */
export type Pages<T> = UseInfiniteQueryResult<InfiniteData<PageOf<T>>>;

/** Reads a list page by page; what was shown stays while the filters change. */
export const usePages = <T, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  route: Endpoint<P, Q, B, z.ZodType<PageOf<T>>>,
  { enabled = true, ...input }: Input<P, Q> = {},
) =>
  useInfiniteQuery({
    queryKey: pagesKeyOf(route, input),
    queryFn: ({ pageParam }) =>
      call(route, {
        ...input,
        query: { ...(input.query as object), ...(pageParam && { cursor: pageParam }) } as z.input<Q>,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: last => last.next,
    placeholderData: keepPreviousData,
    enabled,
  });
