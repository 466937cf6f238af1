import { randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';

const DAY_MS = 86_400_000;
const PREFIX = '.upload-';
const made = /^\.upload-(.+)-(\d+)-[0-9a-f]{32}$/;

/** A name for what is being written: it says by which process, so that what that one leaves behind can be told. */
export const temporaryName = (): string =>
  `${PREFIX}${hostname()}-${process.pid}-${randomUUID().replaceAll('-', '')}`;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Removes what processes that have ended left half written, at the start of one. Of another machine's, which cannot be asked,
 * only what is older than a day. Returns how many were removed.
 */
export const clearLeftovers = async (folder: string, now: number): Promise<number> => {
  let removed = 0;
  for (const name of (await readdir(folder)).filter(one => one.startsWith(PREFIX))) {
    const file = path.join(folder, name);
    const [, host, pid] = made.exec(name) ?? [];
    // One's own number at one's start is that of a process before.
    const isHere = host === undefined || host === hostname();
    const isOver = isHere
      ? pid === undefined || Number(pid) === process.pid || !isAlive(Number(pid))
      : now -
          (await stat(file).then(
            one => one.mtimeMs,
            () => now,
          )) >
        DAY_MS;
    if (!isOver) continue;
    await rm(file, { force: true });
    removed++;
  }
  return removed;
};
