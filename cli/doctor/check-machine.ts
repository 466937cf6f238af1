import { existsSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { ownPackage } from '../own-version';
import { ok, problem, unchecked, warning, type Check } from './check';

const numbers = (version: string): number[] =>
  (/\d+(\.\d+)*/.exec(version)?.[0] ?? '0').split('.').map(Number);

const isOlder = (version: string, than: string): boolean => {
  const [mine, wanted] = [numbers(version), numbers(than)];
  const place = wanted.findIndex((part, index) => (mine[index] ?? 0) !== part);
  return place >= 0 && (mine[place] ?? 0) < wanted[place]!;
};

/** This system's own version and the Node.js that it runs on. */
export const checkVersions = (): Check => {
  const { version, engines } = ownPackage();
  const found = `整改督办 ${version},Node.js ${process.versions.node}`;
  return isOlder(process.versions.node, engines.node)
    ? problem('versions', found, `请换用 Node.js ${engines.node}`)
    : ok('versions', found);
};

const GIGABYTE = 1_000_000_000;
/** Bytes on the disk of the data folder: below the first it is time to act, below the second engines will stop. */
const wanted = { comfortable: 2 * GIGABYTE, least: 0.3 * GIGABYTE };

const nearestFolder = (folder: string): string =>
  existsSync(folder) ? folder : nearestFolder(path.dirname(folder));

/** Room on the disk that holds the data folder. */
export const checkDisk = (dataDir: string): Check => {
  const { bavail, blocks, bsize } = statfsSync(nearestFolder(dataDir));
  if (blocks === 0) return unchecked('disk', `${dataDir} 所在的磁盘没有说明剩余空间`);
  const free = bavail * bsize;
  const found = `${dataDir} 所在的磁盘剩余 ${(free / GIGABYTE).toFixed(1)} GB`;
  if (free < wanted.least) return problem('disk', found, '立即清理磁盘或扩容:数据库写满后会停止');
  if (free < wanted.comfortable) return warning('disk', found, '尽快清理磁盘或扩容');
  return ok('disk', found);
};
