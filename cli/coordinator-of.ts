import { DomainError } from '../domain/domain-error';
import type { Actor } from '../domain/permissions/actor';
import type { Db } from '../prisma/schema/db';
import { isCapable } from '../domain/permissions/capabilities';

/** Who of 指挥部办公室 decides, by login; `what` says what he would decide. @throws DomainError `NOT_PERMITTED` */
export const coordinatorOf = async (
  db: Db,
  login: string | undefined,
  what: 'revision' | 'adoption' | 'report' | 'figures' | 'targets' | 'findings',
): Promise<Actor> => {
  const person = login === undefined ? null : await db.person.findUnique({ where: { login } });
  if (!person?.isActive || !isCapable(person, 'run-campaign'))
    throw new DomainError('NOT_PERMITTED', { what, login });
  const { id: personId, unitId } = person;
  return { personId, unitId, family: [unitId], roles: ['coordinator'] };
};
