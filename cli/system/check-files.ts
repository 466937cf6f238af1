import { randomUUID } from 'node:crypto';
import { rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';

const MEGABYTE = 2 ** 20;
const PROBE = Buffer.alloc(4096);

/**
 * Whether files can be kept in a folder: its disk has at least so many megabytes, and a few kilobytes can really be written
 * (a quota does not show in the free space).
 *
 * @throws Error with numbers where not
 */
export const checkFiles = async (folder: string, leastMegabytes: number): Promise<void> => {
  const { bavail, blocks, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  // Some network drives do not say.
  if (blocks > 0 && free < leastMegabytes)
    throw new Error(
      `${free} MB free on the disk of ${folder}, at least ${leastMegabytes} MB needed (LEAST_FREE_MB)`,
    );
  // As what is half uploaded is called, so that the next start removes one that was left.
  const probe = path.join(folder, `.upload-probe-${randomUUID()}`);
  try {
    await writeFile(probe, PROBE, { mode: 0o600, flush: true });
  } finally {
    await rm(probe, { force: true });
  }
};
