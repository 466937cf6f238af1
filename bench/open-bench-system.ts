import { mkdirSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { readConfiguration, type Configuration } from '../cli/configuration';
import { openSystem, type System } from '../cli/system/open-system';
import { leavingNothing } from './leave-nothing';

export interface BenchSystem extends System {
  configuration: Configuration;
}

/** A folder for one measure, open to the account that Postgres runs under. */
export const benchFolder = (): string => {
  const folder = path.join(os.tmpdir(), `zhenggai-bench-${randomUUID().slice(0, 8)}`);
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** The environment without anything that names engines elsewhere: a measure never touches a real installation. */
export const bareEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: '',
  TEMPORAL_ADDRESS: '',
  SMTP_URL: '',
  BASE_URL: undefined,
});

/** The whole system as `npm start` composes it, in this process, on engines and a folder of its own; both go afterwards. */
export const withBenchSystem = async <T>(use: (system: BenchSystem) => Promise<T>): Promise<T> => {
  const folder = benchFolder();
  const env = bareEnvironment();
  const configuration = { ...readConfiguration(env), DATA_DIR: folder, PORT: 0, HOST: '127.0.0.1' };
  try {
    const system = await openSystem({
      configuration,
      env,
      onProgress: () => undefined,
      onEngineExit: error => {
        throw error;
      },
      webDir: null,
      logger: pino({ level: 'error' }, pino.destination(2)),
      now: Date.now,
    });
    try {
      return await leavingNothing(
        () => system.stop(),
        () => use({ ...system, configuration }),
      );
    } finally {
      await system.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
