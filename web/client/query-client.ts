import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './problem';

/** Server state: shown from memory and asked for again wherever a page opens; what the API refused is not asked again, what did not arrive is, twice. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: (count, error) =>
          !(error instanceof ApiError && error.status >= 400 && error.status < 500) && count < 2,
      },
    },
  });
