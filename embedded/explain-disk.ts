import { existsSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { EngineError } from './engine-error';

const diskFull = (folder: string, message: string): EngineError =>
  new EngineError(
    'DISK_FULL',
    message,
    `There is no space left for ${folder}. Free some, or choose another place with --data-dir.`,
  );

/** DISK_FULL when that is what a log or a message speaks of. */
export const explainDisk = (text: string, folder: string): EngineError | undefined =>
  /No space left on device|ENOSPC|database or disk is full|Disk quota exceeded/i.test(text)
    ? diskFull(folder, `磁盘已满，无法写入 ${folder}。`)
    : undefined;

const megabyte = 2 ** 20;

/** Megabytes: two fresh databases take about 60, and grow; on a full disk they would end in the middle of a write. */
const needed = { toBegin: 200, toGoOn: 20 };

/** Fails with DISK_FULL before anything is written, when an existing data folder's disk has too little room for it. */
export const requireSpace = (dataDir: string): void => {
  const { bavail, blocks, bsize } = statfsSync(dataDir);
  if (blocks === 0) return; // Some network drives do not say.
  const free = Math.floor((bavail * bsize) / megabyte);
  const isBegun = existsSync(path.join(dataDir, 'postgres', 'data'));
  const least = isBegun ? needed.toGoOn : needed.toBegin;
  if (free >= least) return;
  throw diskFull(dataDir, `磁盘将满：${dataDir} 所在的磁盘只剩 ${free} MB，至少要有 ${least} MB。`);
};
