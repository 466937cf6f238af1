import { closeSession, hashToken } from '../../prisma/people/sessions';
import { signOut } from '../contracts/session';
import { clearSessionCookie, tokenOf } from '../middleware/session-cookie';
import { route } from '../route';

export const signOutRoute = route(signOut, async ({ deps, http }) => {
  const given = tokenOf(http.request);
  if (given) await closeSession(deps.db, hashToken(given.token));
  clearSessionCookie(http.response, deps.baseUrl);
  return { body: undefined };
});
