import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process, told apart from a later one that was given the same number. */
export interface ProcessIdentity {
  pid: number;
  startTime: string;
}

const linuxStartTime = (pid: number): string => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The command (field 2) may hold spaces and brackets: count from behind it. Field 22 is the start in ticks.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const isZombie = fields[0] === 'Z';
  if (isZombie) throw new Error('Only its exit status is left.');
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return `${boot}:${fields[19] ?? ''}`;
};

/** When a process began, in a form that is only good for comparing; undefined when there is no such process. */
const startTimeOf = (pid: number): string | undefined => {
  try {
    if (process.platform === 'linux') return linuxStartTime(pid);
    const command =
      process.platform === 'win32'
        ? ['powershell', '-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`]
        : ['ps', '-o', 'lstart=', '-p', String(pid)];
    const text = execFileSync(command[0]!, command.slice(1), { encoding: 'utf8', stdio: 'pipe' }).trim();
    return text || undefined;
  } catch {
    return undefined;
  }
};

/** True while exactly this process runs: the number and the start time both match. */
export const isRunning = (identity: ProcessIdentity): boolean =>
  startTimeOf(identity.pid) === identity.startTime;

/** The identity of a running process. */
export const identify = (pid: number): ProcessIdentity | undefined => {
  const startTime = startTimeOf(pid);
  return startTime ? { pid, startTime } : undefined;
};
