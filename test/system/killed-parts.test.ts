import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
/** Most of it is waiting: what a killed worker had in hand is begun again after 20 s, and a busy machine starts a part in as many. */
const limitMs = 120_000 + 60_000 * count;
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
const ending = async (handle: Awaited<ReturnType<typeof begin>>, signal: AbortSignal): Promise<void> => {
  for (;;) {
    try {
      return await handle.result();
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      await pause(200, undefined, { signal });
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
  signal: AbortSignal,
): Promise<string> => {
  for (;;) {
    if (rehearsal.isOver) throw new Error('The rehearsal was over before the last strike.');
    const clock = await clockOf(installation);
    if (clock !== null && clock !== from) return clock;
    await pause(50, undefined, { signal });
  }
};

const pidOf = async ({ processes }: Installation, part: Part, signal: AbortSignal): Promise<number> => {
  for (;;) {
    const pid = processes[part].pid();
    if (pid !== undefined) return pid;
    // It is on its way up, e.g. because something that it needs was struck before.
    await pause(20, undefined, { signal });
  }
};

/** SIGKILL to one part after the other; what comes back comes back by itself, while the rehearsal goes on. */
const strikeAll = async (
  installation: Installation,
  strikes: Strike[],
  rehearsal: { isOver: boolean },
  { signal, said }: Limit,
): Promise<void> => {
  let clock = await clockOf(installation);
  for (const { part, delay } of strikes) {
    clock = await hasMoved(installation, clock, rehearsal, signal);
    await pause(delay, undefined, { signal });
    process.kill(await pidOf(installation, part, signal), 'SIGKILL');
    said.push(`${clock} ${part}`);
    if (process.env['KILLS']) process.stderr.write(`${said.at(-1)}\n`);
  }
};

/** Ends the waiting before the test's own limit, which would leave it going on beside the files that follow. */
interface Limit {
  signal: AbortSignal;
  /** What was struck so far. */
  said: string[];
}

const lastWords = (folder: string): string[] =>
  ['worker', 'api', 'temporal', 'postgres'].map(part => {
    const log = path.join(folder, `${part}.log`);
    return `${part}: ${existsSync(log) ? readFileSync(log, 'utf8').slice(-2_000) : ''}`;
  });

/** What to look at where the limit has ended the waiting. */
const unfinished = async ({ said }: Limit, installation: Installation, folder: string): Promise<Error> => {
  const place = `seed ${seed}: the clock stands at ${await clockOf(installation)}; struck so far: ${said.join(', ')}`;
  return new Error([place, ...lastWords(folder)].join('\n'));
};

const play = async (folder: string, strikes: Strike[], signal: AbortSignal) => {
  const installation = await startInstallation(folder);
  const limit: Limit = { signal, said: [] };
  try {
    const handle = await begin(installation, strikes.length > 0 ? 250 : 0);
    const rehearsal = { isOver: false };
    const end = ending(handle, signal).finally(() => (rehearsal.isOver = true));
    const aborted = once(signal, 'abort').then(() => Promise.reject(new Error('The limit is reached.')));
    await Promise.race([Promise.all([strikeAll(installation, strikes, rehearsal, limit), end]), aborted]);
    const { db, client, processes } = installation;
    const { temporal: _temporal, ...result } = await collectRehearsal(db, client, REHEARSAL_CAMPAIGN);
    return { starts: parts.map(one => processes[one].starts()), result };
  } catch (error) {
    throw signal.aborted ? await unfinished(limit, installation, folder) : error;
  } finally {
    await installation.stop();
  }
};

it(
  `a rehearsal whose worker, API, Temporal and Postgres are killed ${count} times goes on to the same ledger and tells nobody twice`,
  async () => {
    if (process.env['KILLS']) process.stderr.write(`KILLS_SEED=${seed}\n`);
    const [quiet, shaken] = folders as [string, string];
    const signal = AbortSignal.timeout(limitMs - 20_000);
    const one = await play(quiet, [], signal);
    const other = await play(shaken, planStrikes(count, seed), signal);
    expect(one.starts).toEqual(parts.map(() => 1));
    // Each was struck as often as the others; what it needs being away may have ended it more often.
    for (const starts of other.starts) expect(starts).toBeGreaterThan(Math.floor(count / parts.length));
    const undisturbed = { ...one.result, ...(await readRecord(quiet)) };
    expect(undisturbed.tables['events']!.length).toBeGreaterThan(50);
    expect(undisturbed.arrived.length).toBeGreaterThan(20);
    expect({ seed, ...other.result, ...(await readRecord(shaken)) }).toEqual({ seed, ...undisturbed });
  },
  limitMs,
);
