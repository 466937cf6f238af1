import type { Db } from '../../prisma/schema/db';
import { openSession } from '../../prisma/people/sessions';
import type { RehearsalDeps } from '../deps';

/** What the API answered to a scripted act that it did not accept: a fault of the script, shown to the operator. */
export class ScriptRefused extends Error {
  override readonly name = 'ScriptRefused';
}

/**
 * Scripted people act through the API like everybody else, each with a session of his own and a key that makes a repeated
 * request harmless. `now` is the machine's clock, from the entry point.
 */
export const actThroughApi = (db: Db, apiUrl: string, now: () => number): RehearsalDeps['act'] => {
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (personId: string): Promise<string> => {
    const known = tokens.get(personId);
    if (known) return known;
    const opening = openSession(db, personId, now()).then(({ token }) => token);
    tokens.set(personId, opening);
    opening.catch(() => tokens.delete(personId));
    return opening;
  };
  const send = async (request: Parameters<RehearsalDeps['act']>[0]) =>
    fetch(new URL(request.path, apiUrl), {
      method: request.method,
      headers: {
        authorization: `Bearer ${await tokenOf(request.personId)}`,
        'content-type': 'application/json',
        'acting-post': encodeURIComponent(request.postUnitId),
        // A header holds no Chinese; refs do.
        'idempotency-key': encodeURIComponent(request.idempotencyKey),
      },
      body: JSON.stringify(request.body),
    });
  return async request => {
    let response = await send(request);
    if (response.status === 401) {
      // The session has ended, e.g. while the rehearsal lay still.
      tokens.delete(request.personId);
      response = await send(request);
    }
    const text = await response.text();
    // What the server could not do just now is tried again, also what another request under the same key still does;
    // what it refuses, it will refuse again.
    if (response.status >= 500 || text.includes('"IDEMPOTENCY_IN_PROGRESS"'))
      throw new Error(`${request.path}: ${response.status} ${text}`);
    if (!response.ok)
      throw new ScriptRefused(`${request.path} as ${request.personId}: ${response.status} ${text}`);
  };
};
