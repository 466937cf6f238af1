import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { endSurvivors, readEngineRecord, recordEngine } from '../../embedded/engine-record';
import { identify, isRunning } from '../../embedded/process-identity';

const dataDir = mkdtempSync(path.join(tmpdir(), 'zhenggai-record-'));
const bystander = () => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe('what an earlier start has left running', () => {
  it('is ended by the next start', async () => {
    const child = bystander();
    recordEngine(dataDir, 'temporal', 7233, child.pid);
    const survivor = identify(child.pid!)!;
    await expect(endSurvivors(dataDir)).resolves.toEqual(['temporal']);
    expect(isRunning(survivor)).toBe(false);
  });

  it('is left alone when its number now belongs to a process that began at another time', async () => {
    const child = bystander();
    recordEngine(dataDir, 'temporal', 7233, child.pid);
    const record = readEngineRecord(dataDir);
    record.temporal!.process!.startTime = 'another time';
    writeFileSync(path.join(dataDir, 'engines.json'), JSON.stringify(record));
    await expect(endSurvivors(dataDir)).resolves.toEqual([]);
    expect(isRunning(identify(child.pid!)!)).toBe(true);
    child.kill('SIGKILL');
  });

  it('is nothing when the record is missing or unreadable', async () => {
    writeFileSync(path.join(dataDir, 'engines.json'), '{ "postgres": {');
    await expect(endSurvivors(dataDir)).resolves.toEqual([]);
  });
});
