import type { UnitId } from '../../domain/obligation/types';
import type { RegistryPerson } from '../../domain/registry/types';
import type { Tx } from '../schema/db';
import { toRegistryPerson } from './load-registry';
import { changesOf, type Saved } from './saved';

/** Gives the encoded hash (argon2id) of the first password of an account. */
export type HashPassword = (login: string) => Promise<string>;

/** Upserts people by login. Ids of people already stored stay; no password is replaced. */
export const savePeople = async (
  tx: Tx,
  people: readonly RegistryPerson[],
  storedUnitId: (id: UnitId) => UnitId,
  hashPassword?: HashPassword,
): Promise<Saved> => {
  const rows = await tx.person.findMany({ where: { login: { in: people.map(({ login }) => login) } } });
  const byLogin = new Map(rows.map(row => [row.login, row]));
  const saved: Saved = { created: 0, updated: 0, unchanged: 0 };
  const created: (RegistryPerson & { passwordHash: string | null })[] = [];
  for (const person of people) {
    const next = { ...person, unitId: storedUnitId(person.unitId) };
    const row = byLogin.get(person.login);
    if (!row) {
      created.push({ ...next, passwordHash: hashPassword ? await hashPassword(person.login) : null });
      continue;
    }
    const changes: Partial<RegistryPerson> & { passwordHash?: string } = changesOf(toRegistryPerson(row), {
      ...next,
      id: row.id,
    });
    if (row.passwordHash === null && hashPassword) changes.passwordHash = await hashPassword(person.login);
    const isChanged = Object.keys(changes).length > 0;
    // A new address starts without the old one's trouble.
    const mended = changes.email ? { mailTrouble: null } : {};
    if (isChanged) await tx.person.update({ where: { id: row.id }, data: { ...changes, ...mended } });
    saved[isChanged ? 'updated' : 'unchanged']++;
  }
  await tx.person.createMany({ data: created });
  return { ...saved, created: created.length };
};
