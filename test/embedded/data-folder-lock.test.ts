import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lockDataFolder } from '../../embedded/data-folder-lock';
import { identify } from '../../embedded/process-identity';

const dataDir = mkdtempSync(path.join(tmpdir(), 'zhenggai-lock-'));
const lockFile = path.join(dataDir, 'lock.json');

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

it('refuses a second start on one data folder and names the process that has it', () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  writeFileSync(lockFile, JSON.stringify(identify(child.pid!)));
  expect(() => lockDataFolder(dataDir)).toThrow(
    expect.objectContaining({ code: 'DATA_DIR_IN_USE', message: expect.stringContaining(String(child.pid)) }),
  );
  child.kill('SIGKILL');
});

it('takes over a lock whose process has ended, or whose number another process has now', () => {
  writeFileSync(lockFile, JSON.stringify({ pid: process.pid, startTime: 'another time' }));
  const unlock = lockDataFolder(dataDir);
  expect(() => lockDataFolder(dataDir)).toThrow(expect.objectContaining({ code: 'DATA_DIR_IN_USE' }));
  unlock();
  lockDataFolder(dataDir)();
});
