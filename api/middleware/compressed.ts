import compression from 'compression';
import type { Request, RequestHandler, Response } from 'express';

/**
 * What may be compressed on the way: not a stream of events, which would wait in the compressor, and nothing about a sign-in,
 * whose answer can hold a token beside what the asker chose.
 */
const isCompressible = (request: Request, response: Response): boolean =>
  !String(response.getHeader('content-type')).startsWith('text/event-stream') &&
  !request.originalUrl.startsWith('/api/v1/session') &&
  compression.filter(request, response);

/** Answers over 1 KiB by Brotli or gzip, as the client takes them. */
export const compressed = (): RequestHandler => compression({ filter: isCompressible });
