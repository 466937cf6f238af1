import { EngineError } from './engine-error';
import { explainDisk } from './explain-disk';

const reasons: Record<string, string> = {
  EEXIST: '它是一个文件，不是目录',
  ENOTDIR: '路径中有一段是文件，不是目录',
  EACCES: '没有写入的权限',
  EPERM: '没有写入的权限',
  EROFS: '所在的磁盘是只读的',
  ENOENT: '不能在这里建立目录',
};

/** What keeps a data folder from being opened, as an error that says what to do; undefined when it is none of these. */
export const explainFolder = (error: unknown, dataDir: string): EngineError | undefined => {
  const { code = '', message = '' } = error as Partial<NodeJS.ErrnoException>;
  const disk = explainDisk(message, dataDir);
  if (disk) return disk;
  const reason = reasons[code];
  return reason
    ? new EngineError(
        'DATA_DIR_UNUSABLE',
        `数据目录 ${dataDir} 不能使用：${reason}。`,
        `${message}. Choose another folder with --data-dir.`,
      )
    : undefined;
};
