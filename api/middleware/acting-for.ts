import type { Request } from 'express';
import { DomainError } from '../../domain/domain-error';
import { findActingFor, type SignedIn } from '../../prisma/people/sessions';
import type { Endpoint } from '../contracts/endpoint';
import type { AppDeps } from '../deps';
import { actingPost } from './acting-post';
import { assertHeader } from './assert-header';

/**
 * Whose rights count: the sender's own, or those of the person whom he names in `Acting-For` and for whom he stands in today.
 *
 * @throws DomainError `HEADER_INVALID`, `NOT_STANDING_IN`, `ACTING_NOT_HERE` for what everybody does himself
 */
export const actingFor = async (
  request: Request,
  endpoint: Endpoint,
  { db, now }: AppDeps,
  sender: SignedIn,
): Promise<SignedIn> => {
  const personId = request.get('acting-for');
  if (!personId) return sender;
  assertHeader('acting-for', personId);
  if (endpoint.method !== 'get' && !endpoint.mayActFor) throw new DomainError('ACTING_NOT_HERE');
  return findActingFor(db, sender, personId, now(), actingPost(request));
};
