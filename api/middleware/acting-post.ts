import type { Request } from 'express';
import { DomainError } from '../../domain/domain-error';
import { assertHeader } from './assert-header';

/**
 * The unit of the post (任职) under which a request acts, by `Acting-Post`; null for the person's own. Ids may be in Chinese, so it
 * is percent-encoded.
 *
 * @throws DomainError `HEADER_INVALID`
 */
export const actingPost = (request: Request): string | null => {
  const given = request.get('acting-post');
  if (!given) return null;
  try {
    return assertHeader('acting-post', decodeURIComponent(given));
  } catch {
    throw new DomainError('HEADER_INVALID', { what: 'acting-post' });
  }
};

/** The same for the sender himself: where he stands in for somebody, it is that person's post. */
export const ownPostOf = (request: Request): string | null =>
  request.get('acting-for') ? null : actingPost(request);
