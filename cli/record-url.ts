import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readEngineRecord } from '../embedded/engine-record';
import { isRunning } from '../embedded/process-identity';
import type { Configuration } from './configuration';
import { ConfigurationError } from './configuration-error';

/**
 * Where the record is: DATABASE_URL, or the database that `npm start` is running on the data folder.
 *
 * @throws ConfigurationError when there is neither
 */
export const recordUrl = ({ DATABASE_URL, DATA_DIR }: Configuration): string => {
  if (DATABASE_URL) return DATABASE_URL;
  const engine = readEngineRecord(DATA_DIR).postgres;
  if (!engine?.process || !isRunning(engine.process))
    throw new ConfigurationError(
      `没有设置 DATABASE_URL,数据目录 ${DATA_DIR} 上也没有正在运行的系统(先 npm start)`,
    );
  const password = readFileSync(path.join(path.resolve(DATA_DIR), 'postgres', 'password'), 'utf8').trim();
  return `postgresql://postgres:${password}@127.0.0.1:${engine.port}/zhenggai`;
};
