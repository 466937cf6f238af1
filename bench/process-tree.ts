import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface Process {
  pid: number;
  parent: number;
  name: string;
}

const processes = (): Process[] =>
  (existsSync('/proc') ? readdirSync('/proc') : [])
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        // The name is in brackets and may hold spaces.
        const end = stat.lastIndexOf(')');
        const parent = Number(stat.slice(end + 2).split(' ')[1]);
        return [{ pid: Number(name), parent, name: stat.slice(stat.indexOf('(') + 1, end) }];
      } catch {
        return [];
      }
    });

/** Proportional set size in bytes: pages shared by several processes are counted once over all of them. */
const pssOf = (pid: number): number => {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
};

/** Resident memory (PSS, bytes) of a process and everything below it, by the programs' names. Linux only. */
export const memoryOf = (root: number): Map<string, number> => {
  const all = processes();
  const below = (pid: number): Process[] =>
    all.filter(one => one.parent === pid).flatMap(one => [one, ...below(one.pid)]);
  const sums = new Map<string, number>();
  for (const { pid, name } of [...all.filter(one => one.pid === root), ...below(root)])
    sums.set(name, (sums.get(name) ?? 0) + pssOf(pid));
  return sums;
};
