import { execFile } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { fetchArchive } from './fetch-archive';

const run = promisify(execFile);

const architectures: Partial<Record<NodeJS.Architecture, string>> = { x64: 'amd64', arm64: 'arm64' };
const platforms: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' };

/** Where the official archive of this machine's kind lies. */
export const downloadAddress = (version: string): string => {
  const query = new URLSearchParams({
    platform: platforms[process.platform] ?? process.platform,
    arch: architectures[process.arch] ?? process.arch,
  });
  return `https://temporal.download/cli/archive/v${version}?${query.toString()}`;
};

/** Fetches the official archive and puts its `temporal` at the target. Rejects with what went wrong. */
export const downloadTemporal = async (
  version: string,
  target: string,
  onProgress: (message: string) => void,
  signal?: AbortSignal,
): Promise<void> => {
  const address = downloadAddress(version);
  onProgress(`Temporal：正在下载 ${address}（约 50 MB）…`);
  const archive = await fetchArchive(address, {
    signal,
    onProgress: (received, total) => {
      const whole = total ? ` / ${total.toFixed(0)}` : '';
      onProgress(`Temporal：正在下载 …（已 ${received.toFixed(0)}${whole} MB）`);
    },
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-temporal-'));
  try {
    const isZip = archive.subarray(0, 2).toString('latin1') === 'PK';
    const file = path.join(folder, isZip ? 'temporal.zip' : 'temporal.tar.gz');
    await writeFile(file, archive);
    await run('tar', ['-xf', file, '-C', folder]);
    mkdirSync(path.dirname(target), { recursive: true });
    // The temporary folder may be on another disk: copy beside the target, then rename in one step.
    copyFileSync(
      path.join(folder, path.extname(target) === '.exe' ? 'temporal.exe' : 'temporal'),
      `${target}.part`,
    );
    chmodSync(`${target}.part`, 0o755);
    renameSync(`${target}.part`, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
