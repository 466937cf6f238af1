import type { Instant } from '../../../domain/calendar/civil-date';
import type { CaseState } from '../../../domain/case/state';
import { fileAsOf } from '../../../record/history/as-of';
import type { HeldPaper } from '../../../domain/outlook/held-days';
import type { SignedIn } from '../../people/sessions';
import type { Db } from '../../schema/db';
import { instantOf } from '../../schema/instants';
import { readEvents } from '../read-events';
import { docketScope } from '../scope';

/** The files of a few rows: as they stand, or as they stood at an instant. */
export const statesOf = async (
  db: Db,
  ids: string[],
  until: Instant | null,
): Promise<Map<string, CaseState>> => {
  if (until !== null) {
    const events = await readEvents(db, ids, until);
    const states = ids.map(id => fileAsOf(events.get(id) ?? [], until));
    return new Map(states.flatMap(state => (state ? [[state.id, state] as const] : [])));
  }
  const rows = await db.docket.findMany({ where: { id: { in: ids } }, select: { id: true, state: true } });
  return new Map(rows.map(row => [row.id, row.state as unknown as CaseState]));
};

export interface PaperOfRung extends HeldPaper {
  obligationId: string;
  rung: string;
  proceedingId: string | null;
}

type Row = Omit<PaperOfRung, 'from' | 'to' | 'heldBy'> & { from: Date; to: Date | null; heldBy: string };

/**
 * The letters and proposals to which the rungs in some dockets led by an instant, as far as the actor may see them: who had
 * to see to each, from when, and until when where that was over by then.
 */
export const papersOf = async (
  db: Db,
  actor: SignedIn,
  docketIds: string[],
  now: Instant,
): Promise<PaperOfRung[]> => {
  const rows = await db.$queryRaw<Row[]>`
    SELECT s."obligationId", s.rung, s."proceedingId", coalesce(l."draftedAt", p."openedAt") AS from,
      coalesce(l."deliveredAt", l."withdrawnAt", p."decidedAt", p."endedAt") AS to, o."owedById" AS "heldBy"
    FROM "Step" s JOIN "Docket" d ON d.id = coalesce(s."letterId", s."proceedingId")
    LEFT JOIN "Letter" l ON l.id = s."letterId" LEFT JOIN "Proceeding" p ON p.id = s."proceedingId"
    CROSS JOIN LATERAL (SELECT "owedById" FROM "Obligation"
      WHERE "docketId" = d.id AND kind IN ('letter', 'decision') ORDER BY id LIMIT 1) o
    WHERE s."docketId" = ANY(${docketIds}::text[]) AND s."firedAt" <= ${now}::timestamptz AND ${docketScope(actor)}
    ORDER BY s.id`;
  return rows.map(row => {
    const to = row.to && instantOf(row.to);
    return { ...row, from: instantOf(row.from), to: to !== null && to <= now ? to : null };
  });
};
