import path from 'node:path';
import type { Db } from '../../../prisma/schema/db';
import { saveUnits } from '../save-units';

/** The units of the invented province, with their people; those that are there stay as they are. */
export const seedProvince = (db: Db, now: number): Promise<void> =>
  saveUnits(db, path.join(__dirname, 'registry.csv'), now);
