import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DomainError } from '../../domain/domain-error';
import { checkPack } from '../../domain/rules/check/check-pack';
import type { Pack } from '../../domain/rules/types';
import { readPack } from './read-pack';

/** The packs of the project lie beside its rooms, in a checkout and in the image alike. */
export const packsFolder = path.resolve(__dirname, '../../packs');

const isPack = (folder: string): boolean => existsSync(path.join(folder, 'pack.json'));

/** The names of the packs of the project. */
export const packNames = (): string[] =>
  readdirSync(packsFolder)
    .filter(name => isPack(path.join(packsFolder, name)))
    .sort();

/**
 * A pack by its name, or by the folder in which it lies.
 *
 * @throws DomainError `PACK_UNKNOWN`, `PACK_UNREADABLE`, `PACK_WRONG` with everything that is wrong
 */
export const findPack = (name: string): Pack => {
  const isOwn = packNames().includes(name);
  const folder = isOwn ? path.join(packsFolder, name) : path.resolve(name);
  if (!isPack(folder)) throw new DomainError('PACK_UNKNOWN', { name, known: packNames() });
  let pack: Pack;
  try {
    pack = readPack(folder);
  } catch (error) {
    throw new DomainError('PACK_UNREADABLE', { name, reason: String(error) });
  }
  // A test holds that there is nothing wrong with ours.
  const problems = isOwn ? [] : checkPack(pack);
  if (problems.length > 0) throw new DomainError('PACK_WRONG', { name, problems });
  return pack;
};
