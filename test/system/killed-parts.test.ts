import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ServiceError } from '@temporalio/client';
import { at } from '../../domain/calendar/civil-date';
import { planOfFile } from '../../cli/plan-of-file';
import { collectRehearsal } from '../../cli/rehearse/collect';
import { REHEARSAL_CAMPAIGN } from '../../cli/rehearse/campaign';
import { prepareRehearsal } from '../../cli/rehearse/prepare';
import { endSurvivors } from '../../embedded/engine-record';
import { rehearsalWorkflowId, TASK_QUEUE, workflowNames } from '../../workflows/messages';
import { tellWorkflows } from '../../workflows/messages/tell';
import { parts, startInstallation, type Installation, type Part } from './installation';
import { readRecord } from './read-record';
import { planStrikes, type Strike } from './strike-plan';

/**
 * `KILLS=20 KILLS_SEED=1 npx jest test/system/killed-parts`: so many strikes, at moments that follow from the seed.
 */
const count = Number(process.env['KILLS'] ?? parts.length);
const seed = Number(process.env['KILLS_SEED'] ?? process.pid);
const file = path.join(__dirname, 'plan.txt');
/** Enough instants for the strikes. */
const until = at(count > 8 ? '2018-06-14' : '2018-05-26', '23:59');
const dataDir = mkdtempSync(path.join(tmpdir(), 'zhenggai-parts-'));
const folders = ['undisturbed', 'struck'].map(name => path.join(dataDir, name));

afterAll(async () => {
  for (const folder of folders) await endSurvivors(folder);
  rmSync(dataDir, { recursive: true, force: true });
});

/** A least pace, so that a quick machine does not come to the end before the last strike. */
const begin = async ({ db, client }: Installation, dayMs: number) => {
  const plan = await planOfFile(file, {});
  if (!plan) throw new Error('The plan cannot be read.');
  const touched = await prepareRehearsal(db, {
    plan,
    text: readFileSync(file, 'utf8'),
    fileName: 'plan.txt',
    issuedOn: undefined,
    script: { units: { kind: 'mixed', seed: '7' }, office: 'prompt', leaders: 'approve' },
    until,
    dayMs,
    now: Date.now(),
  });
  await tellWorkflows({ client, taskQueue: TASK_QUEUE }, touched);
  return client.workflow.start(workflowNames.rehearsal, {
    workflowId: rehearsalWorkflowId(REHEARSAL_CAMPAIGN),
    taskQueue: TASK_QUEUE,
    args: [{ campaignId: REHEARSAL_CAMPAIGN, until: { at: until }, dayMs }],
  });
};

/** Temporal being away is no end of the rehearsal. */
const ending = async (handle: Awaited<ReturnType<typeof begin>>): Promise<void> => {
  for (;;) {
    try {
      return await handle.result();
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      await pause(200);
    }
  }
};

/** The campaign's clock; null while the database is away. */
const clockOf = async ({ db }: Installation): Promise<string | null> => {
  try {
    const row = await db.campaign.findUnique({ where: { id: REHEARSAL_CAMPAIGN } });
    return row?.clockAt?.toISOString() ?? null;
  } catch {
    return null;
  }
};

const hasMoved = async (
  installation: Installation,
  from: string | null,
  rehearsal: { isOver: boolean },
): Promise<string> => {
  for (;;) {
    if (rehearsal.isOver) throw new Error('The rehearsal was over before the last strike.');
    const clock = await clockOf(installation);
    if (clock !== null && clock !== from) return clock;
    await pause(50);
  }
};

const pidOf = async ({ processes }: Installation, part: Part): Promise<number> => {
  for (;;) {
    const pid = processes[part].pid();
    if (pid !== undefined) return pid;
    // It is on its way up, e.g. because something that it needs was struck before.
    await pause(20);
  }
};

/** SIGKILL to one part after the other; what comes back comes back by itself, while the rehearsal goes on. */
const strikeAll = async (
  installation: Installation,
  strikes: Strike[],
  rehearsal: { isOver: boolean },
): Promise<void> => {
  let clock = await clockOf(installation);
  for (const { part, delay } of strikes) {
    clock = await hasMoved(installation, clock, rehearsal);
    await pause(delay);
    process.kill(await pidOf(installation, part), 'SIGKILL');
    if (process.env['KILLS']) process.stderr.write(`${clock} ${part}\n`);
  }
};

const play = async (folder: string, strikes: Strike[]) => {
  const installation = await startInstallation(folder);
  try {
    const handle = await begin(installation, strikes.length > 0 ? 250 : 0);
    const rehearsal = { isOver: false };
    const end = ending(handle).finally(() => (rehearsal.isOver = true));
    await Promise.all([strikeAll(installation, strikes, rehearsal), end]);
    const { db, client, processes } = installation;
    const { temporal: _temporal, ...result } = await collectRehearsal(db, client, REHEARSAL_CAMPAIGN);
    return { starts: parts.map(one => processes[one].starts()), result };
  } finally {
    await installation.stop();
  }
};

it(
  `a rehearsal whose worker, API, Temporal and Postgres are killed ${count} times goes on to the same ledger and tells nobody twice`,
  async () => {
    if (process.env['KILLS']) process.stderr.write(`KILLS_SEED=${seed}\n`);
    const [quiet, shaken] = folders as [string, string];
    const one = await play(quiet, []);
    const other = await play(shaken, planStrikes(count, seed));
    expect(one.starts).toEqual(parts.map(() => 1));
    // Each was struck as often as the others; what it needs being away may have ended it more often.
    for (const starts of other.starts) expect(starts).toBeGreaterThan(Math.floor(count / parts.length));
    const undisturbed = { ...one.result, ...(await readRecord(quiet)) };
    expect(undisturbed.tables['events']!.length).toBeGreaterThan(50);
    expect(undisturbed.arrived.length).toBeGreaterThan(20);
    expect({ seed, ...other.result, ...(await readRecord(shaken)) }).toEqual({ seed, ...undisturbed });
  },
  120_000 + 30_000 * count,
);
