import { DomainError } from '../../domain/domain-error';
import { hashToken } from '../../prisma/people/sessions';
import { getChanges } from '../contracts/changes';
import { tokenOf } from '../middleware/session-cookie';
import { route } from '../route';
import { eventStream } from './event-stream';
import { readBatch } from './read-batch';

/** What has changed since: once, or for as long as the page is open. A browser that comes back says where it was in `Last-Event-ID`. */
export const getChangesRoute = route(getChanges, async ({ deps, actor, query, http }) => {
  const { request, response } = http;
  const since = request.get('last-event-id') || query.since;
  const isStream = request.method === 'GET' && request.accepts(['json', 'text/event-stream']) !== 'json';
  if (!isStream) return { body: await readBatch(deps.db, actor, since) };
  const given = tokenOf(request);
  if (!given) throw new DomainError('SIGN_IN_REQUIRED');
  const stream = eventStream(response);
  const leave = deps.changes.listen({ actor, sessionId: hashToken(given.token), since, ...stream });
  response.on('close', leave);
  stream.begin();
  return { isSent: true };
});
