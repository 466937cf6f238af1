import { DomainError } from '../../../domain/domain-error';
import type { Actor } from '../../../domain/permissions/actor';
import type { Db } from '../../../prisma/schema/db';
import { personOf } from '../../person-of';

/** Who acts for a unit of the demonstration. @throws DomainError `DEMO_BROKEN` where it has nobody */
export const actorFor = async (db: Db, unitId: string): Promise<Actor> => {
  const person = await db.person.findFirst({ where: { unitId }, orderBy: { id: 'asc' } });
  if (!person) throw new DomainError('DEMO_BROKEN', { problems: [unitId] });
  return personOf(db, person.login);
};
