import { setTimeout as pause } from 'node:timers/promises';
import { createDb, type Db } from '../../prisma/schema/db';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { createDatabase, type TestDatabase } from '../support/database';
import { startLife } from '../support/life';
import { randomBy } from '../system/random-by';
import { seedAssessed } from '../workflows/assessed/cycle';
import { openOnEngines } from '../workflows/assessed/on-engines';
import { script } from '../workflows/assessed/said';
import { recordedOn, type Recorded } from '../workflows/supervised/recorded';

/**
 * `KILLS=20 KILLS_SEED=1 npx jest test/prisma/killed-assessment`: so many kills of whoever goes on with a cycle, each in one of its steps, at
 * moments that follow from the seed.
 */
const count = Number(process.env['KILLS'] ?? 5);
const seed = Number(process.env['KILLS_SEED'] ?? process.pid);

/** What is struck at, in the order of a cycle: each of the machine's works, and acts of people that bring others about. */
const steps = [
  'open-summary',
  'open-third-party',
  'submit-evaluation',
  'open-data',
  'complete-data',
  'raise-findings',
  'establish',
  'open-evaluation',
  'submit-report',
  'open-feedback',
  'deliver',
  'circulate',
  'acknowledge',
  'complete',
];

/** A database with one cycle, so that its letters have the same numbers. */
interface Played {
  database: TestDatabase;
  db: Db;
}
const all: Played[] = [];
const campaignId = 'cycle';

const begin = async (): Promise<Played> => {
  const database = await createDatabase();
  const db = createDb(database.url, 4);
  all.push({ database, db });
  await seedAssessed(db);
  await openOnEngines({ db, tell: () => Promise.resolve() }, campaignId, { script });
  return { database, db };
};
afterAll(async () => {
  for (const { database, db } of all) {
    await db.$disconnect();
    await database.drop();
  }
});

const goOn = ({ database }: Played) =>
  startLife(database.url, 'test/prisma/killed-assessment/play.ts', [campaignId]);

/** Nobody disturbs it. Gives the record, and what each step takes, in milliseconds. */
const quietly = async (): Promise<{ record: Recorded; takes: (step: string) => number }> => {
  const played = await begin();
  const life = goOn(played);
  await life.ends();
  const said = life.said();
  const takes = (step: string): number => {
    const n = said.findIndex(one => one.line === step);
    const [first, next] = [said[n], said[n + 1]];
    if (!first || !next) throw new Error(`${step} was never begun`);
    return next.at - first.at;
  };
  for (const one of steps) takes(one);
  return { record: await recordedOn(played.db, campaignId), takes };
};

/** One cycle, killed in each of these steps in their order, and then gone on with to its end. */
const shaken = async (
  struck: string[],
  takes: (step: string) => number,
  random: () => number,
): Promise<Played> => {
  const played = await begin();
  for (const step of struck) {
    const life = goOn(played);
    // The kill before may have come when the step was just done: then another one is struck at its end.
    if (!(await life.says(step))) continue;
    await pause(random() * takes(step));
    await life.kill();
    kills++;
  }
  await goOn(played).ends();
  return played;
};
let kills = 0;

const drawn = (size: number, random: () => number): string[] => {
  const from = Math.floor(random() * steps.length);
  const wanted = new Set(
    Array.from(
      { length: size },
      (_, n) => steps[(from + Math.ceil((n * steps.length) / size)) % steps.length],
    ),
  );
  return steps.filter(one => wanted.has(one));
};

const keyOf = ({ kind, personId, docketId, obligationId, payload, queuedAt }: Record<string, unknown>) =>
  JSON.stringify([kind, personId, docketId, obligationId, payload, queuedAt]);

it(
  `a cycle whose process is killed ${count} times comes to the same record: nothing is lost, nobody told twice`,
  async () => {
    const began = performance.now();
    const random = randomBy(seed);
    const { record, takes } = await quietly();
    const most = Math.min(count, 7);
    for (let left = count; left > 0;) {
      const before = kills;
      const { db } = await shaken(drawn(Math.min(most, left), random), takes, random);
      left -= Math.max(1, kills - before);
      const same = await recordedOn(db, campaignId);
      const notices = (same.notices as Record<string, unknown>[]).map(keyOf);
      expect(new Set(notices).size).toBe(notices.length);
      expect({ seed, ...same }).toEqual({ seed, ...record });
      expect((await verifyLog(db)).findings).toEqual([]);
    }
    expect(kills).toBeGreaterThanOrEqual(count);
    const seconds = Math.round((performance.now() - began) / 1000);
    if (process.env['KILLS']) process.stderr.write(`KILLS_SEED=${seed}: ${kills} kills, ${seconds} s\n`);
  },
  180_000 + 30_000 * count,
);
