import type { Instant } from '../../domain/calendar/civil-date';
import type { SubmissionKind } from '../../domain/codes/docket';
import type { EventActor } from '../../domain/permissions/actor';
import type { Db } from '../schema/db';

interface SubmittedBy {
  docketId: string;
  at: Instant;
  what: SubmissionKind;
  by: EventActor | null;
}

/** Who handed in what in these dockets, and when it was received, in the order of the record. One query. */
export const querySubmittedBy = (db: Db, docketIds: string[]): Promise<SubmittedBy[]> =>
  db.$queryRaw<SubmittedBy[]>`
    SELECT e."docketId", e.data->'submission'->>'at' AS at, e.data->'submission'->>'what' AS what, e.data->'by' AS by
    FROM "Event" e WHERE e."docketId" = ANY(${docketIds}::text[]) AND e.type = 'submitted'
    ORDER BY e.id`;
