import type { CivilDate } from '../../domain/calendar/civil-date';
import { unsentStatuses } from '../../domain/codes/letter';
import type { LetterException, TaskGroupKind } from '../../domain/codes/task-groups';
import type { Stage } from '../../domain/codes/proceeding';
import type { UnitKind } from '../../domain/codes/units';
import { breachKinds } from '../../domain/obligation/offices-own';
import { isCapable } from '../../domain/permissions/capabilities';
import { housesOf } from '../../domain/permissions/stand-in';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { todaySql } from './light-sql';
import { docketScope } from './scope';
import { kindsOwedByRole, owed } from './tasks';

/** So much of a kind about one unit. */
export interface GroupedTask {
  kind: TaskGroupKind;
  /** The kind of the letters. */
  subject: string | null;
  unitId: string | null;
  unitName: string | null;
  unitKind: UnitKind | null;
  count: number;
  /** Of the oldest; null where nothing is due by a day. */
  dueOn: CivilDate | null;
  /** Steps whose clock has not begun, because they count from a delivery that has not happened. */
  blocks: number;
}

const unsent = Prisma.sql`${[...unsentStatuses]}::text[]`;

/** The rungs of letter `l` that wait for its delivery: an interview is proposed so many days after it (domain.md §4). */
const waitingSteps = Prisma.sql`CASE WHEN l.kind = 'supervision-letter' THEN (
  SELECT count(*) FROM jsonb_array_elements(l.items) i JOIN "Obligation" o ON o.id = i->>'obligationId'
  WHERE o.state = 'open') ELSE 0 END`;

/** Which paper obligation `b` of docket `d` is about; nobody else reads the state for it. */
const paperOf = Prisma.sql`(SELECT o->'about'->>'what' FROM jsonb_array_elements(d.state->'obligations') o
  WHERE o->>'id' = b.id)`;

/** Open tasks of the actor's offices, one by one. */
const tasks = (actor: SignedIn): Prisma.Sql => {
  const kinds = kindsOwedByRole(actor);
  return Prisma.sql`SELECT CASE
      WHEN b.kind = ANY(${[...breachKinds]}::text[]) THEN 'breach-decision'
      WHEN NOT (b.kind = ANY(${kinds}::text[])) THEN 'own'
      WHEN b.kind = 'letter' THEN CASE l.status WHEN 'drafted' THEN 'letter-sign' WHEN 'signed' THEN 'letter-number'
        ELSE 'letter-deliver' END
      WHEN b.kind = 'paper-decision' THEN CASE WHEN ${paperOf} = 'report' THEN 'report-decision'
        ELSE 'plan-decision' END
      WHEN b.kind = 'decision' THEN 'proposal-decision' ELSE b.kind END AS kind,
    l.kind AS subject,
    CASE WHEN d.kind <> 'case' THEN d."unitId" ELSE coalesce(b."aboutId", d."leadIds"[1]) END AS "unitId",
    b."dueOn", CASE WHEN l.id IS NULL THEN 0 ELSE ${waitingSteps} END AS blocks
  FROM (${owed(actor)}) t JOIN "Obligation" b ON b.id = t.id JOIN "Docket" d ON d.id = b."docketId"
  JOIN c ON c.id = d."campaignId" LEFT JOIN "Letter" l ON l.id = d.id AND l.status = ANY(${unsent})`;
};

const conducted = ['noticed', 'held', 'answered'] as const satisfies Stage[];
const pursued = [
  'approved',
  'handed-over',
  'decided',
  'delivered',
  'appealed',
  'appeal-decided',
] as const satisfies Stage[];

/** Proceedings with which the offices go on; an approved interview waits for its notice, which is a letter. */
const proceedings = (actor: SignedIn): Prisma.Sql => Prisma.sql`
  SELECT p.kind, NULL, p."unitId", CASE WHEN p.stage = 'noticed' THEN p.facts->>'heldOn' END, 0
  FROM "Proceeding" p JOIN "Docket" d ON d.id = p.id JOIN c ON c.id = p."campaignId"
  WHERE ((p.kind = 'interview' AND p.stage = ANY(${[...conducted]}::text[]))
      OR (p.kind = 'accountability' AND p.stage = ANY(${[...pursued]}::text[])))
    AND NOT (p."unitId" = ANY(${housesOf(actor)}::text[])) AND ${docketScope(actor)}`;

