import type { RequestHandler } from 'express';

// Ant Design writes its styles into the page; scripts come from here alone.
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

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
