import { at, dateOf, addDays, type Instant } from '../../domain/calendar/civil-date';
import type { ScriptOptions } from '../../rehearsal/script/options';
import { createDb, type Db } from '../../prisma/schema/db';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { inParallel } from '../../workflows/messages/in-parallel';
import { rehearsalWorkflowId, workflowNames } from '../../workflows/messages';
import { createDatabase, type TestDatabase } from '../support/database';
import { startLife } from '../support/life';
import { connectTemporal, uniqueTaskQueue, type TestTemporal } from '../support/temporal';
import { seedAssessed } from './assessed/cycle';
import { cycleOf, playCycle } from './assessed/in-memory';
import { openOnEngines } from './assessed/on-engines';
import type { Moment } from './killed-assessment/struck';
import { recordedIn, recordedOn, type Recorded } from './supervised/recorded';

/**
 * `KILLS=20 npx jest test/workflows/killed-assessment`: a worker is killed in the transaction of one deed of a yearly cycle, and another
 * one goes on. So many kills, each in a cycle of its own: the five steps and the approval first, then the rest.
 */
const count = Number(process.env['KILLS'] ?? 6);

/** People who are quick, so that a whole cycle has few instants; what is deliberated twice is deliberated twice. */
const script: ScriptOptions = {
  units: { kind: 'early', workingDays: 15 },
  office: 'prompt',
  leaders: 'approve',
  assessment: { marks: ['water'], declines: ['west'] },
};

type Deed = (typeof deeds)[number];
/** The five steps and the approval of their report; then the rest of what the machine does by itself, then people's. */
const deeds = [
  'open-summary',
  'open-third-party',
  'open-data',
  'open-evaluation',
  'open-feedback',
  'approve',
  'raise-findings',
  'complete',
  'submit-evaluation',
  'complete-data',
  'submit-report',
  'deliberate',
  'circulate',
] as const;

/** What it puts on record. */
const eventOf: Record<Deed, (one: { type: string; step?: string }) => boolean> = {
  'open-summary': one => one.type === 'assessment-step-opened' && one.step === 'summary',
  'open-third-party': one => one.type === 'assessment-step-opened' && one.step === 'third-party',
  'open-data': one => one.type === 'assessment-step-opened' && one.step === 'data',
  'open-evaluation': one => one.type === 'assessment-step-opened' && one.step === 'evaluation',
  'open-feedback': one => one.type === 'assessment-step-opened' && one.step === 'feedback',
  approve: one => one.type === 'report-approved',
  'raise-findings': one => one.type === 'findings-raised',
  complete: one => one.type === 'assessment-completed',
  'submit-evaluation': one => one.type === 'evaluation-submitted',
  'complete-data': one => one.type === 'assessment-step-completed' && one.step === 'data',
  'submit-report': one => one.type === 'assessment-reported',
  deliberate: one => one.type === 'report-deliberated',
  circulate: one => one.type === 'results-circulated',
};

const moments: readonly Moment[] = ['before-commit', 'after-commit'];
/** By turns before and after; what is more than all of them is struck once more. */
const strikes = Array.from({ length: count }, (_, n) => {
  const round = Math.floor(n / deeds.length);
  return { n, deed: deeds[n % deeds.length]!, moment: moments[(n + round) % 2]! };
});

interface Struck {
  database: TestDatabase;
  db: Db;
}
let temporal: TestTemporal;
const made: Struck[] = [];
let known: { db: Db; firstOf: (deed: Deed) => Instant };

const create = async (): Promise<Struck> => {
  const database = await createDatabase();
  const one = { database, db: createDb(database.url, 4) };
  made.push(one);
  await seedAssessed(one.db);
  return one;
};

/** All cycles share one Temporal: their ids are of one length and tell nothing. */
const unnamed = (record: Recorded, id: string): Recorded => {
  const named = JSON.parse(JSON.stringify(record).replaceAll(id, 'cycle')) as Recorded;
  const sorted = Object.entries(named).map(([what, all]: [string, unknown[]]) => [
    what,
    all.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  ]);
  return Object.fromEntries(sorted) as Recorded;
};

/** The undisturbed run up to an instant. Simulation and rehearsal are the same (chain-of-assessment). */
const undisturbed = async (until: Instant | null) =>
  playCycle({ ...(await cycleOf(known.db, 'cycle')), script, until });

beforeAll(async () => {
  temporal = await connectTemporal();
  const { db } = await create();
  known = { db, firstOf: () => '' };
  const { dockets } = (await undisturbed(null)).recorded();
  const events = dockets.flatMap(one => one.events as { type: string; step?: string; at: Instant }[]);
  known.firstOf = deed => {
    const found = events.filter(eventOf[deed]).map(one => one.at);
    if (found.length === 0) throw new Error(`${deed} is never done`);
    return found.sort()[0]!;
  };
}, 120_000);
afterAll(async () => {
  for (const { database, db } of made) {
    await db.$disconnect();
    await database.drop();
  }
  await temporal.close();
});

/** A cycle up to the day after the deed, in which its worker is killed. */
const strike = async ({ n, deed, moment }: (typeof strikes)[number]): Promise<void> => {
  const { database, db } = await create();
  const id = `killed-${String(n).padStart(2, '0')}-${uniqueTaskQueue('').slice(1, 9)}`;
  const taskQueue = uniqueTaskQueue('killed');
  await openOnEngines({ db, tell: () => Promise.resolve() }, id, { script });
  const until = at(addDays(dateOf(known.firstOf(deed)), 1));
  const handle = await temporal.client.workflow.start(workflowNames.rehearsal, {
    workflowId: rehearsalWorkflowId(id),
    taskQueue,
    args: [{ campaignId: id, until: { at: until }, dayMs: 0 }],
  });
  const program = 'test/workflows/killed-assessment/worker.ts';
  await startLife(database.url, program, [taskQueue, deed, moment]).isStruck();
  const another = startLife(database.url, program, [taskQueue]);
  await handle.result();
  await another.kill();

  const record = unnamed(await recordedOn(db, id), id);
  const keys = (record.notices as { id: string }[]).map(one => one.id);
  expect(new Set(keys).size).toBe(keys.length);
  expect({ deed, moment, ...record }).toEqual({
    deed,
    moment,
    ...unnamed(recordedIn(await undisturbed(until)), 'cycle'),
  });
  expect((await verifyLog(db)).findings).toEqual([]);
};

/** So many at once: most of it is the 20 seconds after which Temporal takes a killed worker for dead. */
const AT_ONCE = 6;

it(
  `a cycle whose worker is killed (${count} times) comes to the same record: nothing is lost, nobody told twice`,
  async () => {
    const began = performance.now();
    await inParallel(strikes, AT_ONCE, strike);
    const seconds = Math.round((performance.now() - began) / 1000);
    if (process.env['KILLS']) process.stderr.write(`${count} kills, ${seconds} s\n`);
  },
  120_000 + 60_000 * count,
);
