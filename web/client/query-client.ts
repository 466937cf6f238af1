import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './problem';

/** Server state: fresh for five seconds; what the API refused is not asked again, what did not arrive is, twice. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (count, error) =>
          !(error instanceof ApiError && error.status >= 400 && error.status < 500) && count < 2,
      },
    },
  });
