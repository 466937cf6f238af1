import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { EngineError } from './engine-error';
import { endEngine, recordEngine, type EngineName } from './engine-record';
import { identify } from './process-identity';

/** What was said when an engine ended without being asked to. */
export type EngineExit = (error: EngineError) => void;

export interface EngineProcessOptions {
  name: EngineName;
  command: string;
  args: string[];
  /** Where the record of engines is kept. */
  dataDir: string;
  logFile: string;
  port: number;
  spawnOptions?: SpawnOptions;
  /** Milliseconds until an engine that does not answer is given up. */
  startTimeout: number;
  /** Resolves once the engine answers; called again and again until it does. */
  isReady: () => Promise<boolean>;
  /** Turns the end of the log into the error to throw when the engine ends during its start. */
  explain: (log: string) => EngineError;
  onExit?: EngineExit | undefined;
}

export interface EngineProcess {
  pid: number;
  stop: () => Promise<void>;
}

const tailOf = (file: string): string => readFileSync(file, 'utf8').slice(-4_000);

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const waitUntilReady = async (options: EngineProcessOptions, check: () => void): Promise<void> => {
  const deadline = performance.now() + options.startTimeout;
  while (!(await options.isReady())) {
    check();
    if (performance.now() > deadline)
      throw new EngineError(
        'START_TIMED_OUT',
        `${options.name} 在 ${options.startTimeout / 1000} 秒内没有启动成功，日志见 ${options.logFile}。`,
        `${options.name} did not answer in time. See its log: ${options.logFile}`,
      );
    await sleep(25);
  }
  check();
};

/**
 * Starts an engine in a session of its own: Ctrl-C in the terminal reaches us alone, and our stop decides.
 * It logs to a file, so it goes on undisturbed if we are killed, until the next start ends it.
 */
export const startEngineProcess = async (options: EngineProcessOptions): Promise<EngineProcess> => {
  const log = openSync(options.logFile, 'w', 0o600);
  const child = spawn(options.command, options.args, {
    ...options.spawnOptions,
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  closeSync(log);
  let failure: Error | undefined;
  let isStopping = false;
  child.once('error', error => (failure = error));
  const identity = child.pid === undefined ? undefined : identify(child.pid);

  try {
    if (identity) recordEngine(options.dataDir, options.name, options.port, identity.pid);
    await waitUntilReady(options, () => {
      if (failure) throw options.explain(failure.message);
      if (!identity || hasEnded(child)) throw options.explain(tailOf(options.logFile));
    });
  } catch (error) {
    if (identity) await endEngine(options.name, identity);
    throw error;
  }
  const { pid } = identity!;

  child.once('exit', (code, signal) => {
    if (isStopping) return;
    options.onExit?.(
      new EngineError(
        'ENGINE_DIED',
        `${options.name}（进程 ${pid}）意外退出（${signal ?? `代码 ${code ?? '未知'}`}），日志见 ${options.logFile}。`,
        `${options.name} ended by itself. Start again to go on; its log: ${options.logFile}`,
      ),
    );
  });
  return {
    pid,
    stop: async () => {
      isStopping = true;
      await endEngine(options.name, identity!);
    },
  };
};
