import { useQuery } from '@tanstack/react-query';
import { getSession, type SessionAbility, type SessionView } from '../../api/contracts/session';
import { call } from '../client/call';
import { sessionKey } from '../client/query-client';
import { isApiError } from '../client/problem';
import { keepFor } from '../parts/kept-values';

/** Who is signed in; null when nobody is. */
export const useSession = () =>
  useQuery<SessionView | null>({
    queryKey: sessionKey,
    queryFn: async () => {
      try {
        const session = await call(getSession);
        keepFor(session);
        return session;
      } catch (error) {
        if (isApiError(error) && error.status === 401) return null;
        throw error;
      }
    },
    staleTime: 60_000,
  });

/** What the person may do apart from single cases; the API decides, the web asks. */
export const useAbility = (): ((ability: SessionAbility) => boolean) => {
  const { data } = useSession();
  return ability => data?.abilities.includes(ability) ?? false;
};
