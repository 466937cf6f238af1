import { setTimeout as pause } from 'node:timers/promises';
import { toInstant, toMs } from '../../domain/calendar/civil-date';
import { openPackCampaign } from '../../prisma/record/open-pack-campaign';
import { createDb, type Db } from '../../prisma/schema/db';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { officer } from '../record/support/figures';
import { seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { handedOutOn, placesPack } from './killed-evaluation/places-pack';
import { steps, type Step } from './killed-evaluation/steps';
import { startLife } from './killed-evaluation/worker-process';
import { randomBy } from '../system/random-by';

/**
 * `KILLS=50 KILLS_SEED=1 npx jest test/prisma/killed-evaluation`: so many kills, each while figures come in, while rules are
 * evaluated, or while a case is opened in its turn, at moments that follow from the seed.
 */
const count = Number(process.env['KILLS'] ?? 5);
const seed = Number(process.env['KILLS_SEED'] ?? process.pid);
/** A kill a round, and one that comes late falls into the next. */
const rounds = count + 3;

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url, 4);
  await seedCounty(db);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const begin = async (id: string): Promise<string> => {
  await openPackCampaign(db, {
    id,
    title: '各村资金',
    packs: [placesPack(rounds)],
    completionDueOn: '2018-12-31',
    actor: officer,
    requestId: null,
    now: toMs(toInstant(Date.parse(`${handedOutOn}T09:00:00+08:00`))),
    clock: 'rehearsal',
  });
  return id;
};

/** The hash over rows of figures holds the numbers of those that they correct. */
const withoutNumbers = (data: unknown): unknown => ({ ...(data as object), hash: null });

/** Everything on record, without the name of the campaign and what a database gives out. */
const recordOf = async (campaignId: string): Promise<Record<string, unknown[]>> => {
  const where = { campaignId };
  const order = { orderBy: { id: 'asc' } } as const;
  const events = await db.event.findMany({
    where: { docket: where },
    select: { docketId: true, seq: true, type: true, data: true, actorId: true },
    orderBy: [{ docketId: 'asc' }, { seq: 'asc' }],
  });
  const tables = {
    events: events.map(one =>
      one.type === 'figures-recorded' ? { ...one, data: withoutNumbers(one.data) } : one,
    ),
    breaches: await db.breach.findMany({ where, ...order }),
    changes: (
      await db.verdictChange.findMany({ where, orderBy: [{ evaluation: 'asc' }, { key: 'asc' }] })
    ).map(({ id: _, ...row }) => row),
    obligations: await db.obligation.findMany({ where, ...order }),
    notices: await db.notice.findMany({ where, ...order }),
    cases: await db.docket.findMany({
      where: { ...where, kind: 'case' },
      ...order,
      select: { id: true, ref: true },
    }),
  };
  const plain = JSON.stringify(tables, (_, value: unknown) => (typeof value === 'bigint' ? '' : value));
  return JSON.parse(plain.replaceAll(campaignId, 'C')) as Record<string, unknown[]>;
};

const median = (all: number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/** Nobody disturbs it. Gives what each step takes, in milliseconds. */
const quietly = async (campaignId: string): Promise<Record<Step, number>> => {
  const life = startLife(database.url, campaignId, 1, rounds);
  await life.ends();
  const said = life.said();
  const takes = (step: Step): number =>
    median(said.flatMap(({ line, at }, n) => (line.endsWith(step) ? said[n + 1]!.at - at : [])));
  return { import: takes('import'), evaluate: takes('evaluate'), open: takes('open') };
};

/** A life a kill; what was begun is taken up by the next, which also does again what was done before. */
const shaken = async (campaignId: string, takes: Record<Step, number>): Promise<string[]> => {
  const random = randomBy(seed);
  const struck: string[] = [];
  for (let n = 1; n <= count; n++) {
    const life = startLife(database.url, campaignId, Math.max(1, n - 3), rounds);
    const step = steps[n % steps.length]!;
    if (!(await life.says(`${n} ${step}`))) await life.ends();
    await pause(random() * takes[step]);
    await life.kill();
    struck.push(life.said().at(-1)?.line ?? '');
  }
  await startLife(database.url, campaignId, 1, rounds).ends();
  return struck;
};

const doubles = (names: string[]): string[] => names.filter((one, n) => names.indexOf(one) !== n);

it(
  `figures, evaluations and cases whose process is killed ${count} times come to the same record: nothing is there twice`,
  async () => {
    const began = performance.now();
    const quiet = await begin('quiet');
    const takes = await quietly(quiet);
    const shakenId = await begin('shaken');
    const struck = await shaken(shakenId, takes);
    const seconds = Math.round((performance.now() - began) / 1000);
    const each = steps.map(one => `${one} ${struck.filter(line => line.endsWith(one)).length}`);
    if (process.env['KILLS'])
      process.stderr.write(`KILLS_SEED=${seed}: ${struck.length} kills (${each.join(', ')}), ${seconds} s\n`);

    expect(struck).toHaveLength(count);
    const where = { campaignId: shakenId };
    const breaches = await db.breach.findMany({ where });
    expect(doubles(breaches.map(one => one.key))).toEqual([]);
    expect(breaches).toHaveLength(rounds);
    expect(new Set(breaches.map(one => one.status))).toEqual(new Set(['opened']));
    expect(doubles(breaches.map(one => one.caseId ?? 'none'))).toEqual([]);
    expect(await db.docket.count({ where: { ...where, kind: 'case' } })).toBe(rounds);
    const decisions = await db.obligation.findMany({ where: { ...where, kind: 'breach-decision' } });
    expect(decisions.map(one => one.docketId).sort()).toEqual(breaches.map(one => one.id).sort());
    const changes = await db.verdictChange.findMany({ where, orderBy: { id: 'asc' } });
    const inTurn = new Map<string, string>();
    for (const { key, hash } of changes) {
      expect([key, inTurn.get(key)]).not.toEqual([key, hash]);
      inTurn.set(key, hash);
    }
    expect((await verifyLog(db)).findings).toEqual([]);
    expect({ seed, ...(await recordOf(shakenId)) }).toEqual({ seed, ...(await recordOf(quiet)) });
  },
  120_000 + 30_000 * count,
);
