import type { Instant } from '../../domain/calendar/civil-date';
import type { DocketState } from '../../domain/kinds';
import { breachKinds, officesOwnKinds } from '../../domain/obligation/offices-own';
import { housesOf } from '../../domain/permissions/stand-in';
import type { Db } from '../schema/db';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import { decodeCursor, encodeCursor, pageOf } from './cursor';
import { nowSql, todaySql } from './light-sql';
import { docketScope, obligationScope } from './scope';
import type { ObligationKind } from '../../domain/codes/obligation';
import { instantOf } from '../schema/instants';
import { isCapable, type Capability } from '../../domain/permissions/capabilities';

export interface TaskRecord {
  id: string;
  /** The unit that owes the task; where an office has to decide about others' work, the unit whose work that is. */
  unitId: string;
  dueOn: string;
  docketId: string;
  docketKind: string;
  ref: string | null;
  title: string;
  version: number;
  state: DocketState;
  campaignId: string;
  campaignTitle: string;
  clock: string;
  now: Instant;
  /** For whom, where it is the task of somebody for whom the person stands in. */
  forId: string | null;
}

/** What each office owes by its role, wherever the person's own unit stands. */
const officeKinds: readonly [capability: Capability, kinds: readonly ObligationKind[]][] = [
  ['verify', ['verification', 'review', 'look-back']],
  ['handle-letters', ['letter']],
  ['supervise', ['extension-decision', 'contest-decision', ...officesOwnKinds, ...breachKinds]],
  ['decide-proposals', ['decision']],
  ['compile-reports', ['compilation']],
];

/** The kinds that an actor's offices owe. */
export const kindsOwedByRole = (actor: SignedIn): ObligationKind[] =>
  officeKinds.flatMap(([capability, all]) => (isCapable(actor, capability) ? all : []));

/** Nobody decides about his own house, nor about a case that it leads or a breach that it answers for. */
const isNotOwn = (actor: SignedIn): Prisma.Sql => {
  const own = housesOf(actor);
  return Prisma.sql`NOT (coalesce(b."aboutId", '') = ANY(${own}::text[])) AND NOT (b.kind IN ('closing', 'aftermath')
    AND EXISTS (SELECT 1 FROM "Docket" h WHERE h.id = b."docketId" AND h."leadIds" && ${own}::text[]))
    AND NOT (b.kind = ANY(${[...breachKinds]}::text[]) AND EXISTS (SELECT 1 FROM "Breach" h
      WHERE h.id = b."docketId" AND (h."unitId" = ANY(${own}::text[]) OR h."answerableId" = ANY(${own}::text[]))))`;
};

const owedByRole = (actor: SignedIn): Prisma.Sql[] => {
  const kinds = kindsOwedByRole(actor);
  return kinds.length === 0 ? [] : [Prisma.sql`(b.kind = ANY(${kinds}::text[]) AND ${isNotOwn(actor)})`];
};

const isActing = (actor: SignedIn): boolean => isCapable(actor, 'act-for-unit');

// An office that a 批示 names answers like a unit.
const isOfUnit = ({ unitId }: SignedIn): Prisma.Sql => Prisma.sql`b."owedById" = ${unitId}`;
const ofUnit = (actor: SignedIn): Prisma.Sql[] => {
  if (isActing(actor)) return [isOfUnit(actor)];
  return isCapable(actor, 'answer-instructions')
    ? [Prisma.sql`(b.kind = 'instruction-answer' AND ${isOfUnit(actor)})`]
    : [];
};

/** Who is called to an interview answers himself. */
const inPerson = (actor: SignedIn): Prisma.Sql =>
  actor.standIn ? Prisma.sql`AND b.kind <> 'feedback'` : Prisma.empty;

const isKnown = (actor: SignedIn): Prisma.Sql =>
  Prisma.sql`${docketScope(actor)} AND ${obligationScope(actor)}`;

/** SQL: what is open and to be done by the actor himself, his unit or his office, in any campaign. */
export const owed = (actor: SignedIn): Prisma.Sql => {
  const mine = [...owedByRole(actor), ...ofUnit(actor)];
  if (mine.length === 0) mine.push(Prisma.sql`FALSE`);
  return Prisma.sql`SELECT b.id, coalesce(b."aboutId", b."owedById") AS "unitId", b."dueOn", b."docketId"
    FROM "Obligation" b JOIN "Docket" d ON d.id = b."docketId"
    WHERE b.state = 'open' ${inPerson(actor)} AND (${Prisma.join(mine, ' OR ')}) AND ${isKnown(actor)}`;
};

/** Which tasks of the running campaigns a page shows (`b`, `d`, `c`), and how many. */
interface PageOfTasks {
  where: Prisma.Sql;
  count: number;
}

/**
 * SQL: the first tasks of an actor, each kind of his offices and his unit's own by an index in the order of their days, so that
 * none is read behind the page, however many wait.
 */
