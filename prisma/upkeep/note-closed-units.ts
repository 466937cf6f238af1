import { groupBy } from '../../domain/group-by';
import type { Actor } from '../../domain/permissions/actor';
import { doneBy } from '../../domain/permissions/stand-in';
import { noteClosings } from '../../record/note-closings';
import type { Touched } from '../../record/touched';
import { todaySql } from '../read/light-sql';
import { act } from '../record/acts';
import type { Db } from '../schema/db';

interface Unnoted {
  campaignId: string;
  docketId: string;
  unitId: string;
}

/** Where a unit that is no more owes something and the docket does not say so yet, or says so of a unit that is there again. */
const unnoted = (db: Db): Promise<Unnoted[]> => db.$queryRaw<Unnoted[]>`
  SELECT DISTINCT d."campaignId", d.id AS "docketId", u.id AS "unitId"
  FROM "Unit" u JOIN "Obligation" b ON b."owedById" = u.id AND b.state IN ('open', 'paused')
  JOIN "Docket" d ON d.id = b."docketId" AND d.kind IN ('case', 'unit-file') AND d.status <> 'closed'
  JOIN "Campaign" c ON c.id = d."campaignId" AND c.status = 'launched'
  WHERE u."closedOn"::date <= ${todaySql}
    AND NOT coalesce(d.state->'closedUnits', '[]') @> jsonb_build_array(jsonb_build_object('unitId', u.id))
  UNION
  SELECT d."campaignId", d.id, x->>'unitId'
  FROM "Docket" d JOIN "Campaign" c ON c.id = d."campaignId" AND c.status = 'launched',
    jsonb_array_elements(d.state->'closedUnits') x JOIN "Unit" u ON u.id = x->>'unitId'
  WHERE u."closedOn" IS NULL AND d.status <> 'closed'
  ORDER BY 1, 2, 3`;

/**
 * 撤并: notes in every open case and unit's file what a unit owes there that is no more, so that an office has it among its tasks;
 * and the undoing of it. May be run again at any time. Returns what the workflows have to be told.
 */
export const noteClosedUnits = async (
  db: Db,
  by: { actor: Actor | null; requestId: string | null },
): Promise<Touched[]> => {
  const who = by.actor && doneBy(by.actor);
  const touched: Touched[] = [];
  for (const [campaignId, noted] of groupBy(await unnoted(db), one => one.campaignId))
    touched.push(await act(db, by, book => noteClosings(book, campaignId, noted, who)));
  return touched;
};
