import { Prisma } from '../../generated/client';
import type { CockpitAsked } from './source';

/** The counts behind the seven figures, each with the number of cases that the ledger then shows. */
export interface Counted {
  overdue: { value: number; units: number; longest: number; rows: number; mine: number };
  red: { value: number; of: number; mine: number };
  closed: { value: number; of: number };
  decisions: { value: number; oldestAt: string | null; rows: number };
  onTime: Record<'original' | 'current', { owed: number; onTime: number; rows: number }>;
  shifted: number;
  verification: { value: number; since: string | null; rows: number };
  proposals: { on: string; files: number } | null;
  newlyOverdue: number;
  nextDates: { on: string; kinds: { kind: string; count: number }[] }[];
}

const rows = (docketIds: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT count(*)::int FROM k WHERE k.kind = 'case' AND k.id IN (${docketIds}))`;

const onTime = (name: 'Original' | 'Current'): Prisma.Sql => {
  const [counts, on] = [Prisma.raw(`"counts${name}"`), Prisma.raw(`"on${name}"`)];
  return Prisma.sql`json_build_object(
    'owed', (SELECT count(*) FROM own WHERE ${counts}), 'onTime', (SELECT count(*) FROM own WHERE ${counts} AND ${on}),
    'rows', ${rows(Prisma.sql`SELECT own."docketId" FROM own WHERE ${counts} AND NOT ${on}`)})`;
};

/** One JSON object of `Counted`. `since` is the instant from which what has newly turned red is counted. */
export const figuresSql = (
  { now, today }: CockpitAsked,
  since: string,
): Prisma.Sql => Prisma.sql`json_build_object(
  'overdue', (SELECT json_build_object('value', count(*), 'units', count(DISTINCT "owedById"),
    'longest', coalesce(max(days), 0), 'rows', count(DISTINCT "docketId") FILTER (WHERE "docketKind" = 'case'),
    'mine', count(*) FILTER (WHERE "isMine")) FROM late),
  'red', (SELECT json_build_object('value', count(*) FILTER (WHERE light = 'red'), 'of', count(*),
    'mine', count(*) FILTER (WHERE light = 'red' AND "isMine")) FROM k WHERE kind = 'case'),
  'closed', (SELECT json_build_object('value', count(*) FILTER (WHERE status = 'closed'), 'of', count(*))
    FROM k WHERE kind = 'case' AND outcome IS DISTINCT FROM 'withdrawn'),
  'decisions', (SELECT json_build_object('value', count(*), 'oldestAt', min(p."openedAt"),
    'rows', ${rows(Prisma.sql`SELECT r."docketId" FROM r JOIN p ON p.id = r."proceedingId"`)}) FROM p),
  'onTime', json_build_object('original', ${onTime('Original')}, 'current', ${onTime('Current')}),
  'shifted', (SELECT count(*) FROM own WHERE "dueOn" <> "originalDueOn" OR state = 'paused'),
  'verification', (SELECT json_build_object('value', count(DISTINCT "docketId"), 'since', min("openedAt"),
    'rows', ${rows(Prisma.sql`SELECT b."docketId" FROM b WHERE b.kind = 'verification' AND b.state = 'open'`)})
    FROM b WHERE kind = 'verification' AND state = 'open'),
  'proposals', (SELECT json_build_object('on', x.on, 'files', x.files) FROM (
    SELECT ("alarmAt" AT TIME ZONE 'Asia/Shanghai')::date AS "on", count(*) AS files FROM k
    WHERE "alarmAct" = 'propose-interview' AND "alarmAt" > ${now}::timestamptz GROUP BY 1 ORDER BY 1 LIMIT 1) x),
  'newlyOverdue', (SELECT count(*) FROM r WHERE act = 'urge' AND "firedAt" > ${since}::timestamptz),
  'nextDates', (SELECT coalesce(json_agg(json_build_object('on', y.on, 'kinds', y.kinds) ORDER BY y.on), '[]') FROM (
    SELECT x.on, json_agg(json_build_object('kind', x.kind, 'count', x.count) ORDER BY x.count DESC, x.kind) AS kinds
    FROM (SELECT "dueOn" AS "on", kind, count(*) AS count FROM own
      WHERE state = 'open' AND "dueOn" >= ${today}::date GROUP BY 1, 2) x
    GROUP BY x.on ORDER BY x.on LIMIT 3) y))`;