const firstTasks = (actor: SignedIn, forId: string | null, { where, count }: PageOfTasks): Prisma.Sql[] => {
  const first = (belongs: Prisma.Sql): Prisma.Sql => Prisma.sql`
    SELECT b.id, coalesce(b."aboutId", b."owedById") AS "unitId", b."dueOn", b."docketId", ${forId}::text AS "forId"
    FROM "Obligation" b JOIN "Docket" d ON d.id = b."docketId" JOIN "Campaign" c ON c.id = d."campaignId"
    WHERE b.state = 'open' AND ${belongs} ${inPerson(actor)} AND ${isKnown(actor)} AND ${where}
    ORDER BY b."dueOn", b.id COLLATE "C" LIMIT ${count}`;
  const kinds = kindsOwedByRole(actor);
  const byRole = Prisma.sql`SELECT one.* FROM unnest(${kinds}::text[]) AS k(kind)
    CROSS JOIN LATERAL (${first(Prisma.sql`b.kind = k.kind AND ${isNotOwn(actor)}`)}) one`;
  const already = owedByRole(actor).map(one => Prisma.sql`AND NOT ${one}`);
  const byUnit = ofUnit(actor).map(
    one => Prisma.sql`(${first(Prisma.sql`${one} ${Prisma.join([Prisma.empty, ...already], ' ')}`)})`,
  );
  return [...(kinds.length > 0 ? [byRole] : []), ...byUnit];
};

/** Something that a unit has done today. */
interface DoneTask {
  id: string;
  docketId: string;
  ref: string | null;
  title: string;
  state: DocketState;
  doneAt: Instant;
}

const MOST_DONE = 20;

/** What the person's unit has met today, by each campaign's clock, the latest first. Empty for offices. One query. */
export const queryDoneToday = async (db: Db, actor: SignedIn, campaignId?: string): Promise<DoneTask[]> => {
  if (!isActing(actor)) return [];
  const rows = await db.$queryRaw<(Omit<DoneTask, 'doneAt'> & { doneAt: Date })[]>`
    SELECT b.id, b."docketId", d.ref, d.title, d.state, b."metAt" AS "doneAt"
    FROM "Obligation" b JOIN "Docket" d ON d.id = b."docketId" JOIN "Campaign" c ON c.id = b."campaignId"
    WHERE b.state = 'met' AND b."owedById" = ${actor.unitId} AND c.status = 'launched'
      AND (b."metAt" AT TIME ZONE 'Asia/Shanghai')::date = ${todaySql}
      AND ${campaignId ? Prisma.sql`c.id = ${campaignId}` : Prisma.sql`TRUE`}
      AND ${docketScope(actor)} AND ${obligationScope(actor)}
    ORDER BY b."metAt" DESC, b.id LIMIT ${MOST_DONE}`;
  return rows.map(one => ({ ...one, doneAt: instantOf(one.doneAt) }));
};

/** The days on which somebody stands in for another, by the campaign's clock; one's own tasks have no days. */
const onItsDays = (absent: SignedIn): Prisma.Sql =>
  Prisma.join(
    [
      Prisma.sql`FALSE`,
      ...(absent.standIn?.periods ?? []).map(
        ({ firstOn, lastOn }) => Prisma.sql`${todaySql} BETWEEN ${firstOn}::date AND ${lastOn}::date`,
      ),
    ],
    ' OR ',
  );

/**
 * What the person has to do now over all running campaigns, and what those have to do for whom he stands in (`absent`), the
 * most urgent first; what is his own as well is his own. One query.
 */
export const queryTasks = async (
  db: Db,
  actor: SignedIn,
  absent: SignedIn[],
  filter: {
    campaignId?: string | undefined;
    overdue?: boolean | undefined;
    cursor?: string | undefined;
    limit: number;
  },
) => {
  const { campaignId, overdue, limit } = filter;
  const after = decodeCursor('tasks', filter.cursor, 2);
  const where = [Prisma.sql`c.status = 'launched'`];
  if (campaignId) where.push(Prisma.sql`c.id = ${campaignId}`);
  if (overdue !== undefined) where.push(Prisma.sql`(b."dueOn"::date < ${todaySql}) = ${overdue}`);
  if (after) where.push(Prisma.sql`(b."dueOn", b.id COLLATE "C") > (${after[0]}, ${after[1]})`);
  if (actor.onlyRehearsals) where.push(Prisma.sql`c.clock = 'rehearsal'`);
  const count = limit + 1;
  const all = [
    ...firstTasks(actor, null, { where: Prisma.join(where, ' AND '), count }),
    ...absent.flatMap(one => {
      const onDays = [...where, Prisma.sql`(${onItsDays(one)})`];
      return firstTasks(one, one.personId, { where: Prisma.join(onDays, ' AND '), count });
    }),
  ];
  if (all.length === 0) return { next: null, items: [] };
  const once = absent.length > 0 ? Prisma.sql`DISTINCT ON (t."dueOn", t.id COLLATE "C")` : Prisma.empty;
  const rows = await db.$queryRaw<(Omit<TaskRecord, 'now'> & { now: Date })[]>`
    SELECT ${once} t.*, d.kind AS "docketKind", d.ref, d.title, d.version, d.state, c.id AS "campaignId",
      c.title AS "campaignTitle", c.clock, ${nowSql} AS now
    FROM (
      SELECT * FROM (${Prisma.join(all, ' UNION ALL ')}) f
      ORDER BY f."dueOn", f.id COLLATE "C", f."forId" NULLS FIRST LIMIT ${count * (absent.length + 1)}
    ) t
    JOIN "Docket" d ON d.id = t."docketId" JOIN "Campaign" c ON c.id = d."campaignId"
    ORDER BY t."dueOn", t.id COLLATE "C", t."forId" NULLS FIRST LIMIT ${count}`;
  const page = pageOf(rows, limit, last => encodeCursor('tasks', [last.dueOn, last.id]));
  return { next: page.next, items: page.items.map(one => ({ ...one, now: instantOf(one.now) })) };
};
