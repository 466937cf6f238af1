import { DomainError } from '../../domain/domain-error';
import { findAccount } from '../../prisma/people/accounts';
import { findActor, hashToken, openSession } from '../../prisma/people/sessions';
import { signIn } from '../contracts/session';
import { setSessionCookie } from '../middleware/session-cookie';
import { publicRoute, type Route } from '../route';
import { Attempts } from './attempts';
import { checkPassword } from './passwords';
import { presentSession } from './present-session';

/** 登录. An unknown login, a wrong password and a closed account cannot be told apart. */
export const signInRoute = (): Route => {
  const attempts = new Attempts();
  return publicRoute({ ...signIn, access: 'public' }, async ({ body, deps, http }) => {
    const { db, baseUrl } = deps;
    const now = deps.now();
    attempts.assertAllowed(body.login, now);
    const account = await findAccount(db, body.login);
    if (!(await checkPassword(account?.passwordHash, body.password)) || !account) {
      attempts.failed(body.login, now);
      throw new DomainError('SIGN_IN_FAILED');
    }
    attempts.succeeded(body.login);
    const { token } = await openSession(db, account.id, now);
    const actor = await findActor(db, hashToken(token), now);
    if (!actor) throw new DomainError('SIGN_IN_FAILED');
    const session = await presentSession(db, actor, now);
    if (body.wantsToken) return { body: { ...session, token } };
    setSessionCookie(http.response, token, baseUrl);
    return { body: session };
  });
};
