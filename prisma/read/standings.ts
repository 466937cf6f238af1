import type { Instant } from '../../domain/calendar/civil-date';
import type { Db } from '../schema/db';

/** When a campaign ended and was supervised again, newest first, with the docket in which something was owed again. */
export const queryStandings = async (db: Db, campaignId: string) => {
  const rows = await db.campaignStanding.findMany({ where: { campaignId }, orderBy: { id: 'desc' } });
  const ids = rows.flatMap(row => row.docketId ?? []);
  const dockets = await db.docket.findMany({
    where: { id: { in: ids } },
    select: { id: true, kind: true, ref: true, title: true },
  });
  const known = new Map(dockets.map(one => [one.id, one]));
  return rows.map(row => ({ ...row, docket: known.get(row.docketId ?? '') ?? null }));
};

/** Whether a launched campaign was under supervision at an instant of its clock, or had ended. */
export const standingAsOf = async (
  db: Db,
  campaignId: string,
  asOf: Instant,
): Promise<'launched' | 'ended'> => {
  const last = await db.campaignStanding.findFirst({
    where: { campaignId, at: { lte: new Date(asOf) } },
    orderBy: { id: 'desc' },
  });
  return last?.status === 'ended' ? 'ended' : 'launched';
};
