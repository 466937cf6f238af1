import type { Instant } from '../../domain/calendar/civil-date';
import type { Db } from '../schema/db';
import { DomainError } from '../../domain/domain-error';
import { instantOf } from '../schema/instants';

/** Moves a rehearsal's clock forward, never back. @throws DomainError `NOT_A_REHEARSAL` */
export const moveClock = async (db: Db, campaignId: string, to: Instant): Promise<void> => {
  const { count } = await db.campaign.updateMany({
    where: { id: campaignId, clock: 'rehearsal', clockAt: { lte: new Date(to) } },
    data: { clockAt: new Date(to) },
  });
  if (count === 0) throw new DomainError('NOT_A_REHEARSAL', { campaignId, to });
};

/** The next instant at which the record itself has something to do: rungs, reminders, the yearly cycle, mails. */
export const nextRecordedInstant = async (db: Db, campaignId: string): Promise<Instant | null> => {
  const [row] = await db.$queryRaw<{ at: Date | null }[]>`
    SELECT LEAST(
      (SELECT min(LEAST("alarmAt", "remindAt")) FROM "Docket" WHERE "campaignId" = ${campaignId}),
      (SELECT "assessAt" FROM "Campaign" WHERE id = ${campaignId} AND "assessAt" > "clockAt"),
      (SELECT min("sendAt") FROM "Notice" WHERE "campaignId" = ${campaignId} AND status = 'queued')
    ) AS at`;
  return row?.at ? instantOf(row.at) : null;
};

/** The cases whose next rung is due at an instant, in the order of their ids. */
export const dueCases = (db: Db, campaignId: string, now: Instant) =>
  db.docket.findMany({
    where: { campaignId, kind: 'case', alarmAt: { lte: new Date(now) } },
    select: { id: true, alarmAt: true, alarmAct: true, version: true, isEnded: true },
    orderBy: { id: 'asc' },
  });

/**
 * The kinds of obligation whose clocks still run in a campaign. When only reviews and look-backs are left, a rehearsal has
 * shown what it can show.
 */
export const runningKinds = async (db: Db, campaignId: string): Promise<string[]> => {
  const rows = await db.$queryRaw<{ kind: string }[]>`
    SELECT DISTINCT o.kind FROM "Obligation" o JOIN "Docket" d ON d.id = o."docketId"
    WHERE o."campaignId" = ${campaignId} AND o.state = 'open' AND (d."alarmAt" IS NOT NULL OR d."remindAt" IS NOT NULL)`;
  return rows.map(row => row.kind);
};

/** True while the campaign's yearly cycle waits for its first day, or has something to do. */
export const isCycleToCome = async (db: Db, campaignId: string): Promise<boolean> =>
  (await db.campaign.count({ where: { id: campaignId, assessAt: { not: null } } })) > 0;
