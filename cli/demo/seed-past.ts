import type { Db } from '../../prisma/schema/db';
import { seedDayOne } from './seed-day-one';

/** The campaign `demo` with its past; until that is written down, on its day one. `now` in milliseconds since the epoch. */
export const seedPast = async (db: Db, now: number): Promise<void> => seedDayOne(db, now);
