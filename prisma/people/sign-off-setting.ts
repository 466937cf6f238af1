import { DomainError } from '../../domain/domain-error';
import type { UnitId } from '../../domain/obligation/types';
import { isCapable, rolesWith } from '../../domain/permissions/capabilities';
import type { Actor } from '../../domain/permissions/actor';
import { Prisma } from '../generated/client';
import type { Db, Tx } from '../schema/db';
import { holders } from './holders';
import { changeUnit, type RegistryAsker } from './registry-acts';

/** 负责人审签 of a unit: whether it is set, and whether there is anybody who could sign. */
export interface SignOffSetting {
  isOn: boolean;
  hasHead: boolean;
}

/** Whether a unit's head signs off what it hands in. A unit that is unknown has it off. */
export const signOffSetting = async (db: Db | Tx, unitId: UnitId): Promise<SignOffSetting> => {
  const [row] = await db.$queryRaw<SignOffSetting[]>(Prisma.sql`
    SELECT u."signsOff" AS "isOn", EXISTS (SELECT 1 FROM ${holders} p
      WHERE p."unitId" = u.id AND p.roles && ${[...rolesWith('sign-off')]}::text[]) AS "hasHead"
    FROM "Unit" u WHERE u.id = ${unitId}`);
  return row ?? { isOn: false, hasHead: false };
};

/** True where the actor may set it: the unit's head, and who keeps the registry. */
export const maySetSignOff = (actor: Actor, unitId: UnitId): boolean =>
  isCapable(actor, 'keep-registry') || (isCapable(actor, 'sign-off') && actor.unitId === unitId);

/** Sets whether a unit's head signs off first; set to what it is, nothing is recorded. @throws DomainError `NOT_PERMITTED`, `UNIT_UNKNOWN` */
export const setSignOff = async (
  db: Db,
  unitId: UnitId,
  isOn: boolean,
  asker: RegistryAsker,
): Promise<SignOffSetting> => {
  if (!maySetSignOff(asker.actor, unitId)) throw new DomainError('NOT_PERMITTED', { unitId });
  await changeUnit(db, unitId, { signsOff: isOn }, asker);
  return signOffSetting(db, unitId);
};