/** What leads have not opened, or opened and not signed for, and liaisons that are not named. */
const lateUnits = (actor: SignedIn, handedOutBy: CivilDate): Prisma.Sql => {
  const isRead = Prisma.sql`EXISTS (
    SELECT 1 FROM "CaseReading" r WHERE r."docketId" = d.id AND r."unitId" = b."owedById")`;
  const isLate = Prisma.sql`b."dueOn"::date < ${todaySql}`;
  return Prisma.sql`
    SELECT CASE WHEN b.kind = 'liaison' THEN 'liaison-late' WHEN ${isRead} THEN 'receipt-late' ELSE 'unopened' END,
      NULL, b."owedById", b."dueOn", 0
    FROM "Obligation" b JOIN c ON c.id = b."campaignId" JOIN "Docket" d ON d.id = b."docketId"
    WHERE b.state = 'open' AND ((b.kind = 'liaison' AND ${isLate}) OR (b.kind = 'receipt' AND CASE WHEN ${isRead}
      THEN ${isLate} ELSE (b."openedAt" AT TIME ZONE 'Asia/Shanghai')::date <= ${handedOutBy}::date END))
    AND ${docketScope(actor)}`;
};

/** Notices that reached nobody or failed for good, by the unit that they were for. */
const mails = ({
  onlyRehearsals = false,
}: SignedIn): Prisma.Sql => Prisma.sql`SELECT 'mail-trouble', NULL, coalesce(q."unitId", n.audiences->0->>'unitId'), NULL, 0
  FROM "Notice" n JOIN c ON c.id = n."campaignId" LEFT JOIN "Person" q ON q.id = n."personId"
  WHERE n.status IN ('undeliverable', 'failed') AND (c.clock = 'rehearsal' OR NOT ${onlyRehearsals})`;

/**
 * What needs an office in a running campaign, counted by kind and unit: one query, however many cases. `handedOutBy`: see
 * domain/case/handed-out-by.
 */
export const queryTaskGroups = (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  handedOutBy: CivilDate,
): Promise<GroupedTask[]> => {
  const all = [tasks(actor), lateUnits(actor, handedOutBy)];
  if (isCapable(actor, 'conduct-proceedings')) all.push(proceedings(actor));
  if (isCapable(actor, 'read-audit')) all.push(mails(actor));
  return db.$queryRaw<GroupedTask[]>`
    WITH c AS (SELECT * FROM "Campaign" WHERE id = ${campaignId} AND status = 'launched')
    SELECT x.kind, x.subject, x."unitId", u.name AS "unitName", u.kind AS "unitKind", count(*)::int AS count,
      min(x."dueOn") AS "dueOn", sum(x.blocks)::int AS blocks
    FROM (${Prisma.join(all, ' UNION ALL ')}) x LEFT JOIN "Unit" u ON u.id = x."unitId"
    GROUP BY x.kind, x.subject, x."unitId", u.name, u.kind`;
};

export interface ExceptionalLetters {
  status: string;
  kind: string;
  code: LetterException;
  ids: string[];
}

/** Unsent letters that differ from the rest of their kind. One query. */
export const queryLetterExceptions = (
  db: Db,
  actor: SignedIn,
  campaignId: string,
): Promise<ExceptionalLetters[]> => db.$queryRaw<ExceptionalLetters[]>`
  SELECT x.status, x.kind, x.code, array_agg(x.id ORDER BY x.id) AS ids FROM (
    SELECT l.id, l.status, l.kind, 'to-headquarters' AS code
    FROM "Letter" l JOIN "Docket" d ON d.id = l.id JOIN "Campaign" c ON c.id = l."campaignId"
    WHERE l."campaignId" = ${campaignId} AND l.status = ANY(${unsent}) AND ${docketScope(actor)}
      AND jsonb_exists(c.timetable->'offices'->'officeFamily', l."toUnitId")
    UNION ALL
    SELECT l.id, l.status, l.kind, 'handed-in'
    FROM "Letter" l JOIN "Docket" d ON d.id = l.id
    WHERE l."campaignId" = ${campaignId} AND l.status = ANY(${unsent}) AND ${docketScope(actor)}
      AND EXISTS (SELECT 1 FROM jsonb_array_elements(l.items) i JOIN "Obligation" o ON o.id = i->>'obligationId'
        WHERE o.state <> 'open' OR o.round > (i->>'round')::int)
  ) x GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
