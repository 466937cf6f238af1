import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { DomainError } from '../../domain/domain-error';
import { migrationFolder, migrationNames } from '../../prisma/schema/migration-folder';
import { fileEntry, hashOfFile, manifestName, manifestSchema, tableEntry, type Manifest } from './manifest';
import { broken, unpackTar } from './unpack-tar';

const readManifest = (folder: string): Manifest => {
  const file = path.join(folder, manifestName);
  if (!existsSync(file)) throw broken('没有清单,不是本系统的备份');
  const read = manifestSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success) throw broken(`清单看不懂:${read.error.issues[0]?.path.join('.') ?? ''}`);
  return read.data;
};

const checkEntry = async (folder: string, name: string, bytes: number, sha256: string): Promise<void> => {
  const file = path.join(folder, name);
  if (!existsSync(file)) throw broken(`缺少 ${name}`);
  if (statSync(file).size !== bytes || (await hashOfFile(file)) !== sha256)
    throw broken(`${name} 与清单中的校验和不符`);
};

/**
 * Unpacks a backup into a folder and checks everything in it against the manifest.
 *
 * @throws DomainError `BACKUP_UNREADABLE`, `BACKUP_BROKEN`, `BACKUP_NEWER` when a newer version of this system wrote it
 */
export const openBackup = async (file: string, folder: string): Promise<Manifest> => {
  if (!existsSync(file)) throw new DomainError('BACKUP_UNREADABLE', { file });
  const input = createReadStream(file);
  const unzipped = input.pipe(createGunzip());
  input.on('error', error => unzipped.destroy(error));
  try {
    await unpackTar(unzipped, folder);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw broken((error as Error).message);
  } finally {
    input.destroy();
  }
  const manifest = readManifest(folder);
  for (const { name, bytes, sha256 } of manifest.tables)
    await checkEntry(folder, tableEntry(name), bytes, sha256);
  for (const { sha256, bytes } of manifest.files) await checkEntry(folder, fileEntry(sha256), bytes, sha256);
  const own = new Set(migrationNames(migrationFolder));
  const unknown = manifest.migrations.filter(name => !own.has(name));
  if (unknown.length > 0) throw new DomainError('BACKUP_NEWER', { version: manifest.version, unknown });
  return manifest;
};
