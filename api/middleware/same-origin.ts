import type { Request } from 'express';
import { DomainError } from '../../domain/domain-error';

const originOf = (url: string): string | null => {
  try {
    return new URL(url).origin;
  } catch {
    return null;
  }
};

/**
 * Refuses a change that another site has a browser send with our cookie. Every browser says where a change comes from:
 * `Sec-Fetch-Site: same-origin`, or an `Origin` that is the installation's own or the host that was asked. A request
 * that says neither has no business with a cookie; scripts use a bearer token, which browsers never add by themselves.
 *
 * @throws DomainError `CSRF_REFUSED`
 */
export const assertSameOrigin = (request: Request, baseUrl: string): void => {
  const site = request.get('sec-fetch-site');
  if (site === 'same-origin') return;
  const origin = originOf(request.get('origin') ?? '');
  const isOwn =
    origin !== null && (origin === originOf(baseUrl) || new URL(origin).host === request.get('host'));
  if (site === undefined && isOwn) return;
  throw new DomainError('CSRF_REFUSED');
};
