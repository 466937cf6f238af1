import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { readEngineRecord } from '../../embedded/engine-record';
import type { ProcessIdentity } from '../../embedded/process-identity';

const root = path.resolve(__dirname, '../..');

export interface SessionProcesses {
  main: ProcessIdentity;
  postgres: ProcessIdentity;
  temporal: ProcessIdentity;
}

interface Ending {
  /** Null when a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Session {
  /** The leader of the process group. */
  pid: number;
  /** The run's folder, once it has said its id. */
  folder: () => string;
  id: () => string;
  /** Resolves at the first line of progress at or after a time of the campaign's clock, `YYYY-MM-DD HH:mm`. */
  reaches: (clock: string) => Promise<void>;
  /** Itself and its engines, by what it has written down about them. */
  processes: () => SessionProcesses;
  ended: Promise<Ending>;
}

const progress = /^(\d{4}-\d\d-\d\d \d\d:\d\d) /;

/** `cli rehearse` with these arguments, in a process group of its own. */
export const startSession = (dataDir: string, args: string[]): Session => {
  const child = spawn(
    process.execPath,
    ['start.mjs', '--run', 'cli/index.ts', 'rehearse', ...args, '--data-dir', dataDir, '--json', '--keep'],
    {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LOG_LEVEL: 'fatal' },
    },
  );
  const stdout = text(child.stdout);
  const lines: string[] = [];
  const stderr = createInterface({ input: child.stderr });
  stderr.on('line', line => lines.push(line));
  const ended = Promise.all([once(child, 'exit'), stdout]).then(([[code], out]) => ({
    code: code as number | null,
    stdout: out,
    stderr: lines.join('\n'),
  }));
  const id = () => {
    const found = /^演练 ([0-9a-f]{8})/m.exec(lines.join('\n'))?.[1];
    if (!found) throw new Error(`The rehearsal has not said its id:\n${lines.join('\n')}`);
    return found;
  };
  const folder = () => path.join(dataDir, 'rehearsals', id());
  const hasReached = (clock: string) =>
    lines.some(line => {
      const at = progress.exec(line)?.[1];
      return at !== undefined && at >= clock;
    });
  return {
    pid: child.pid!,
    id,
    folder,
    ended,
    reaches: clock =>
      new Promise((resolve, reject) => {
        const look = () => hasReached(clock) && resolve();
        stderr.on('line', look);
        look();
        void ended.then(({ code }) =>
          reject(new Error(`It ended (${code ?? 'by a signal'}) before ${clock}:\n${lines.join('\n')}`)),
        );
      }),
    processes: () => {
      const { postgres, temporal } = readEngineRecord(folder());
      const main = JSON.parse(readFileSync(path.join(folder(), 'lock.json'), 'utf8')) as ProcessIdentity;
      return { main, postgres: postgres!.process!, temporal: temporal!.process! };
    },
  };
};
