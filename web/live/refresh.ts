import type { Query, QueryClient } from '@tanstack/react-query';
import type { ChangesView } from '../../api/contracts/changes';
import { isConcerned } from './concerned';
import { fetchNews, followHeld, isHeld } from './news';

/** Between two rounds at least; a page whose answers take long waits ten times as long, so that many pages leave the server free for acts. */
const PAUSE_MS = 1000;
const REST = 10;
const LONGEST_PAUSE_MS = 10_000;
/** Every page hears at the same moment; they do not all ask in it. */
const SPREAD_MS = 400;
/** While the reader's own act is under way nothing is asked: it asks itself, and what it did is no news to him. */
const ASK_AGAIN_MS = 200;

type Batch = Pick<ChangesView, 'isReload' | 'changes'>;

/** What is never shown as it was, nor asked again because others did something. */
const apart = ['getSession', 'news', 'getKeptForm'];

/** Reads anew what others have changed, in rounds and only that; lists that are held are read beside (`news.ts`). */
export const createRefresh = (
  client: QueryClient,
  spread: () => number = () => Math.random() * SPREAD_MS,
) => {
  let waiting: { batch: Batch; at: number }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let isOver = false;
  const askedAt = new WeakMap<Query, number>();
  const unfollow = followHeld(client);
  const unsubscribe = client.getQueryCache().subscribe(event => {
    if (event.type === 'updated' && event.action.type === 'fetch')
      askedAt.set(event.query as Query, performance.now());
  });

  const isWanted = (query: Query, round: typeof waiting): boolean =>
    !apart.includes(String(query.queryKey[0])) &&
    round.some(
      // What was asked after the change was heard of has it.
      ({ batch, at }) =>
        (askedAt.get(query) ?? 0) < at &&
        (batch.isReload || batch.changes.some(change => isConcerned(query.queryKey, change))),
    );

  const readAnew = async (round: typeof waiting): Promise<void> => {
    const concerned = client.getQueryCache().findAll({ predicate: query => isWanted(query, round) });
    const beside = concerned.filter(query => isHeld(query) && query.state.data !== undefined);
    await Promise.allSettled([
      client.invalidateQueries({
        predicate: query => concerned.includes(query) && !beside.includes(query),
        refetchType: 'active',
      }),
      ...beside.map(query => fetchNews(client, query)),
    ]);
  };

  const round = async (): Promise<void> => {
    timer = undefined;
    if (client.isMutating() > 0) return plan(ASK_AGAIN_MS);
    const taken = waiting;
    waiting = [];
    isBusy = true;
    const began = performance.now();
    await readAnew(taken);
    isBusy = false;
    const took = performance.now() - began;
    timer = setTimeout(
      () => {
        timer = undefined;
        if (waiting.length > 0) plan(0);
      },
      Math.min(Math.max(PAUSE_MS, REST * took), LONGEST_PAUSE_MS),
    );
  };

  const plan = (ms: number): void => {
    if (!isOver && !isBusy && timer === undefined) timer = setTimeout(() => void round(), ms);
  };

  return {
    add: (batch: Batch): void => {
      if (!batch.isReload && batch.changes.length === 0) return;
      waiting.push({ batch, at: performance.now() });
      plan(spread());
    },
    stop: (): void => {
      isOver = true;
      clearTimeout(timer);
      unsubscribe();
      unfollow();
    },
  };
};
