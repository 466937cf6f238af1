import type { Request } from 'express';
import type { Endpoint } from '../contracts/endpoint';
import { parsePart } from './parse-part';

/**
 * What an EventSource cannot put into headers it says in the query. It counts as if it stood in the header, and is checked there;
 * a header that is there counts first.
 */
export const takeHeadersFromQuery = (request: Request, { actsByQuery, query }: Endpoint): void => {
  if (!actsByQuery || !query) return;
  const { actingFor, actingPost } = parsePart('query', query, request.query) as Record<string, string>;
  if (actingFor !== undefined) request.headers['acting-for'] ??= actingFor;
  if (actingPost !== undefined) request.headers['acting-post'] ??= encodeURIComponent(actingPost);
};
