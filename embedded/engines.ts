import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { lockDataFolder } from './data-folder-lock';
import type { EngineExit } from './engine-process';
import { endSurvivors, readEngineRecord, recordEngine } from './engine-record';
import { explainDisk, requireSpace } from './explain-disk';
import { explainFolder } from './explain-folder';
import { findFreePort } from './free-port';
import type { MailCatcher } from './mail-catcher';
import { startPostgres } from './postgres';
import { startTemporal } from './temporal';

export interface EnginesOptions {
  dataDir: string;
  /** DATABASE_URL, TEMPORAL_ADDRESS and SMTP_URL name engines that run elsewhere; the others are started. */
  env: NodeJS.ProcessEnv;
  /** One line for people, whenever there is something to wait for. */
  onProgress: (message: string) => void;
  /** An engine ended by itself: the caller should stop everything and say the message. */
  onEngineExit: EngineExit;
  /** Temporal's own web page, for operators. */
  withUi?: boolean;
  /** More PostgreSQL settings, as `name=value`. */
  postgresSettings?: string[];
  /** Breaks off what can take minutes: getting Temporal's program. */
  signal?: AbortSignal | undefined;
}

export interface Engines {
  databaseUrl: string;
  temporalAddress: string;
  smtpUrl: string;
  /** Null when SMTP_URL names a relay. */
  mailCatcher: MailCatcher | null;
  temporalUiUrl?: string;
  /** Stops what was started here, in good order, and gives the data folder back. May be called twice. */
  stop: () => Promise<void>;
}

interface Started {
  stop: () => Promise<void>;
}

const startCatcher = async (dataDir: string): Promise<MailCatcher> => {
  const port = await findFreePort(readEngineRecord(dataDir)['mail-catcher']?.port);
  // Loaded while the others are already starting.
  const { startMailCatcher } = await import('./mail-catcher.ts');
  const catcher = await startMailCatcher({ dir: path.join(dataDir, 'mails'), port });
  recordEngine(dataDir, 'mail-catcher', catcher.port);
  return catcher;
};

/** Waits for all; when one fails the others are stopped before its error goes on. */
const startAll = async <One extends Started, Two extends Started, Three extends Started>(
  starting: [Promise<One | null>, Promise<Two | null>, Promise<Three | null>],
): Promise<[One | null, Two | null, Three | null]> => {
  try {
    return await Promise.all(starting);
  } catch (error) {
    for (const result of await Promise.allSettled<Started | null>(starting))
      if (result.status === 'fulfilled') await result.value?.stop();
    throw error;
  }
};

const openDataFolder = async (
  dataDir: string,
  onProgress: EnginesOptions['onProgress'],
): Promise<() => void> => {
  try {
    mkdirSync(dataDir, { recursive: true });
    requireSpace(dataDir);
    const unlock = lockDataFolder(dataDir);
    const survivors = await endSurvivors(dataDir);
    if (survivors.length > 0) onProgress(`已结束上次遗留的进程：${survivors.join('、')}`);
    return unlock;
  } catch (error) {
    throw explainFolder(error, dataDir) ?? error;
  }
};

/**
 * Starts the engines that a fresh machine lacks, side by side: Postgres, Temporal, the mail catcher.
 * First it takes the data folder and ends what an earlier start left running on it. Fails with an EngineError.
 */
export const startEngines = async (options: EnginesOptions): Promise<Engines> => {
  const { env, onProgress, onEngineExit } = options;
  const dataDir = path.resolve(options.dataDir);
  const databaseUrl = env['DATABASE_URL'];
  const temporalAddress = env['TEMPORAL_ADDRESS'];
  const smtpUrl = env['SMTP_URL'];
  const unlock =
    databaseUrl && temporalAddress && smtpUrl ? () => undefined : await openDataFolder(dataDir, onProgress);
  try {
    const common = { dataDir, onProgress, onExit: onEngineExit };
    const [postgres, temporal, mailCatcher] = await startAll([
      databaseUrl
        ? Promise.resolve(null)
        : startPostgres({ ...common, settings: options.postgresSettings ?? [] }),
      temporalAddress
        ? Promise.resolve(null)
        : startTemporal({
            ...common,
            env,
            namespace: env['TEMPORAL_NAMESPACE'] || 'default',
            withUi: options.withUi ?? false,
            signal: options.signal,
          }),
      smtpUrl ? Promise.resolve(null) : startCatcher(dataDir),
    ]);
    let stopping: Promise<void> | undefined;
    const stopAll = async (): Promise<void> => {
      await Promise.all([postgres?.stop(), temporal?.stop(), mailCatcher?.stop()]);
      unlock();
    };
    return {
      databaseUrl: databaseUrl || postgres!.url,
      temporalAddress: temporalAddress || temporal!.address,
      smtpUrl: smtpUrl || mailCatcher!.smtpUrl,
      mailCatcher,
      ...(temporal?.uiUrl ? { temporalUiUrl: temporal.uiUrl } : {}),
      stop: () => (stopping ??= stopAll()),
    };
  } catch (error) {
    unlock();
    throw explainDisk(String(error), dataDir) ?? error;
  }
};
