import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAside, type Aside } from '../../api/aside/aside';
import type { AsideLimits } from '../../api/aside/limits';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { bigText } from '../../bench/standstill/inputs';

const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-aside-'));
const short = path.join(folder, 'short.txt');
/** Whoever reads it waits until somebody writes. */
const endless = path.join(folder, 'endless.txt');
beforeAll(() => {
  writeFileSync(short, '一份方案');
  execFileSync('mkfifo', [endless]);
});
afterAll(() => rmSync(folder, { recursive: true }));

let opened: Aside[] = [];
afterEach(async () => {
  await Promise.all(opened.map(one => one.stop()));
  opened = [];
});
const open = (limits: Partial<AsideLimits> = {}): Aside => {
  const aside = createAside(limits);
  opened.push(aside);
  return aside;
};
const read = (aside: Aside, file: string) => aside.run('read-document', { path: file, name: 'a.txt' });
const readPlan = (aside: Aside, text: string) =>
  aside.run('read-plan', { text, rules: { calendar: seedCalendar() } });

/** The side processes that this process has now. */
const sideProcesses = (): number[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(pid => {
      try {
        const parent = / \w (\d+) /.exec(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/, ''))?.[1];
        return (
          Number(parent) === process.pid &&
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('start-side')
        );
      } catch {
        return false;
      }
    })
    .map(Number);
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await sleep(10);
};

describe('work aside', () => {
  it('answers as the function does, with what it refuses', async () => {
    const aside = open();
    await expect(read(aside, short)).resolves.toBe('一份方案');
    const { plan, links } = await readPlan(aside, bigText(5));
    expect(plan.assignments).toHaveLength(5);
    expect(links.proposed.length).toBeGreaterThan(0);
    await expect(readPlan(aside, '   ')).rejects.toMatchObject({
      code: 'PLAN_REFUSED',
      details: { refusal: 'EMPTY' },
    });
    await expect(read(aside, path.join(folder, 'none'))).rejects.toThrow(/ENOENT/);
  });

  it('is ended when it takes too long, and the one after it finds another process', async () => {
    const aside = open({ workMs: 300, processes: 1 });
    await read(aside, short);
    const [before] = sideProcesses();
    await expect(read(aside, endless)).rejects.toMatchObject({ code: 'TOOK_TOO_LONG' });
    await expect(read(aside, short)).resolves.toBe('一份方案');
    expect(sideProcesses()).not.toContain(before);
  });

  it('is ended in the middle of a computation, not only where it waits', async () => {
    const aside = open({ workMs: 20, processes: 1 });
    await expect(readPlan(aside, bigText(4_000))).rejects.toMatchObject({ code: 'TOOK_TOO_LONG' });
  });

  it('is ended when its memory is full, which is nobody else’s', async () => {
    const aside = open({ heapMegabytes: 70, processes: 1, workMs: 100_000 });
    await read(aside, short);
    await expect(readPlan(aside, bigText(20_000))).rejects.toMatchObject({ code: 'TOOK_TOO_MUCH' });
    await expect(read(aside, short)).resolves.toBe('一份方案');
  });

  it('fails alone when its process dies, with and without work', async () => {
    const aside = open({ processes: 1 });
    await read(aside, short);
    const reading = read(aside, endless);
    process.kill(sideProcesses()[0]!, 'SIGSEGV');
    await expect(reading).rejects.toThrow(/side process ended \(SIGSEGV\)/);
    await expect(read(aside, short)).resolves.toBe('一份方案');
    const [idle] = sideProcesses();
    process.kill(idle!, 'SIGSEGV');
    await until(() => sideProcesses().some(pid => pid !== idle));
    await expect(read(aside, short)).resolves.toBe('一份方案');
  });

  it('waits in its turn, and is refused where too many wait already', async () => {
    const aside = open({ processes: 1, waiting: 2, workMs: 1_500 });
    await read(aside, short);
    const first = read(aside, endless).catch((error: unknown) => error);
    const second = read(aside, short);
    const third = read(aside, short);
    await expect(read(aside, short)).rejects.toMatchObject({
      code: 'TOO_MANY_AT_ONCE',
      details: { retryAfter: 2 },
    });
    await expect(first).resolves.toMatchObject({ code: 'TOOK_TOO_LONG' });
    await expect(Promise.all([second, third])).resolves.toEqual(['一份方案', '一份方案']);
  });

  it('is refused after it has waited for too long', async () => {
    const aside = open({ processes: 1, waitMs: 200, workMs: 60_000 });
    // The first starts the process, which takes longer than anybody waits here.
    await read(aside, short).catch(() => undefined);
    await until(() => sideProcesses().length > 0);
    let isBusy = false;
    while (!isBusy) {
      const endlessly = read(aside, endless).catch(() => undefined);
      isBusy = await Promise.race([endlessly.then(() => false), sleep(400).then(() => true)]);
    }
    await expect(read(aside, short)).rejects.toMatchObject({ code: 'TOO_MANY_AT_ONCE' });
  });

  it('passes what is short by what is long: there are two processes', async () => {
    const aside = open({ workMs: 5_000 });
    await read(aside, short);
    const long = read(aside, endless).catch((error: unknown) => error);
    await expect(read(aside, short)).resolves.toBe('一份方案');
    expect(sideProcesses()).toHaveLength(2);
    await aside.stop();
    await expect(long).resolves.toMatchObject({ message: 'stopped' });
  });

  it('leaves no process behind, and takes nothing more, once it is stopped', async () => {
    const aside = open();
    aside.warm();
    await read(aside, short);
    expect(sideProcesses()).toHaveLength(1);
    await aside.stop();
    expect(sideProcesses()).toEqual([]);
    await expect(read(aside, short)).rejects.toThrow('stopped');
  });
});
