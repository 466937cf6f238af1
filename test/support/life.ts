import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.resolve(__dirname, '../..');

export interface Life {
  /** Resolves with false where the process ended without saying so. */
  says: (line: string) => Promise<boolean>;
  /** The steps that it began, in order, and when (milliseconds). */
  said: () => { line: string; at: number }[];
  /** SIGKILL: nobody gets to clear up. Waits for the end. @throws where it was over already */
  kill: () => Promise<void>;
  /** Waits until it has killed itself. @throws where it ends otherwise */
  isStruck: () => Promise<void>;
  /** @throws where it ends otherwise than well, with what it wrote */
  ends: () => Promise<void>;
}

/** A process that runs a program of the tests on a database and says what it begins; its last line is `done`. */
export const startLife = (databaseUrl: string, program: string, args: string[]): Life => {
  const child = spawn(process.execPath, ['run.mjs', program, ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: { line: string; at: number }[] = [];
  let errors = '';
  let isOver = false;
  const waiting: (() => void)[] = [];
  const look = (): void => waiting.splice(0).forEach(one => one());
  const lines = createInterface(child.stdout);
  lines.on('line', line => {
    said.push({ line, at: performance.now() });
    look();
  });
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const closed = once(child, 'close').then(() => {
    isOver = true;
    look();
  });
  return {
    says: async line => {
      const isSaid = (): boolean => said.some(one => one.line === line);
      while (!isSaid() && !isOver) await new Promise<void>(resolve => waiting.push(resolve));
      return isSaid();
    },
    said: () => said,
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
      if (child.signalCode !== 'SIGKILL') throw new Error(`It was over before the kill:\n${errors}`);
    },
    isStruck: async () => {
      await closed;
      if (child.signalCode !== 'SIGKILL') throw new Error(`It ended otherwise:\n${errors}`);
    },
    ends: async () => {
      await closed;
      if (child.exitCode !== 0 || said.at(-1)?.line !== 'done')
        throw new Error(`It ended otherwise:\n${errors}`);
    },
  };
};
