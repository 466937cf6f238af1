import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EngineError } from './engine-error';
import { identify, isRunning, type ProcessIdentity } from './process-identity';

const readHolder = (file: string): ProcessIdentity | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
  } catch {
    return undefined;
  }
};

const refuse = (dataDir: string, pid: number): EngineError =>
  new EngineError(
    'DATA_DIR_IN_USE',
    `数据目录 ${dataDir} 正由进程 ${pid} 使用，不能同时启动两次。`,
    `Process ${pid} is using this data folder. Stop it, or choose another one with --data-dir.`,
  );

/**
 * Takes the data folder for this process and returns what gives it back.
 * A lock left behind by a process that has ended is taken over; DATA_DIR_IN_USE names one that runs.
 */
export const lockDataFolder = (dataDir: string): (() => void) => {
  mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, 'lock.json');
  const own = identify(process.pid)!;
  // A link appears with its content at once and fails when the name is taken, so nobody reads half a lock.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(own), { mode: 0o600 });
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        linkSync(draft, file);
        return () => rmSync(file, { force: true });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = readHolder(file);
      if (holder && (isRunning(holder) || attempt > 3)) throw refuse(dataDir, holder.pid);
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(draft, { force: true });
  }
};
