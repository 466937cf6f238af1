import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = path.resolve(__dirname, '../..');

/** As compose does for a service that has ended: not at once, so that a part whose engine is away does not spin. */
const RESTART_MS = 300;

export interface KeptProcess {
  /** Undefined while it is not running. */
  pid: () => number | undefined;
  /** How often it was started. */
  starts: () => number;
  stop: () => Promise<void>;
}

export interface KeptOptions {
  /** Arguments of the command line: `api`, `worker`. */
  args: string[];
  env: NodeJS.ProcessEnv;
  logFile: string;
}

/** A part of a real installation in a process of its own, started again whenever it ends (`restart: unless-stopped`). */
export const keepRunning = ({ args, env, logFile }: KeptOptions): KeptProcess => {
  let child: ChildProcess | undefined;
  let starts = 0;
  let isStopping = false;
  const keeping = (async () => {
    while (!isStopping) {
      const log = openSync(logFile, 'a', 0o600);
      child = spawn(process.execPath, ['run.mjs', 'cli/index.ts', ...args], {
        cwd: root,
        env,
        stdio: ['ignore', log, log],
      });
      closeSync(log);
      starts++;
      await once(child, 'exit');
      await pause(RESTART_MS);
    }
  })();
  return {
    pid: () => (child?.exitCode === null && child.signalCode === null ? child.pid : undefined),
    starts: () => starts,
    stop: async () => {
      isStopping = true;
      child?.kill('SIGTERM');
      await keeping;
    },
  };
};
