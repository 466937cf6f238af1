import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clearDataFolder } from '../../embedded/clear-data-folder';
import { lockDataFolder } from '../../embedded/data-folder-lock';
import { recordEngine } from '../../embedded/engine-record';
import { startEngines } from '../../embedded/engines';
import { explainFolder } from '../../embedded/explain-folder';
import { identify, isRunning } from '../../embedded/process-identity';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-folder-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = (dataDir: string) =>
  startEngines({ dataDir, env: {}, onProgress: () => undefined, onEngineExit: () => undefined });

it.each([
  ['is a file', ''],
  ['lies below a file', 'below'],
])('says so when the data folder %s', async (_what, below) => {
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  const dataDir = path.join(file, below);
  await expect(start(dataDir)).rejects.toMatchObject({
    code: 'DATA_DIR_UNUSABLE',
    message: expect.stringContaining(dataDir),
  });
});

it('tells a full disk from a folder that may not be written', () => {
  const code = (name: string) => explainFolder(Object.assign(new Error(name), { code: name }), folder)?.code;
  expect(['ENOSPC', 'EACCES', 'EROFS', 'ELOOP'].map(code)).toEqual([
    'DISK_FULL',
    'DATA_DIR_UNUSABLE',
    'DATA_DIR_UNUSABLE',
    undefined,
  ]);
});

describe('deleting a data folder', () => {
  it('ends the engines that outlived their start, which nobody would know without it', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const survivor = identify(child.pid!)!;
    recordEngine(folder, 'temporal', 7233, child.pid);
    await clearDataFolder(folder);
    expect([isRunning(survivor), existsSync(folder)]).toEqual([false, false]);
  });

  it('is refused while somebody works on it', async () => {
    const unlock = lockDataFolder(folder);
    await expect(clearDataFolder(folder)).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE' });
    expect(existsSync(folder)).toBe(true);
    unlock();
  });
});
