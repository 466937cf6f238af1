import type { Db } from '../../prisma/db';
import type { Cast } from './request-for';

/** The people who act in a rehearsal: a liaison (else the head) per unit, the first of each office. */
export const loadCast = async (db: Db): Promise<Cast> => {
  const people = await db.person.findMany({
    where: { isActive: true },
    select: { id: true, unitId: true, roles: true },
    orderBy: { id: 'asc' },
  });
  return {
    personFor: (role, unitId) => {
      const found =
        role === 'liaison'
          ? (people.find(one => one.unitId === unitId && one.roles.includes('liaison')) ??
            people.find(one => one.unitId === unitId && one.roles.includes('head')))
          : people.find(one => one.roles.includes(role));
      if (!found)
        throw new Error(`nobody can act as ${role}${unitId ? ` of ${unitId}` : ''} in this rehearsal`);
      return found.id;
    },
  };
};
