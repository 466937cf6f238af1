import { actingPerson } from '../../domain/permissions/stand-in';
import { isCapable } from '../../domain/permissions/capabilities';
import { leadsOf, type CaseState } from '../../domain/case/state';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import { nowSql } from '../read/light-sql';
import type { Db } from '../schema/db';

/** True where a reader opens a case for one of its leads: its liaison or its head. */
const opensFor = (actor: SignedIn, state: CaseState): boolean =>
  state.kind === 'case' && isCapable(actor, 'act-for-unit') && leadsOf(state).includes(actor.unitId);

/**
 * 首次查阅: notes once that a lead has opened its case, by the campaign's clock. Read again, nothing is written; other readers
 * leave no trace.
 */
export const noteReading = async (db: Db, actor: SignedIn, state: CaseState): Promise<void> => {
  if (!opensFor(actor, state)) return;
  await db.$executeRaw(Prisma.sql`
    INSERT INTO "CaseReading" ("docketId", "unitId", "personId", "readAt")
    SELECT ${state.id}, ${actor.unitId}, ${actingPerson(actor)}, ${nowSql}
    FROM "Campaign" c WHERE c.id = ${state.campaignId}
    ON CONFLICT DO NOTHING`);
};
