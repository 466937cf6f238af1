import { EngineError } from './engine-error';

/** DISK_FULL when that is what a log or a message speaks of. */
export const explainDisk = (text: string, folder: string): EngineError | undefined =>
  /No space left on device|ENOSPC|database or disk is full|Disk quota exceeded/i.test(text)
    ? new EngineError(
        'DISK_FULL',
        `磁盘已满，无法写入 ${folder}。`,
        `There is no space left for ${folder}. Free some, or choose another place with --data-dir.`,
      )
    : undefined;
