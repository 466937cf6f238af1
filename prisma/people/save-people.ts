import { postsAsInFile } from '../../domain/registry/posts';
import { factsOfPerson } from '../../domain/registry/facts';
import type { RegistryPerson } from '../../domain/registry/types';
import type { Tx } from '../schema/db';
import { toRegistryPerson, withPosts } from './load-registry';
import type { Hand } from './record-registry';
import type { SavedUnits } from './save-units';
import { changesOf, type Saved } from './saved';
import { writePeople, type WantedPerson } from './write-people';

/** Gives the encoded hash (argon2id) of the first password of an account. */
export type HashPassword = (login: string) => Promise<string>;

/** Upserts people by login. Ids of people already stored stay; no password is replaced. */
export const savePeople = async (
  tx: Tx,
  people: readonly RegistryPerson[],
  { hand, units, hashPassword }: { hand: Hand; units: SavedUnits; hashPassword?: HashPassword | undefined },
): Promise<Saved> => {
  const rows = await tx.person.findMany({
    where: { login: { in: people.map(({ login }) => login) } },
    include: withPosts,
  });
  const byLogin = new Map(rows.map(row => [row.login, row]));
  const saved: Saved = { created: 0, updated: 0, unchanged: 0 };
  const wanted: WantedPerson[] = [];
  for (const person of people) {
    const posts = person.posts?.map(one => ({ ...one, unitId: units.storedId(one.unitId) }));
    const answersFor = person.answersFor?.map(units.storedId).sort();
    const next = {
      ...person,
      unitId: units.storedId(person.unitId),
      ...(posts && { posts }),
      ...(answersFor && { answersFor }),
    };
    const row = byLogin.get(person.login);
    const lacksPassword = hashPassword !== undefined && !row?.passwordHash;
    const password = lacksPassword ? { passwordHash: await hashPassword(person.login) } : {};
    if (!row) {
      wanted.push({ ...next, ...password, before: null });
      saved.created++;
      continue;
    }
    const before = toRegistryPerson(row);
    const changes = changesOf(
      { posts: [], answersFor: [], ...before },
      { ...postsAsInFile(before, next), id: row.id },
    );
    const isChanged = lacksPassword || Object.keys(changes).length > 0;
    saved[isChanged ? 'updated' : 'unchanged']++;
    if (!isChanged) continue;
    // A new address starts without the old one's trouble.
    const mended = changes.email ? { mailTrouble: null } : {};
    wanted.push({ ...before, ...changes, ...password, ...mended, before: factsOfPerson(before) });
  }
  await writePeople(tx, hand, units.units, wanted);
  return saved;
};
