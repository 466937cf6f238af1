import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { getSession } from '../../api/contracts/session';
import { actingFor, setActingFor } from './acting-for';
import { actingPost, setActingPost } from './acting-post';
import { ApiError } from './problem';

export const sessionKey = [getSession.id, {}];

/**
 * Server state: shown from memory and asked for again wherever a page opens; what the API refused is not asked again,
 * what did not arrive is, twice. A session that has expired is asked for over the page (`expired.ts`).
 */
export const createQueryClient = (): QueryClient => {
  const onError = (error: Error): void => {
    // The days of standing in are over, or were ended: from here on as oneself.
    if (error instanceof ApiError && error.code === 'NOT_STANDING_IN' && actingFor() !== null) {
      setActingFor(null);
      setActingPost(null);
      void client.resetQueries();
    }
    // The post was taken back meanwhile: from here on under one's own.
    if (error instanceof ApiError && error.code === 'NOT_YOUR_POST' && actingPost() !== null) {
      setActingPost(null);
      void client.resetQueries();
    }
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        // Whoever comes back to a page hears what he missed (web/live): no list changes because he looked at it.
        refetchOnWindowFocus: false,
        refetchOnReconnect: query => query.state.status === 'error',
        retry: (count, error) =>
          !(error instanceof ApiError && error.status >= 400 && error.status < 500) && count < 2,
      },
    },
  });
  return client;
};
