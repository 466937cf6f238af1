import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { endSurvivors } from '../../embedded/engine-record';
import { isRunning, type ProcessIdentity } from '../../embedded/process-identity';
import { kill, planKills, type Kill } from './kill-plan';
import { processTree, stillRunning } from './process-tree';
import { readRecord } from './read-record';
import { startSession, type Session } from './rehearsal-session';

const dataDir = mkdtempSync(path.join(tmpdir(), 'zhenggai-killed-'));
const seed = Number(process.env['KILLS_SEED'] ?? process.pid);
const runs = planKills(process.env, seed);
const plan = path.join(__dirname, 'plan.txt');
const begin = [plan, '--units', 'mixed:7', '--until', '2018-05-26'];

/** Every process that was seen, to see at the end that none is left. */
const seen: ProcessIdentity[] = [];
const folders = new Set<string>();

afterAll(async () => {
  for (const folder of folders) await endSurvivors(folder);
  rmSync(dataDir, { recursive: true, force: true });
});

const finish = async (session: Session) => {
  const { code, stdout, stderr } = await session.ended;
  if (code !== 0) throw new Error(`The rehearsal ended with ${code ?? 'a signal'}:\n${stderr}`);
  const { id: _id, temporal: _temporal, ...result } = JSON.parse(stdout) as Record<string, unknown>;
  return { result, ...(await readRecord(session.folder())) };
};

/** Kills, and says what a person then sees; the engines that outlive their main process are left to the next start. */
const strike = async ({ victim, at, delay }: Kill, session: Session): Promise<void> => {
  await session.reaches(at);
  folders.add(session.folder());
  await pause(delay);
  const { postgres, temporal } = session.processes();
  const tree = processTree(session.pid);
  seen.push(...tree);
  kill(victim, session);
  const { code, stderr } = await session.ended;
  if (victim === 'postgres' || victim === 'temporal') {
    if (code !== 75) throw new Error(`Without its ${victim} it ended with ${code ?? 'a signal'}:\n${stderr}`);
    expect(stderr).toContain(`rehearse --resume ${session.id()}`);
    expect(await stillRunning(tree)).toEqual([]);
  } else {
    expect(code).toBeNull();
    if (victim !== 'everything') expect([postgres, temporal].map(isRunning)).toEqual([true, true]);
  }
};

const shaken = async (kills: Kill[]) => {
  // A least pace, so that a quick machine does not come to the end before the last kill.
  let session = startSession(dataDir, [...begin, '--day', '200']);
  for (const one of kills) {
    await strike(one, session);
    session = startSession(dataDir, ['--resume', session.id()]);
  }
  return finish(session);
};

it(
  `a rehearsal that is killed ${runs.flat().length} times comes to the same ledger, tells nobody twice and leaves nothing behind`,
  async () => {
    if (process.env['KILLS']) process.stderr.write(`KILLS_SEED=${seed}\n`);
    const undisturbed = await finish(startSession(dataDir, begin));
    expect(undisturbed.tables['events']!.length).toBeGreaterThan(50);
    expect(undisturbed.arrived.length).toBeGreaterThan(20);
    for (const kills of runs) {
      const end = await shaken(kills);
      expect({ kills, ...end }).toEqual({ kills, ...undisturbed });
    }
    expect(seen.length).toBeGreaterThan(runs.flat().length * 3);
    expect(await stillRunning(seen)).toEqual([]);
  },
  120_000 + 40_000 * runs.flat().length,
);
