import { foldText } from '../../domain/codes/fold-text';
import type { LetterKind, LetterStatus } from '../../domain/codes/letter';
import type { Role } from '../../domain/codes/roles';
import type { CaseStatus } from '../../domain/codes/statuses';
import { isCapable } from '../../domain/permissions/capabilities';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { docketsFound } from './dockets-found';
import { docketScope, fileScope, readerOf } from './scope';
import {
  foldedContains as contains,
  foldedStartsWith as startsWith,
  peopleNamed,
  unitsNamed,
} from './search-sql';

interface Some<T> {
  items: T[];
  more: boolean;
}

/** So many of a kind are shown. */
const MOST = { cases: 8, letters: 5, units: 5, people: 5 } as const;

const someOf = <T>(rows: T[], most: number): Some<T> => ({
  items: rows.slice(0, most),
  more: rows.length > most,
});

/** Of more than can be put in order. */
const OF_MANY = 500;

/** The number (ref) of the docket `d`, folded: the last line of what it is searched by. */
const ref = Prisma.sql`split_part(d."searchText", E'\n', 3)`;
const own = Prisma.sql`d."searchText"`;

interface FoundCase {
  id: string;
  ref: string | null;
  title: string;
  status: CaseStatus;
  leadIds: string[];
  campaignId: string;
  campaignTitle: string;
}

/**
 * The case of exactly this number first, then by the beginning of number and title, by any of its words, by its leads, by what
 * was reported or handed in. Where very many are found, the nearest of some, among them whose number begins so.
 */
const findCases = async (db: Db, actor: SignedIn, q: string): Promise<Some<FoundCase>> => {
  const folded = foldText(q);
  const found = await docketsFound(db, q, { kind: 'case' });
  const within = Prisma.sql`d.kind = 'case' AND ${fileScope(actor)}`;
  const some = Prisma.sql`((SELECT d.id FROM "Docket" d WHERE ${within} AND ${found.sql} LIMIT ${OF_MANY})
    UNION (SELECT d.id FROM "SearchText" s JOIN "Docket" d ON d.id = s."docketId"
      WHERE s.seq = 0 AND s.kind = 'case' AND ${startsWith(Prisma.sql`split_part(s.text, E'\n', 3)`, q)} AND ${within}
      ORDER BY length(d.ref) LIMIT ${OF_MANY}))`;
  const rows = await db.$queryRaw<FoundCase[]>(Prisma.sql`
    SELECT d.id, d.ref, d.title, d.status, d."leadIds", c.id AS "campaignId", c.title AS "campaignTitle"
    FROM "Docket" d JOIN "Campaign" c ON c.id = d."campaignId"
    WHERE ${found.areMany ? Prisma.sql`d.id IN ${some}` : Prisma.sql`${within} AND ${found.sql}`}
    ORDER BY CASE WHEN ${ref} = ${folded} THEN 0 WHEN ${startsWith(ref, q)} THEN 1 WHEN ${startsWith(own, q)} THEN 2
        WHEN ${contains(own, q)} THEN 3 WHEN d."leadIds" && ARRAY(${unitsNamed(q)}) THEN 4 ELSE 5 END,
      d."isEnded", c."createdAt" DESC, d.position, d.id COLLATE "C"
    LIMIT ${MOST.cases + 1}`);
  return someOf(rows, MOST.cases);
};

interface FoundLetter {
  id: string;
  kind: LetterKind;
  status: LetterStatus;
  number: string | null;
  title: string;
  toUnitId: string;
  campaignId: string;
  campaignTitle: string;
}

