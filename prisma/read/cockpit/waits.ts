import { officesOwnKinds } from '../../../domain/obligation/offices-own';
import { Prisma } from '../../generated/client';
import { docketScope } from '../scope';
import type { CockpitAsked } from './source';

/** How much of one kind waits for somebody else than the units, and since when. */
export interface WaitCounted {
  unitId: string;
  kind: string;
  count: number;
  units: number;
  overdue: number;
  since: string;
}

/** What was done about units within the last days: how often, to how many. */
export interface EscalationCounted {
  what: string;
  count: number;
  units: number;
}

/** What lies with which office or leader: a JSON list of `WaitCounted`, most days first. */
export const waitsSql = ({ today }: CockpitAsked): Prisma.Sql => {
  const kinds = [
    ...officesOwnKinds,
    'letter',
    'decision',
    'extension-decision',
    'contest-decision',
    'verification',
    'compilation',
  ];
  return Prisma.sql`(
  SELECT coalesce(json_agg(x ORDER BY x.since, x.kind), '[]') FROM (
    SELECT "owedById" AS "unitId", kind, count(*) AS count, count(DISTINCT "aboutId") AS units,
      count(*) FILTER (WHERE "dueOn" < ${today}::date) AS overdue, min("openedAt") AS since
    FROM b WHERE state = 'open' AND kind = ANY(${kinds}::text[]) GROUP BY 1, 2) x)`;
};

/** Rungs taken, letters delivered, proposals decided since an instant: a JSON list of `EscalationCounted`. */
export const escalationsSql = (
  { actor, campaignId, now }: CockpitAsked,
  since: string,
): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(json_agg(x ORDER BY x.what), '[]') FROM (
    SELECT act AS what, count(*) AS count, count(DISTINCT "owedById") AS units FROM r
    WHERE "firedAt" > ${since}::timestamptz GROUP BY act
    UNION ALL SELECT 'delivered', count(*), count(DISTINCT l."toUnitId") FROM "Letter" l JOIN "Docket" d ON d.id = l.id
    WHERE l."campaignId" = ${campaignId} AND l."deliveredAt" > ${since}::timestamptz
      AND l."deliveredAt" <= ${now}::timestamptz AND ${docketScope(actor)} HAVING count(*) > 0
    UNION ALL SELECT q.decision, count(*), count(DISTINCT q."unitId")
    FROM "Proceeding" q JOIN "Docket" d ON d.id = q.id
    WHERE q."campaignId" = ${campaignId} AND q."decidedAt" > ${since}::timestamptz
      AND q."decidedAt" <= ${now}::timestamptz AND q.decision IN ('approved', 'declined') AND ${docketScope(actor)}
    GROUP BY q.decision) x)`;
