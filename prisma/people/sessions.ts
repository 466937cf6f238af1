import { createHash, randomBytes } from 'node:crypto';
import { DomainError } from '../../domain/domain-error';
import type { Actor } from '../../domain/permissions/actor';
import type { Db, Tx } from '../schema/db';
import { Prisma } from '../generated/client';
import { absencesToday, standsInFor } from './stand-ins';
import type { Role } from '../../domain/codes/roles';

const HOUR_MS = 3_600_000;
/** A session ends this long after it was last used. */
const LIFETIME_MS = 12 * HOUR_MS;
// Prolonged at most twice an hour, so that reading does not write.
const SLACK_MS = HOUR_MS / 2;

/** Who is signed in: the actor, the units whose rows he may see, and until when. */
export interface SignedIn extends Actor {
  /** His unit and its children: the row scope of liaisons and heads. */
  scopeUnitIds: string[];
  expiresAt: Date;
  /** A stand-in whose days lie within the time of a rehearsal only: he sees nothing of real campaigns. */
  onlyRehearsals?: boolean;
}

/** What the table keeps of a token: its SHA-256, which opens nothing. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Opens a session of 12 hours from `now` (ms since the epoch). The token (256 bits) is returned once and never kept. */
export const openSession = async (
  db: Db,
  personId: string,
  now: number,
): Promise<{ token: string; expiresAt: Date }> => {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now + LIFETIME_MS);
  await db.session.create({ data: { id: hashToken(token), personId, createdAt: new Date(now), expiresAt } });
  await db.session.deleteMany({ where: { personId, expiresAt: { lt: new Date(now) } } });
  return { token, expiresAt };
};

/** Ends a session; one that has ended already is no error. */
export const closeSession = async (db: Db, tokenHash: string): Promise<void> => {
  await db.session.deleteMany({ where: { id: tokenHash } });
};

/** Ends every session of a person, e.g. when the password changes or the account is closed. */
export const closeSessionsOf = async (db: Db | Tx, personId: string): Promise<void> => {
  await db.session.deleteMany({ where: { personId } });
};

/** Which of these sessions, by the hashes of their tokens, are open at `now`. */
export const openSessions = async (db: Db, ids: string[], now: number): Promise<Set<string>> => {
  const rows = await db.session.findMany({
    where: { id: { in: ids }, expiresAt: { gt: new Date(now) }, person: { isActive: true } },
    select: { id: true },
  });
  return new Set(rows.map(one => one.id));
};

interface Row {
  personId: string;
  /** Null where he holds no post in the unit that was named. */
  unitId: string | null;
  roles: string[];
  expiresAt: Date;
  above: string[];
  below: string[];
  others: string[];
}

/** `who` gives the person and until when; `post` names the unit of one of his posts, null his own. */
const find = (db: Db, who: Prisma.Sql, post: string | null) => db.$queryRaw<Row[]>`
  WITH RECURSIVE person AS (${who}), held AS (
    SELECT p."unitId", p.roles, true AS "isOwn" FROM person q JOIN "Person" p ON p.id = q."personId"
    UNION ALL SELECT t."unitId", t.roles, false FROM person q JOIN "Post" t ON t."personId" = q."personId"
  ), me AS (
    SELECT q.*, h."unitId", coalesce(h.roles, '{}') AS roles FROM person q
    LEFT JOIN held h ON CASE WHEN ${post}::text IS NULL THEN h."isOwn" ELSE h."unitId" = ${post} END
  ), up AS (
    SELECT u.id, u."parentId" FROM "Unit" u JOIN me ON u.id = me."unitId"
    UNION SELECT u.id, u."parentId" FROM "Unit" u JOIN up ON u.id = up."parentId"
  ), down AS (
    SELECT u.id FROM "Unit" u JOIN me ON u.id = me."unitId"
    UNION SELECT u.id FROM "Unit" u JOIN down ON u."parentId" = down.id
  ), other AS (
    SELECT u.id, u."parentId" FROM "Unit" u JOIN held h ON h."unitId" = u.id JOIN me ON me."unitId" <> u.id
  ), "otherUp" AS (
    SELECT id, "parentId" FROM other UNION SELECT u.id, u."parentId" FROM "Unit" u JOIN "otherUp" o ON u.id = o."parentId"
  ), "otherDown" AS (
    SELECT id FROM other UNION SELECT u.id FROM "Unit" u JOIN "otherDown" o ON u."parentId" = o.id
  )
  SELECT me.*, ARRAY(SELECT id FROM up) AS above, ARRAY(SELECT id FROM down) AS below,
    ARRAY(SELECT id FROM "otherUp" UNION SELECT id FROM "otherDown") AS others FROM me`;

