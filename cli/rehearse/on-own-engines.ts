import { setTimeout as pause } from 'node:timers/promises';
import pino from 'pino';
import { DomainError } from '../../domain/domain-error';
import { stopOnSignal } from '../../embedded/stop-on-signal';
import { freeAbandonedKeys } from '../../prisma/record/idempotency';
import { readConfiguration } from '../configuration';
import { openSystem, type System } from '../system/open-system';
import { removeRunFolder, type RunFolder } from './run-folder';

/** So long after a failure the end of an engine may still be reported, on a busy machine. */
const ENGINE_NEWS_MS = 10_000;

export const say = (line: string) => process.stderr.write(`${line}\n`);

export interface OwnRun {
  folder: RunFolder;
  /** What is said of it when it breaks off: how to go on. */
  again: string;
  /** The folder stays when it is over. */
  keep?: true | undefined;
  /** What is done on the engines; it returns what is printed. */
  play: (system: System) => Promise<string>;
}

/**
 * A rehearsal on engines of its own, in its own folder: nothing of it can reach real campaigns or people. They are stopped whatever
 * happens; when one of them dies the process ends with code 75.
 */
export const onOwnEngines = async ({ folder, again, keep, play }: OwnRun): Promise<void> => {
  let isInterrupted = false;
  const interruption = new AbortController();
  const stop = async () => {
    isInterrupted = true;
    interruption.abort();
    await opening.then(one => one.stop()).catch(() => undefined);
  };
  const opening: Promise<System> = openSystem({
    configuration: {
      ...readConfiguration(process.env),
      DATA_DIR: folder.path,
      PORT: 0,
      HOST: '127.0.0.1',
      BASE_URL: undefined,
      // Work that is cut off is begun again: no need to wait for it.
      WORKER_GRACE_SECONDS: 1,
    },
    env: { ...process.env, DATABASE_URL: '', TEMPORAL_ADDRESS: '', SMTP_URL: '' },
    onProgress: say,
    onEngineExit: error => {
      if (isInterrupted) return;
      say(`${error.message}\n演练 ${folder.id} ${again}`);
      // Whatever breaks from now on breaks because of that, and must not end the run as a fault of its own.
      for (const event of ['uncaughtException', 'unhandledRejection'] as const)
        process.on(event, (reason: unknown) => say(`引擎中断之后:${String(reason)}`));
      void stop().finally(() => process.exit(75));
    },
    // A killed process loses nothing by this; only the machine's power could, and then the rehearsal is run again.
    postgresSettings: ['fsync=off'],
    signal: interruption.signal,
    // The run's folder is ours alone: whoever holds a key has been killed, and the script asks again at once.
    prepare: freeAbandonedKeys,
    webDir: null,
    logger: pino({ level: process.env['LOG_LEVEL'] ?? 'warn' }, pino.destination(2)),
    now: Date.now,
  });
  stopOnSignal(stop, () => say(`正在停止;演练 ${folder.id} ${again}`));
  try {
    const system = await opening;
    process.stdout.write(`${await play(system)}\n`);
    await system.stop();
  } catch (error) {
    // A call that fails because an engine has died may fail before the end of the engine is heard of.
    if (!(error instanceof DomainError)) await pause(ENGINE_NEWS_MS);
    // `stopOnSignal` stops the parts in order and then ends the process.
    if (isInterrupted) return new Promise(() => undefined);
    await opening.then(one => one.stop()).catch(() => undefined);
    throw error;
  }
  if (!keep) removeRunFolder(folder);
};
