import type { Db } from '../schema/db';

/** The account of a login that may sign in, or null; the caller spends the same work either way. */
export const findAccount = (
  db: Db,
  login: string,
): Promise<{ id: string; passwordHash: string | null } | null> =>
  db.person.findFirst({ where: { login, isActive: true }, select: { id: true, passwordHash: true } });

/** The person behind an actor, with the units of all posts. */
export const findPerson = (db: Db, personId: string) =>
  db.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      id: true,
      login: true,
      name: true,
      post: true,
      email: true,
      roles: true,
      unit: { select: { id: true, name: true, kind: true } },
      posts: {
        select: { title: true, roles: true, unit: { select: { id: true, name: true, kind: true } } },
        orderBy: { unitId: 'asc' },
      },
    },
  });
