import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { dumpRecord } from '../../prisma/upkeep/dump-record';
import { fileEntry, hashOfFile, manifestName, tableEntry, type Manifest } from './manifest';
import { packTar, type TarEntry } from './pack-tar';
import { writeFile } from 'node:fs/promises';

export interface BackupOptions {
  url: string;
  /** Where uploaded files lie: `<dataDir>/files`. */
  filesDir: string;
  /** The archive to be written. */
  to: string;
  /** The version of this system. */
  version: string;
  /** The machine's clock, in milliseconds. */
  now: number;
}

/** The hashes of the uploaded files that a dumped table names. */
const namedFiles = (table: string): string[] => {
  const hashes = readFileSync(table, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => (JSON.parse(line) as { sha256: string }).sha256);
  return [...new Set(hashes)].sort();
};

const isWhole = async (file: string, hash: string): Promise<boolean> =>
  existsSync(file) && (await hashOfFile(file)) === hash;

/**
 * Writes one file with the database, as it is at one instant, the uploaded files that it names, and a manifest with
 * versions and checksums. The system may run meanwhile. The file appears only when it is complete.
 */
export const writeBackup = async ({ url, filesDir, to, version, now }: BackupOptions): Promise<Manifest> => {
  mkdirSync(path.dirname(path.resolve(to)), { recursive: true });
  // Beside the target, where there is room for a backup.
  const folder = mkdtempSync(path.join(path.dirname(path.resolve(to)), '.backup-'));
  try {
    mkdirSync(path.join(folder, 'tables'));
    const { tables, migrations, serverVersion } = await dumpRecord(url, path.join(folder, 'tables'));
    // First the record, then the files: the bytes are there before the row that names them, and never go away.
    const files: Manifest['files'] = [];
    const missingFiles: string[] = [];
    const entries: TarEntry[] = [];
    for (const hash of namedFiles(path.join(folder, tableEntry('File')))) {
      const file = path.join(filesDir, hash.slice(0, 2), hash);
      if (await isWhole(file, hash)) {
        files.push({ sha256: hash, bytes: statSync(file).size });
        entries.push({ name: fileEntry(hash), file });
      } else missingFiles.push(hash);
    }
    const manifest: Manifest = {
      product: 'zhenggai',
      format: 1,
      version,
      createdAt: new Date(now).toISOString(),
      postgresVersion: serverVersion,
      migrations,
      tables,
      files,
      missingFiles,
    };
    const manifestFile = path.join(folder, manifestName);
    await writeFile(manifestFile, JSON.stringify(manifest, null, 2), { mode: 0o600 });
    const whole = [
      { name: manifestName, file: manifestFile },
      ...tables.map(({ name }) => ({ name: tableEntry(name), file: path.join(folder, tableEntry(name)) })),
      ...entries,
    ];
    const draft = path.join(folder, 'backup.tar.gz');
    await pipeline(Readable.from(packTar(whole)), createGzip(), createWriteStream(draft, { mode: 0o600 }));
    renameSync(draft, to);
    return manifest;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
