import { DomainError } from '../../domain/domain-error';
import type { UnitId } from '../../domain/obligation/types';
import { isCapable, rolesWith, type Capability } from '../../domain/permissions/capabilities';
import { Prisma } from '../generated/client';
import type { Db, Tx } from '../schema/db';
import { holders } from './holders';

/** A unit that owes something in a running campaign, and in which nobody can be reached. */
export interface UnitAlone {
  campaignId: string;
  unitId: UnitId;
  name: string;
  /** How many obligations are open. */
  owed: number;
  isClosed: boolean;
}

const roles = (capability: Capability) => Prisma.sql`${[...rolesWith(capability)]}::text[]`;

/**
 * The units in which nobody reads: no active person with an address who acts for the unit, or, of an office, who does what
 * the office is there for, wherever he sits. By campaign and name; of one campaign, or of all that run.
 */
export const unitsAlone = (db: Db | Tx, campaignId?: string): Promise<UnitAlone[]> => db.$queryRaw<
  UnitAlone[]
>`
  SELECT o."campaignId", u.id AS "unitId", u.name, count(*)::int AS owed, u."closedOn" IS NOT NULL AS "isClosed"
  FROM "Obligation" o JOIN "Unit" u ON u.id = o."owedById"
  JOIN "Campaign" c ON c.id = o."campaignId" AND c.status = 'launched' AND c."endedAt" IS NULL
  WHERE o.state IN ('open', 'paused') ${campaignId === undefined ? Prisma.empty : Prisma.sql`AND c.id = ${campaignId}`}
    AND NOT EXISTS (SELECT 1 FROM ${holders} p WHERE p.email IS NOT NULL AND (
      (p."unitId" = u.id AND p.roles && ${roles('act-for-unit')})
      OR (u.kind = 'office' AND p.roles && ${roles('run-campaign')})
      OR (u.kind = 'supervision' AND p.roles && ${roles('verify')})
      OR (u.kind = 'leadership' AND p.roles && ${roles('decide-proposals')})))
  GROUP BY o."campaignId", u.id ORDER BY o."campaignId", u.name, u.id`;

/** What somebody who can sign in has to be able to do: without, only the command line helps. */
const indispensable = ['keep-accounts', 'run-campaign'] as const satisfies Capability[];

const kept = async (tx: Tx): Promise<Capability[]> => {
  const people = await tx.$queryRaw<{ roles: string[] }[]>`
    SELECT DISTINCT p.roles FROM ${holders} p
    WHERE p."passwordHash" IS NOT NULL AND p.roles && ${indispensable.flatMap(rolesWith)}::text[]`;
  return indispensable.filter(one => people.some(person => isCapable(person, one)));
};

const isRunning = async (tx: Tx): Promise<boolean> =>
  (await tx.campaign.count({ where: { status: 'launched', endedAt: null } })) > 0;

/** Who can sign in, and who is reached, as it stands: compared with what it is after a change. */
export const whoIsLeft = async (tx: Tx) => ({ kept: await kept(tx), alone: await unitsAlone(tx) });

/**
 * Under the registry's lock, after a change: somebody is left who keeps accounts and, while a campaign runs, who runs it; and
 * no unit that owes something is left without anybody who reads, unless it is `meant`.
 *
 * @throws DomainError `LAST_ONE`, `NOBODY_LEFT`
 */
export const assertSomebodyLeft = async (
  tx: Tx,
  before: Awaited<ReturnType<typeof whoIsLeft>>,
  isMeant: boolean,
): Promise<void> => {
  const after = await whoIsLeft(tx);
  const lost = before.kept.filter(one => !after.kept.includes(one));
  if (lost.includes('keep-accounts')) throw new DomainError('LAST_ONE', { what: 'keep-accounts' });
  if (lost.includes('run-campaign') && (await isRunning(tx)))
    throw new DomainError('LAST_ONE', { what: 'run-campaign' });
  if (isMeant) return;
  const known = new Set(before.alone.map(one => `${one.campaignId} ${one.unitId}`));
  const units = after.alone.filter(one => !known.has(`${one.campaignId} ${one.unitId}`));
  const [first] = units;
  if (first) throw new DomainError('NOBODY_LEFT', { name: first.name, owed: first.owed, units });
};
