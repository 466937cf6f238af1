import type { Request } from 'express';
import { DomainError } from '../../domain/domain-error';
import { findActor, hashToken, type SignedIn } from '../../prisma/people/sessions';
import type { AppDeps } from '../deps';
import { ownPostOf } from './acting-post';
import { assertSameOrigin } from './same-origin';
import { tokenOf } from './session-cookie';

const reading = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Who sends this request.
 *
 * @throws DomainError `SIGN_IN_REQUIRED`, `CSRF_REFUSED`, `NOT_YOUR_POST`, `HEADER_INVALID`
 */
export const authenticate = async (
  request: Request,
  { db, now, baseUrl }: AppDeps,
  { isUnattended = false }: { isUnattended?: boolean } = {},
): Promise<SignedIn> => {
  const given = tokenOf(request);
  const asked = { post: ownPostOf(request), isUnattended };
  const actor = given && (await findActor(db, hashToken(given.token), now(), asked));
  if (!actor) throw new DomainError('SIGN_IN_REQUIRED');
  if (given.isCookie && !reading.includes(request.method)) assertSameOrigin(request, baseUrl);
  return actor;
};
