import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { lockDataFolder } from '../../embedded/data-folder-lock';
import { EngineError } from '../../embedded/engine-error';
import { endSurvivors } from '../../embedded/engine-record';
import { startEngines, type Engines } from '../../embedded/engines';
import { applyMigrations } from '../../prisma/schema/migrate';
import { publishEngines } from './shared-engines';

/** Rules need no engines, and the tests of the engines start their own. */
const withoutEngines = /(^|\/)test\/(domain|documents|embedded|system)(\/|$)/;

/** A crash of the tests must not cost data, so nothing waits for the disk. */
const postgresSettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

const checkout = createHash('sha256').update(__dirname).digest('hex').slice(0, 8);
const folderOf = (turn: number): string => path.join(tmpdir(), `zhenggai-test-${checkout}-${turn}`);

/** Ends what a run that was killed has left in this folder, and empties it. */
const clearFolder = async (folder: string): Promise<void> => {
  const unlock = lockDataFolder(folder);
  await endSurvivors(folder);
  unlock();
  rmSync(folder, { recursive: true, force: true });
};

/** Two runs at a time take two folders; a folder's survivors are ended by whoever comes next. */
const startInFreeFolder = async (turn = 0): Promise<{ engines: Engines; folder: string }> => {
  const folder = folderOf(turn);
  try {
    await clearFolder(folder);
    const engines = await startEngines({
      dataDir: folder,
      env: { ...process.env, DATABASE_URL: '', TEMPORAL_ADDRESS: '', TEMPORAL_NAMESPACE: '', SMTP_URL: '' },
      onProgress: message => process.stderr.write(`${message}\n`),
      onEngineExit: error => process.stderr.write(`${error.message}\n`),
      postgresSettings,
    });
    return { engines, folder };
  } catch (error) {
    if (error instanceof EngineError && error.code === 'DATA_DIR_IN_USE' && turn < 8)
      return startInFreeFolder(turn + 1);
    throw error;
  }
};

/** Jest's global set-up: Postgres with a migrated template, Temporal and the catcher, once for the run. */
export default async (config: { nonFlagArgs?: string[] }): Promise<void> => {
  const patterns = config.nonFlagArgs ?? [];
  if (patterns.length > 0 && patterns.every(pattern => withoutEngines.test(pattern))) return;
  const { engines, folder } = await startInFreeFolder();
  await applyMigrations(engines.databaseUrl);
  publishEngines(engines, path.join(folder, 'mails'));
  Object.assign(globalThis, {
    stopSharedEngines: async () => {
      await engines.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  });
};
