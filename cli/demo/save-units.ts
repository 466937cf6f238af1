import fs from 'node:fs/promises';
import path from 'node:path';
import { DomainError } from '../../domain/domain-error';
import { argon2idHash } from '../../prisma/people/password-hash';
import { readRegistry } from '../../prisma/people/read-registry';
import { saveRegistry } from '../../prisma/people/save-registry';
import type { Db } from '../../prisma/schema/db';
import { demoPassword } from './demo-accounts';

/** More units and people of the demonstration, from a file of the registry. @throws DomainError `DEMO_BROKEN` */
export const saveUnits = async (db: Db, file: string, now: number): Promise<void> => {
  const registry = await readRegistry(await fs.readFile(file), path.basename(file));
  if (registry.problems.length > 0) throw new DomainError('DEMO_BROKEN', { problems: registry.problems });
  const hash = await argon2idHash(demoPassword);
  await saveRegistry(db, registry, { by: null, now, hashPassword: () => Promise.resolve(hash) });
};
