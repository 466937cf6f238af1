import { createHash, randomBytes } from 'node:crypto';
import type { Actor, Role } from '../../domain/permissions/roles';
import type { Db } from '../db';

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
export const closeSessionsOf = async (db: Db, personId: string): Promise<void> => {
  await db.session.deleteMany({ where: { personId } });
};

interface Row {
  personId: string;
  unitId: string;
  roles: string[];
  expiresAt: Date;
  above: string[];
  below: string[];
}

const find = (db: Db, tokenHash: string, now: Date) => db.$queryRaw<Row[]>`
  WITH RECURSIVE me AS (
    SELECT s."expiresAt", p.id AS "personId", p."unitId", p.roles
    FROM "Session" s JOIN "Person" p ON p.id = s."personId"
    WHERE s.id = ${tokenHash} AND s."expiresAt" > ${now} AND p."isActive"
  ), up AS (
    SELECT u.id, u."parentId" FROM "Unit" u JOIN me ON u.id = me."unitId"
    UNION SELECT u.id, u."parentId" FROM "Unit" u JOIN up ON u.id = up."parentId"
  ), down AS (
    SELECT u.id FROM "Unit" u JOIN me ON u.id = me."unitId"
    UNION SELECT u.id FROM "Unit" u JOIN down ON u."parentId" = down.id
  )
  SELECT me.*, ARRAY(SELECT id FROM up) AS above, ARRAY(SELECT id FROM down) AS below FROM me`;

/**
 * Who a token belongs to, or null when the session is unknown, has expired or the account is closed. Using a session
 * prolongs it.
 */
export const findActor = async (db: Db, tokenHash: string, now: number): Promise<SignedIn | null> => {
  const [row] = await find(db, tokenHash, new Date(now));
  if (!row) return null;
  const { personId, unitId, roles, above, below } = row;
  const expiresAt = new Date(now + LIFETIME_MS);
  if (expiresAt.getTime() - row.expiresAt.getTime() > SLACK_MS)
    await db.session.updateMany({ where: { id: tokenHash }, data: { expiresAt } });
  return {
    personId,
    unitId,
    roles: roles as Role[],
    family: [...new Set([...above, ...below])],
    scopeUnitIds: below,
    expiresAt,
  };
};