/** @throws DomainError `NOT_YOUR_POST` */
const signedIn = ({ personId, unitId, roles, above, below, others }: Row, expiresAt: Date): SignedIn => {
  if (unitId === null) throw new DomainError('NOT_YOUR_POST', { personId });
  return {
    personId,
    unitId,
    roles: roles as Role[],
    family: [...new Set([...above, ...below])],
    ...(others.length > 0 && { otherHouses: others }),
    scopeUnitIds: below,
    expiresAt,
  };
};

/** Whoever stands in brings the houses of all his posts. */
const housesOfStandIn = ({ family, otherHouses = [] }: SignedIn): string[] => [...family, ...otherHouses];

/**
 * Who a token belongs to, or null when the session is unknown, has expired or the account is closed. Using a session
 * prolongs it, unless nobody did (`isUnattended`). `post` names the unit of the post under which he acts, null his own.
 *
 * @throws DomainError `NOT_YOUR_POST`
 */
export const findActor = async (
  db: Db,
  tokenHash: string,
  now: number,
  { post = null, isUnattended = false }: { post?: string | null; isUnattended?: boolean } = {},
): Promise<SignedIn | null> => {
  const [row] = await find(
    db,
    Prisma.sql`SELECT s."expiresAt", p.id AS "personId"
      FROM "Session" s JOIN "Person" p ON p.id = s."personId"
      WHERE s.id = ${tokenHash} AND s."expiresAt" > ${new Date(now)} AND p."isActive"`,
    post,
  );
  if (!row) return null;
  if (isUnattended) return signedIn(row, row.expiresAt);
  const expiresAt = new Date(now + LIFETIME_MS);
  if (expiresAt.getTime() - row.expiresAt.getTime() > SLACK_MS)
    await db.session.updateMany({ where: { id: tokenHash }, data: { expiresAt } });
  return signedIn(row, expiresAt);
};

/** Somebody whose account is open, as long as the session of his stand-in. */
const findActive = async (
  db: Db,
  personId: string,
  { expiresAt }: SignedIn,
  post: string | null = null,
): Promise<SignedIn | null> => {
  const [row] = await find(
    db,
    Prisma.sql`SELECT ${expiresAt}::timestamptz AS "expiresAt", p.id AS "personId"
      FROM "Person" p WHERE p.id = ${personId} AND p."isActive"`,
    post,
  );
  return row ? signedIn(row, expiresAt) : null;
};

/**
 * The person for whom somebody signed in acts as a stand-in, with that person's rights, under the post in the unit `post` (null
 * his own). `now` is milliseconds since the epoch.
 *
 * @throws DomainError `NOT_STANDING_IN` when he does not stand in today, or that person's account is closed, `NOT_YOUR_POST`
 */
export const findActingFor = async (
  db: Db,
  standIn: SignedIn,
  personId: string,
  now: number,
  post: string | null = null,
): Promise<SignedIn> => {
  const given = await standsInFor(db, { personId, standInId: standIn.personId, now });
  const person = given && (await findActive(db, personId, standIn, post));
  if (!person) throw new DomainError('NOT_STANDING_IN', { personId });
  const { periods, onlyRehearsals } = given;
  return {
    ...person,
    standIn: { personId: standIn.personId, family: housesOfStandIn(standIn), periods },
    onlyRehearsals,
  };
};

/** The people for whom somebody stands in today by the clock of some running campaign, each with the days. */
export const findAbsent = async (db: Db, standIn: SignedIn): Promise<SignedIn[]> => {
  const given = await absencesToday(db, standIn.personId);
  const people = given.map(async ({ personId, periods }) => {
    const row = await findActive(db, personId, standIn);
    return row
      ? [{ ...row, standIn: { personId: standIn.personId, family: housesOfStandIn(standIn), periods } }]
      : [];
  });
  return (await Promise.all(people)).flat();
};
