import fs from 'node:fs/promises';
import { DomainError } from '../../domain/domain-error';
import { argon2idHash } from '../../prisma/people/password-hash';
import { readRegistry } from '../../prisma/people/read-registry';
import { saveRegistry } from '../../prisma/people/save-registry';
import type { Db } from '../../prisma/schema/db';
import { demoPassword } from './demo-accounts';
import { demoFile } from './demo-file';

/** The units and people of 云溪县. `now` in milliseconds since the epoch. @throws DomainError `DEMO_BROKEN` */
export const seedRegistry = async (db: Db, now: number): Promise<void> => {
  const name = 'registry.csv';
  const registry = await readRegistry(await fs.readFile(demoFile(name)), name);
  if (registry.problems.length > 0) throw new DomainError('DEMO_BROKEN', { problems: registry.problems });
  // One hash for all: a hundred would cost seconds, and the password is printed anyway.
  const hash = await argon2idHash(demoPassword);
  await saveRegistry(db, registry, { by: null, now, hashPassword: () => Promise.resolve(hash) });
};
