import { castOf, type Cast } from '../../rehearsal/script/cast';
import { heldPosts } from '../../domain/registry/posts';
import { toRegistryPerson, withPosts } from '../../prisma/people/load-registry';
import type { Db } from '../../prisma/schema/db';

/** The people who act in a rehearsal. */
export const loadCast = async (db: Db): Promise<Cast> => {
  const people = await db.person.findMany({
    where: { isActive: true },
    include: withPosts,
    orderBy: { id: 'asc' },
  });
  const signing = await db.unit.findMany({ where: { signsOff: true }, select: { id: true } });
  const ids = new Set(signing.map(one => one.id));
  return castOf(heldPosts(people.map(toRegistryPerson)), unitId => ids.has(unitId));
};