/** The letter of exactly this number (文号) first, then by any part of number or title, then by its addressee; the newest first. */
const findLetters = async (db: Db, actor: SignedIn, q: string): Promise<Some<FoundLetter>> => {
  const number = Prisma.sql`l."foldedNumber"`;
  const found = await docketsFound(db, q, { kind: 'letter' });
  const within = Prisma.sql`d.kind = 'letter' AND ${docketScope(actor)}`;
  const some = Prisma.sql`((SELECT d.id FROM "Docket" d WHERE ${within} AND ${found.sql} LIMIT ${OF_MANY})
    UNION (SELECT d.id FROM "SearchText" s JOIN "Docket" d ON d.id = s."docketId"
      WHERE s.seq = -1 AND s.kind = 'letter' AND s.text = ${foldText(q)} AND ${within}))`;
  const rows = await db.$queryRaw<FoundLetter[]>(Prisma.sql`
    SELECT l.id, l.kind, l.status, l.number, l.title, l."toUnitId", c.id AS "campaignId", c.title AS "campaignTitle"
    FROM "Letter" l JOIN "Docket" d ON d.id = l.id JOIN "Campaign" c ON c.id = l."campaignId"
    WHERE ${found.areMany ? Prisma.sql`d.id IN ${some}` : Prisma.sql`${within} AND ${found.sql}`}
    ORDER BY CASE WHEN ${number} = ${foldText(q)} THEN 0 WHEN ${contains(number, q)} THEN 1 WHEN ${contains(own, q)} THEN 2
      ELSE 3 END, l."draftedAt" DESC, l.id COLLATE "C"
    LIMIT ${MOST.letters + 1}`);
  return someOf(rows, MOST.letters);
};

/** The unit that is called exactly so first, what is no more last. */
const findUnits = async (
  db: Db,
  q: string,
): Promise<Some<{ id: string; name: string; isClosed: boolean }>> => {
  const name = Prisma.sql`fold_text(u.name)`;
  const folded = foldText(q);
  const rows = await db.$queryRaw<{ id: string; name: string; isClosed: boolean }[]>(Prisma.sql`
    SELECT u.id, u.name, u."closedOn" IS NOT NULL AS "isClosed" FROM "Unit" u
    WHERE u.id IN (${unitsNamed(q)})
    ORDER BY u."closedOn" IS NOT NULL, CASE WHEN ${name} = ${folded} THEN 0
      WHEN EXISTS (SELECT 1 FROM unnest(u.aliases) AS alias WHERE fold_text(alias) = ${folded}) THEN 1
      WHEN ${startsWith(name, q)} THEN 2 ELSE 3 END, length(u.name), u.name COLLATE "C"
    LIMIT ${MOST.units + 1}`);
  return someOf(rows, MOST.units);
};

interface FoundPerson {
  id: string;
  name: string;
  post: string | null;
  roles: Role[];
  unitId: string;
  /** Null for whoever may not read the registry of people. */
  phone: string | null;
}

/** Active people: everybody for whom the registry of people may be read by, else those of one's own house, without telephone. */
const findPeople = async (db: Db, actor: SignedIn, q: string): Promise<Some<FoundPerson>> => {
  const readsAll = isCapable(actor, 'read-audit');
  const name = Prisma.sql`fold_text(p.name)`;
  const rows = await db.$queryRaw<FoundPerson[]>(Prisma.sql`
    SELECT p.id, p.name, p.post, p.roles, p."unitId", ${readsAll ? Prisma.sql`p.phone` : Prisma.sql`NULL`} AS phone
    FROM "Person" p
    WHERE p."isActive" AND p.id IN (${peopleNamed(q)})
      AND ${readsAll ? Prisma.sql`TRUE` : Prisma.sql`p."unitId" = ANY(${[...actor.family]}::text[])`}
    ORDER BY CASE WHEN ${name} = ${foldText(q)} THEN 0 WHEN ${startsWith(name, q)} THEN 1 ELSE 2 END,
      p.name COLLATE "C", p.id
    LIMIT ${MOST.people + 1}`);
  return someOf(rows, MOST.people);
};

/** Whose page (单位页) somebody may open: every unit's for who sees all, else his own and those below it. */
export const mayOpenUnit = (actor: SignedIn, unitId: string): boolean => {
  const { seesAll, unitIds } = readerOf(actor);
  return seesAll || unitIds.includes(unitId);
};

const none = { items: [], more: false };

/** What is found for a text within what the actor may see, nearest first: four queries. Blanks alone find nothing. */
export const queryFound = async (db: Db, actor: SignedIn, q: string) => {
  if (foldText(q) === '') return { cases: none, letters: none, units: none, people: none };
  const [cases, letters, units, people] = await Promise.all([
    findCases(db, actor, q),
    findLetters(db, actor, q),
    findUnits(db, q),
    findPeople(db, actor, q),
  ]);
  return { cases, letters, units, people };
};
