import type { RequestHandler } from 'express';

/**
 * The Content-Security-Policy of a page: everything from here alone, and styles beside the style sheets only where their
 * source is named (`'nonce-…'`, `'sha256-…'`); attributes `style` in markup never.
 */
export const pagePolicy = (...styles: string[]): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    ['style-src', "'self'", ...styles].join(' '),
    "style-src-attr 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');

const policy = pagePolicy();

export const securityHeaders = (baseUrl: string): RequestHandler => {
  const isHttps = baseUrl.startsWith('https:');
  return (_request, response, next) => {
    response.set({
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'SAMEORIGIN',
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      ...(isHttps && { 'Strict-Transport-Security': 'max-age=31536000' }),
    });
    next();
  };
};
