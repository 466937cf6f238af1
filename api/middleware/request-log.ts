import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/**
 * Logs every request with its id: the caller's `X-Request-Id` when it is a plain word, else a new one. It goes back in the
 * answer, into events and into signals. Cookies and authorisation are not logged.
 */
export const requestLog = (logger: Logger): RequestHandler =>
  pinoHttp({
    logger,
    genReqId: (request, response) => {
      const given = request.headers['x-request-id'];
      const id = typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    serializers: {
      req: (request: { id: unknown; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        url: request.url,
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
    // What failed is said by answer-problem.ts, with its cause; here it would only be said again.
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'silent' : 'debug'),
  });
