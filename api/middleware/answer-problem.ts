import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { DomainError } from '../../domain/domain-error';
import { problemOf } from './problem-of';
import { requestIdOf } from './request-id';
import { isTrouble, troubleLog } from './trouble-log';

/** Seconds after which it is worth asking again, where nothing else is known. */
const SOON = 5;

const retryAfter = ({ status, details }: ReturnType<typeof problemOf>): number | undefined => {
  const seconds = details?.['retryAfter'];
  if (typeof seconds === 'number') return seconds;
  return status === 503 ? SOON : undefined;
};

/** The last handler: every error becomes `application/problem+json` with the request's id. `now` is for the log alone. */
export const answerProblem = (now: () => number): ErrorRequestHandler => {
  const logTrouble = troubleLog(now);
  return (error: unknown, request, response, next) => {
    const problem = { ...problemOf(error), requestId: requestIdOf(request) };
    if (isTrouble(problem.code)) logTrouble(request.log, problem.code, error);
    else if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
    else request.log.info({ code: problem.code, detail: problem.detail }, 'request refused');
    // Half an answer has left already: only breaking off tells the caller.
    if (response.headersSent) return next(error);
    const seconds = retryAfter(problem);
    if (seconds !== undefined) response.set('Retry-After', String(seconds));
    // The ETag was meant for the answer, not for the problem.
    response.removeHeader('ETag');
    response
      .status(problem.status)
      .set('Cache-Control', 'no-store')
      .type('application/problem+json')
      .send(JSON.stringify(problem));
  };
};

/** Nothing lives at this path under the API. */
export const noSuchPath: RequestHandler = (request: Request) => {
  throw new DomainError('NOT_FOUND', { path: request.path });
};
