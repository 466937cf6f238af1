import { readFileSync } from 'node:fs';
import path from 'node:path';
import { endProcess, type Farewell } from './end-process';
import { identify, isRunning, type ProcessIdentity } from './process-identity';
import { writeAtomically } from './write-atomically';

export type EngineName = 'postgres' | 'temporal' | 'mail-catcher';

/** What is kept of an engine: its process, if it has one of its own, and the port to come back on. */
interface EngineEntry {
  process?: ProcessIdentity;
  port: number;
}

type EngineRecord = Partial<Record<EngineName, EngineEntry>>;

const fileOf = (dataDir: string): string => path.join(dataDir, 'engines.json');

/** The engines that were last started on this data folder; none when the record is missing or unreadable. */
export const readEngineRecord = (dataDir: string): EngineRecord => {
  try {
    return JSON.parse(readFileSync(fileOf(dataDir), 'utf8')) as EngineRecord;
  } catch {
    return {};
  }
};

/** Notes a running engine, so that the next start can end it if we cannot. */
export const recordEngine = (dataDir: string, name: EngineName, port: number, pid?: number): void => {
  const identity = pid === undefined ? undefined : identify(pid);
  const entry: EngineEntry = identity ? { process: identity, port } : { port };
  writeAtomically(fileOf(dataDir), JSON.stringify({ ...readEngineRecord(dataDir), [name]: entry }, null, 2));
};

// Postgres: SIGINT ends its sessions and writes a checkpoint, SIGQUIT leaves that to the next start.
const farewells: Record<EngineName, Farewell> = {
  postgres: [
    ['SIGINT', 8_000],
    ['SIGQUIT', 2_000],
    ['SIGKILL', 2_000],
  ],
  temporal: [
    ['SIGTERM', 6_000],
    ['SIGKILL', 2_000],
  ],
  'mail-catcher': [],
};

/** Ends an engine in the way that is good for it. */
export const endEngine = (name: EngineName, identity: ProcessIdentity): Promise<void> =>
  endProcess(identity, farewells[name]);

/**
 * Ends what an earlier start on this folder left running, and nothing else: the process number and its
 * start time must both be those recorded. Returns the names of what it ended.
 */
export const endSurvivors = async (dataDir: string): Promise<EngineName[]> => {
  const survivors = Object.entries(readEngineRecord(dataDir)).flatMap(([name, entry]) =>
    entry.process && isRunning(entry.process) ? [{ name: name as EngineName, process: entry.process }] : [],
  );
  await Promise.all(survivors.map(one => endEngine(one.name, one.process)));
  return survivors.map(one => one.name);
};
