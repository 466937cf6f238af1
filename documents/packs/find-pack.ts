import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DomainError } from '../../domain/domain-error';
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
 * @throws DomainError `PACK_UNKNOWN`, `PACK_UNREADABLE`
 */
export const findPack = (name: string): Pack => {
  const own = packNames().includes(name) ? path.join(packsFolder, name) : path.resolve(name);
  if (!isPack(own)) throw new DomainError('PACK_UNKNOWN', { name, known: packNames() });
  try {
    return readPack(own);
  } catch (error) {
    throw new DomainError('PACK_UNREADABLE', { name, reason: String(error) });
  }
};
