import { useQuery } from '@tanstack/react-query';
import { getSession, type SessionAbility, type SessionView } from '../../api/contracts/session';
import { call } from '../client/call';
import { setSignInExpired } from '../client/expired';
import { sessionKey } from '../client/query-client';
import { isApiError } from '../client/problem';
import { keepFor } from '../parts/keeper';

const typingIn = (session: SessionView): string => session.standIn?.id ?? session.person.id;

/**
 * Who is signed in; null when nobody is. Whoever was, and is not any more, signs in again over the page; where somebody else has
 * signed in meanwhile, in another tab, the page begins anew.
 */
export const useSession = () =>
  useQuery<SessionView | null>({
    queryKey: sessionKey,
    queryFn: async ({ client }) => {
      const before = client.getQueryData<SessionView | null>(sessionKey);
      try {
        const session = await call(getSession);
        if (before && typingIn(before) !== typingIn(session)) location.replace('/');
        else keepFor(session);
        return session;
      } catch (error) {
        if (!isApiError(error) || error.status !== 401) throw error;
        if (before) setSignInExpired(true);
        return before ?? null;
      }
    },
    staleTime: 60_000,
    refetchOnWindowFocus: true,
  });

/** What the person may do apart from single cases; the API decides, the web asks. */
export const useAbility = (): ((ability: SessionAbility) => boolean) => {
  const { data } = useSession();
  return ability => data?.abilities.includes(ability) ?? false;
};
