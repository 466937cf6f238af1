import type { Instant } from '../../domain/calendar/civil-date';
import { nextOnAgenda, type NextOnAgenda } from '../../record/agenda';
import type { LaunchedTimetable } from '../../record/rows';
import { Prisma } from '../generated/client';
import type { Db, Tx } from '../schema/db';
import { DomainError } from '../../domain/domain-error';
import { instantOf } from '../schema/instants';

interface AgendaRow {
  status: string;
  timetable: LaunchedTimetable;
  isUnclosedReported: boolean;
  alarmAt: Date | null;
  sweepAt: Date | null;
  remindAt: Date | null;
  sendAt: Date | null;
  evaluateAt: Date | null;
  isWaitedFor: boolean;
}

/** Some docket of campaign `c` is waited for, as `isWaitedFor` of record/docket-rows says of its state. */
export const isWaitedForSql = Prisma.sql`EXISTS (
  SELECT 1 FROM "Docket" d WHERE d."campaignId" = c.id AND NOT d."isEnded" AND (d.kind NOT IN ('unit-file', 'report') OR EXISTS (
    SELECT 1 FROM "Obligation" b WHERE b."docketId" = d.id AND b.state IN ('open', 'paused'))))`;

const at = (date: Date | null): Instant | null => instantOf(date);

/**
 * What the campaign's own workflow does next, from the rows, in one query and so as of one moment: what is done meanwhile is
 * seen whole or not at all. @throws DomainError `CAMPAIGN_UNKNOWN`
 */
export const readAgenda = async (db: Db | Tx, campaignId: string): Promise<NextOnAgenda> => {
  const [row] = await db.$queryRaw<AgendaRow[]>`
    SELECT c.status, c.timetable, c."isUnclosedReported", c."evaluateAt",
      (SELECT min(d."alarmAt") FROM "Docket" d WHERE d."campaignId" = c.id AND d.kind <> 'case') AS "alarmAt",
      CASE WHEN c.clock = 'real' THEN (SELECT min(d."alarmAt") FROM "Docket" d WHERE d."campaignId" = c.id AND d.kind = 'case'
        AND d."alarmAt" > coalesce(c."sweptAt", '-infinity')) END AS "sweepAt",
      (SELECT min(d."remindAt") FROM "Docket" d WHERE d."campaignId" = c.id) AS "remindAt",
      (SELECT min(n."sendAt") FROM "Notice" n WHERE n."campaignId" = c.id AND n.status = 'queued') AS "sendAt",
      ${isWaitedForSql} AS "isWaitedFor"
    FROM "Campaign" c WHERE c.id = ${campaignId}`;
  if (!row) throw new DomainError('CAMPAIGN_UNKNOWN', { campaignId });
  const { status, timetable, isUnclosedReported, isWaitedFor } = row;
  if (status !== 'launched') return { at: null, what: null, isEnded: status === 'ended' };
  return nextOnAgenda({
    alarmAt: at(row.alarmAt),
    sweepAt: at(row.sweepAt),
    remindAt: at(row.remindAt),
    sendAt: at(row.sendAt),
    evaluateAt: at(row.evaluateAt),
    isUnclosedReported,
    timetable,
    isWaitedFor,
  });
};
