import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DomainError } from '../../domain/domain-error';

/** Each run has engines and a record of its own, so that rehearsals never meet each other or the real campaigns. */
export interface RunFolder {
  id: string;
  path: string;
}

const folderOf = (dataDir: string, id: string): string => path.join(dataDir, 'rehearsals', id);

export const newRunFolder = (dataDir: string): RunFolder => {
  const id = randomBytes(4).toString('hex');
  const folder = folderOf(dataDir, id);
  mkdirSync(folder, { recursive: true });
  return { id, path: folder };
};

/** @throws DomainError `RUN_UNKNOWN` */
export const knownRunFolder = (dataDir: string, id: string): RunFolder => {
  const folder = folderOf(dataDir, id);
  if (!/^[0-9a-f]{8}$/.test(id) || !existsSync(folder))
    throw new DomainError('RUN_UNKNOWN', { folder: path.dirname(folder), id });
  return { id, path: folder };
};

/** A finished run's engines are of no more use: its result has been printed. */
export const removeRunFolder = (run: RunFolder): void => {
  rmSync(run.path, { recursive: true, force: true });
};
