import { castOf, type Cast } from '../../rehearsal/script/cast';
import type { Db } from '../../prisma/schema/db';

/** The people who act in a rehearsal. */
export const loadCast = async (db: Db): Promise<Cast> =>
  castOf(
    await db.person.findMany({
      where: { isActive: true },
      select: { id: true, unitId: true, roles: true },
      orderBy: { id: 'asc' },
    }),
  );
