import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';

/** The name of the session's cookie. */
export const sessionCookie = 'zhenggai_session';

/** Sets the session's cookie: not readable by scripts, not sent from other sites, `Secure` where the site is. */
export const setSessionCookie = (response: Response, token: string, baseUrl: string): void => {
  response.append('Set-Cookie', cookieOf(token, baseUrl));
};

export const clearSessionCookie = (response: Response, baseUrl: string): void => {
  response.append('Set-Cookie', cookieOf('', baseUrl, 0));
};

// Without an age the browser forgets it when it closes; the server ends it after 12 hours without use.
const cookieOf = (value: string, baseUrl: string, maxAge?: number): string =>
  stringifySetCookie({
    name: sessionCookie,
    value,
    httpOnly: true,
    sameSite: 'lax',
    secure: baseUrl.startsWith('https:'),
    path: '/',
    ...(maxAge !== undefined && { maxAge }),
  });

/** The token of a request: `Authorization: Bearer` for scripts, else the cookie. */
export const tokenOf = (request: Request): { token: string; isCookie: boolean } | null => {
  const bearer = /^Bearer ([\w-]{20,200})$/.exec(request.get('authorization') ?? '')?.[1];
  if (bearer) return { token: bearer, isCookie: false };
  const cookie = parseCookie(request.get('cookie') ?? '')[sessionCookie];
  return cookie ? { token: cookie, isCookie: true } : null;
};
