import type { QueryClient } from '@tanstack/react-query';
import { getChanges } from '../../api/contracts/changes';
import { actingFor } from '../client/acting-for';
import { actingPost } from '../client/acting-post';
import { addressOf, call } from '../client/call';
import { isApiError } from '../client/problem';
import { listen } from './listen';
import { createRefresh } from './refresh';

/** Keeps what is shown up to date, for whom and under which post this tab acts now. Returns what ends it. */
export const startLive = (client: QueryClient): (() => void) => {
  const acting = { actingFor: actingFor(), actingPost: actingPost() };
  const refresh = createRefresh(client);
  const stop = listen({
    address: since => addressOf(getChanges.path, {}, { since, ...acting }),
    ask: since => call(getChanges, { query: { since } }),
    // The next thing that the reader does says so; nothing is taken from under his hand.
    isOver: error => isApiError(error) && (error.status === 401 || error.status === 403),
    hear: batch => refresh.add(batch),
  });
  return () => {
    stop();
    refresh.stop();
  };
};
