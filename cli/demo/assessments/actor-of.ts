import type { Role } from '../../../domain/codes/roles';
import { DomainError } from '../../../domain/domain-error';
import type { Actor } from '../../../domain/permissions/actor';
import type { Db } from '../../../prisma/schema/db';

const acting = (person: { id: string; unitId: string; roles: string[] } | null, wanted: string): Actor => {
  if (!person) throw new DomainError('DEMO_BROKEN', { problems: [wanted] });
  const { id: personId, unitId, roles } = person;
  return { personId, unitId, family: [unitId], roles: roles as Role[] };
};

/** Somebody of the demonstration by his login. @throws DomainError `DEMO_BROKEN` where there is none */
export const actorOf = async (db: Db, login: string): Promise<Actor> =>
  acting(await db.person.findUnique({ where: { login } }), login);

/** Who acts for a unit of the demonstration. @throws DomainError `DEMO_BROKEN` where it has nobody */
export const actorFor = async (db: Db, unitId: string): Promise<Actor> =>
  acting(await db.person.findFirst({ where: { unitId }, orderBy: { id: 'asc' } }), unitId);
