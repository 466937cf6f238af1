import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DomainError } from '../../domain/domain-error';
import { endSurvivors } from '../../embedded/engine-record';
import { lockDataFolder } from '../../embedded/data-folder-lock';
import { startPostgres } from '../../embedded/postgres';
import { dumpRecord } from '../../prisma/upkeep/dump-record';
import { loadRecord } from '../../prisma/upkeep/load-record';
import { applyMigrations } from '../../prisma/schema/migrate';
import { migrationFolder } from '../../prisma/schema/migration-folder';
import { openRecord } from '../system/open-record';
import type { Manifest } from './manifest';
import { openBackup } from './open-backup';

export interface RestoreOptions {
  file: string;
  dataDir: string;
  onProgress: (message: string) => void;
}

/** True where a restore would replace something. */
export const hasRecord = (dataDir: string): boolean =>
  ['postgres', 'temporal', 'files'].some(name => existsSync(path.join(dataDir, name)));

/** The migrations of the backup alone: rows go into the very schema that they came from. */
const migrationsUntil = (manifest: Manifest, folder: string): string => {
  mkdirSync(folder);
  for (const name of ['migration_lock.toml', ...manifest.migrations])
    cpSync(path.join(migrationFolder, name), path.join(folder, name), { recursive: true });
  return folder;
};

/**
 * Loads the rows, reads them again and compares: what was restored is what was backed up. Then the newest schema, and what an
 * older version wrote is brought up to date.
 */
const fillDatabase = async (url: string, manifest: Manifest, folder: string): Promise<void> => {
  await applyMigrations(url, migrationsUntil(manifest, path.join(folder, 'migrations')));
  await loadRecord(url, path.join(folder, 'archive', 'tables'));
  mkdirSync(path.join(folder, 'again'));
  const { tables } = await dumpRecord(url, path.join(folder, 'again'));
  const restored = new Map(tables.map(one => [one.name, one.sha256]));
  for (const { name, sha256 } of manifest.tables)
    if (restored.get(name) !== sha256) throw new DomainError('RESTORE_DIFFERS', { name });
  const db = await openRecord(url, 2);
  await db.$disconnect();
};

const prepare = async (
  file: string,
  prepared: string,
  onProgress: RestoreOptions['onProgress'],
): Promise<Manifest> => {
  mkdirSync(path.join(prepared, 'archive'), { recursive: true });
  onProgress('核对备份 …');
  const manifest = await openBackup(file, path.join(prepared, 'archive'));
  const postgres = await startPostgres({ dataDir: prepared, onProgress });
  try {
    onProgress('写入数据库,并与备份逐表核对 …');
    await fillDatabase(postgres.url, manifest, prepared);
  } finally {
    await postgres.stop();
  }
  return manifest;
};

/** Puts what was prepared in the place of what was there; Temporal's data goes, it belongs to another record. */
const takeOver = (dataDir: string, prepared: string): void => {
  mkdirSync(path.join(prepared, 'old'));
  for (const name of ['postgres', 'temporal', 'files'])
    if (existsSync(path.join(dataDir, name)))
      renameSync(path.join(dataDir, name), path.join(prepared, 'old', name));
  renameSync(path.join(prepared, 'postgres'), path.join(dataDir, 'postgres'));
  if (existsSync(path.join(prepared, 'archive', 'files')))
    renameSync(path.join(prepared, 'archive', 'files'), path.join(dataDir, 'files'));
};

/**
 * Restores a backup into a data folder that nobody works on. Everything is prepared and compared beside what is there,
 * which is replaced at the very end. Temporal's data is not in a backup: reconcile starts everything anew.
 *
 * @throws DomainError as `openBackup`, `RESTORE_DIFFERS`, `RESTORE_INTERRUPTED`; EngineError `DATA_DIR_IN_USE`
 */
export const restoreBackup = async ({ file, dataDir, onProgress }: RestoreOptions): Promise<Manifest> => {
  const unlock = lockDataFolder(dataDir);
  const prepared = path.join(dataDir, 'restoring');
  try {
    if (existsSync(path.join(prepared, 'old')))
      throw new DomainError('RESTORE_INTERRUPTED', { old: `${prepared}/old` });
    await endSurvivors(dataDir);
    await endSurvivors(prepared);
    rmSync(prepared, { recursive: true, force: true });
    const manifest = await prepare(file, prepared, onProgress).catch((error: unknown) => {
      rmSync(prepared, { recursive: true, force: true });
      throw error;
    });
    takeOver(dataDir, prepared);
    rmSync(prepared, { recursive: true, force: true });
    return manifest;
  } finally {
    unlock();
  }
};
