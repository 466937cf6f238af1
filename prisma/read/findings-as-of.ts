import type { Instant } from '../../domain/calendar/civil-date';
import { isUntold } from '../../domain/finding/abilities';
import type { FindingState } from '../../domain/finding/state';
import { mayKnow } from '../../domain/permissions/reader';
import { stateAsOf } from '../../record/history/as-of';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { readEvents } from './read-events';
import { docketScope, readerOf } from './scope';

/**
 * The problems of a campaign as they were known at an instant: those that the actor may see now, and might have seen then. A unit
 * does not read here when the offices began to suspect what was established later. By kind, then by unit. Two queries.
 */
export const findingsAsOf = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  asOf: Instant,
): Promise<FindingState[]> => {
  const reader = readerOf(actor);
  const rows = await db.$queryRaw<{ id: string }[]>`SELECT d.id FROM "Docket" d
    WHERE d.kind = 'finding' AND d."campaignId" = ${campaignId} AND ${docketScope(actor)} ORDER BY d.id`;
  const ids = rows.map(one => one.id);
  const events = await readEvents(db, ids, asOf);
  const states = ids.flatMap(id => {
    const state = stateAsOf(events.get(id) ?? [], asOf);
    if (state?.kind !== 'finding') return [];
    return mayKnow(reader, state.subjectId, !isUntold(state)) ? [state] : [];
  });
  const keyOf = ({ findingKind, subjectId }: FindingState) => `${findingKind ?? ''} ${subjectId}`;
  return states.sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
};
