import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { identify, isRunning, type ProcessIdentity } from '../../embedded/process-identity';

const table = (): { pid: number; parent: number }[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(line => {
      const [pid = 0, parent = 0] = line.trim().split(/\s+/).map(Number);
      return { pid, parent };
    });

/** A process with everything that it has started, and what those have started. */
export const processTree = (root: number): ProcessIdentity[] => {
  const processes = table();
  const pids = [root];
  for (const pid of pids) pids.push(...processes.filter(one => one.parent === pid).map(one => one.pid));
  return pids.flatMap(pid => identify(pid) ?? []);
};

/** Which of these still run after they have had some seconds to end. */
export const stillRunning = async (identities: ProcessIdentity[]): Promise<ProcessIdentity[]> => {
  let left = identities.filter(isRunning);
  for (let look = 0; look < 50 && left.length > 0; look++) {
    await pause(100);
    left = left.filter(isRunning);
  }
  return left;
};
