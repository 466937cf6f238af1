import { EngineError } from './engine-error';
import { explainDisk } from './explain-disk';

const lastLines = (log: string): string => log.trim().split('\n').slice(-3).join(' / ');

/** Turns what PostgreSQL wrote before it ended into an error that says what to do. */
export const explainPostgres =
  (folder: string) =>
  (log: string): EngineError => {
    const disk = explainDisk(log, folder);
    if (disk) return disk;
    if (/could not bind|Address already in use/i.test(log))
      return new EngineError('PORT_TAKEN', `PostgreSQL 的端口已被占用。`, lastLines(log));
    if (/database files are incompatible|initialized by PostgreSQL version/i.test(log))
      return new EngineError(
        'SERVER_VERSION',
        `数据目录 ${folder} 属于另一版本的 PostgreSQL，不能直接打开。`,
        lastLines(log),
      );
    if (/lock file .* already exists|pre-existing shared memory/i.test(log))
      return new EngineError(
        'DATA_DIR_IN_USE',
        `数据目录 ${folder} 正由另一个 PostgreSQL 进程使用。`,
        lastLines(log),
      );
    return new EngineError(
      'DATA_DIR_BROKEN',
      `PostgreSQL 无法用数据目录 ${folder} 启动。`,
      `${lastLines(log)}. Restore the folder from a backup, or begin anew with --fresh.`,
    );
  };
