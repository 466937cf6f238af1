import { existsSync } from 'node:fs';
import path from 'node:path';
import { lockDataFolder } from '../../embedded/data-folder-lock';
import { endSurvivors, readEngineRecord } from '../../embedded/engine-record';
import { startPostgres } from '../../embedded/postgres';
import { isRunning } from '../../embedded/process-identity';
import type { Configuration } from '../configuration';
import { ConfigurationError } from '../configuration-error';
import { recordUrl } from '../record-url';

/**
 * Lends the embedded database: the running one, or, where the system is stopped, one that is started for the moment.
 *
 * @throws ConfigurationError when there is none on the data folder, unless a new one is allowed
 */
export const withEmbeddedRecord = async <T>(
  configuration: Configuration,
  use: (url: string) => Promise<T>,
  { isNewAllowed = false }: { isNewAllowed?: boolean } = {},
): Promise<T> => {
  const dataDir = path.resolve(configuration.DATA_DIR);
  const { postgres: engine } = readEngineRecord(dataDir);
  if (engine?.process && isRunning(engine.process)) return use(recordUrl(configuration));
  if (!isNewAllowed && !existsSync(path.join(dataDir, 'postgres', 'data')))
    throw new ConfigurationError(`数据目录 ${dataDir} 里没有数据库`);
  const unlock = lockDataFolder(dataDir);
  try {
    await endSurvivors(dataDir);
    const postgres = await startPostgres({ dataDir, onProgress: () => undefined });
    try {
      return await use(postgres.url);
    } finally {
      await postgres.stop();
    }
  } finally {
    unlock();
  }
};
