import { DomainError } from '../domain/domain-error';
import type { Actor } from '../domain/permissions/actor';
import { familyOf, housesBeside } from '../domain/registry/family-of';
import type { Role } from '../domain/codes/roles';
import type { Db } from '../prisma/schema/db';

/**
 * Somebody by login, as the pages would know him under his own post: what he may do is for the rules to say.
 *
 * @throws DomainError `NOT_PERMITTED` for nobody, and for a closed account
 */
export const personOf = async (db: Db, login: string): Promise<Actor> => {
  const person = await db.person.findUnique({ where: { login }, include: { posts: true } });
  if (!person?.isActive) throw new DomainError('NOT_PERMITTED', { login });
  const { id: personId, unitId, posts } = person;
  const units = await db.unit.findMany({ select: { id: true, parentId: true } });
  const own = { unitId, posts: posts.map(one => ({ ...one, roles: one.roles as Role[] })) };
  const otherHouses = housesBeside(own, unitId, units);
  return {
    personId,
    unitId,
    family: familyOf(unitId, units),
    roles: person.roles as Role[],
    ...(otherHouses && { otherHouses }),
  };
};
