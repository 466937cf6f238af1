import type { Db } from '../schema/db';
import type { SignedIn } from './sessions';

/** The active people of one's own house, without oneself, by name. */
export const queryColleagues = (db: Db, { family, personId }: SignedIn) =>
  db.person.findMany({
    where: { isActive: true, unitId: { in: family }, id: { not: personId } },
    select: { id: true, name: true, unit: { select: { id: true, name: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 500,
  });
