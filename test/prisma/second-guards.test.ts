import { DomainError } from '../../domain/domain-error';
import { inTransaction } from '../../prisma/record/acts';
import { postgresStore } from '../../prisma/record/postgres-store';
import { takeSteps } from '../../prisma/record/take-steps';
import { createDb, type Db } from '../../prisma/schema/db';
import { Book } from '../../record/book';
import { byTimer } from '../../record/rows';
import { takeSteps as take } from '../../record/take-steps';
import { climbTo } from '../support/climb-to';
import { createDatabase, type TestDatabase } from '../support/database';
import { createCampaign, setClock } from '../support/factories';
import { expectFolds } from '../support/fold-check';
import { snapshot } from '../support/snapshot';

/** Each of these would be held by the others where one of them failed: here each is alone. */
let database: TestDatabase;
let db: Db;
let campaignId: string;
const docketOf = (ref: string) => `${campaignId}:${ref}`;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url);
});
beforeEach(async () => {
  campaignId = await createCampaign(db, {
    cases: [
      { ref: '一-1', leads: ['unit-a'] },
      { ref: '一-2', leads: ['unit-a'] },
    ],
  });
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

/** A gate that opens once so many have come to it. */
const gateFor = (many: number) => {
  let come = 0;
  let open: () => void = () => undefined;
  const opened = new Promise<void>(resolve => (open = resolve));
  return () => {
    if (++come >= many) open();
    return opened;
  };
};

/** Until somebody waits for a lock that another holds. */
const somebodyWaits = async (): Promise<void> => {
  for (let n = 0; n < 200; n++) {
    const [row] = await db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    if (row!.count > 0) return;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  throw new Error('nobody waits for the lock');
};

it('the claim of a rung: one that somebody else has taken undoes everything, state and notices too', async () => {
  const at = '2018-05-11T00:00:00+08:00';
  const { alarmAt, alarmAct } = await db.docket.findUniqueOrThrow({ where: { id: docketOf('一-1') } });
  const { id: obligationId } = await db.obligation.findFirstOrThrow({
    where: { docketId: docketOf('一-1'), kind: 'receipt' },
  });
  await setClock(db, campaignId, at);
  const claim = { obligationId, round: 1, rung: alarmAct!, act: alarmAct!, outcome: 'fired', cites: [] };
  await db.step.create({
    data: { ...claim, docketId: docketOf('一-1'), campaignId, dueAt: alarmAt!, firedAt: alarmAt! },
  });
  const before = await snapshot(db, campaignId);
  await expect(takeSteps(db, campaignId, [docketOf('一-1')], { steps: 'rungs' })).rejects.toMatchObject({
    code: 'P2010',
  });
  expect(await snapshot(db, campaignId)).toEqual(before);
});

describe('the transaction', () => {
  const count = (sign: string) => db.letterNumber.count({ where: { sign } });

  it('is run again where two wait for each other, until both are done', async () => {
    await db.letterNumber.createMany({
      data: ['x', 'y'].map(sign => ({ sign, year: 2018, last: 0 })),
    });
    const meet = gateFor(2);
    let attempts = 0;
    const raise = (signs: string[]) =>
      inTransaction(db, async tx => {
        attempts++;
        for (const sign of signs) {
          await tx.letterNumber.update({
            where: { sign_year: { sign, year: 2018 } },
            data: { last: { increment: 1 } },
          });
          await meet();
        }
      });
    await Promise.all([raise(['x', 'y']), raise(['y', 'x'])]);
    expect(attempts).toBe(3);
    const rows = await db.letterNumber.findMany({ where: { sign: { in: ['x', 'y'] } } });
    expect(rows.map(one => one.last)).toEqual([2, 2]);
  });

  it('is run again where another has written the same row first, and sees it', async () => {
    const meet = gateFor(2);
    const once = () =>
      inTransaction(db, async tx => {
        const where = { sign_year: { sign: 'once', year: 2018 } };
        if (await tx.letterNumber.findUnique({ where })) return 'seen';
        await meet();
        await tx.letterNumber.create({ data: { sign: 'once', year: 2018, last: 1 } });
        return 'written';
      });
    expect((await Promise.all([once(), once()])).sort()).toEqual(['seen', 'written']);
    expect(await count('once')).toBe(1);
  });

  it('is not run again for what the domain refuses, and given up in the end', async () => {
    let attempts = 0;
    const failing = (error: Error) =>
      inTransaction(db, () => {
        attempts++;
        throw error;
      });
    await expect(failing(new DomainError('NOT_PERMITTED'))).rejects.toMatchObject({
      code: 'NOT_PERMITTED',
    });
    expect(attempts).toBe(1);
    const conflict = Object.assign(new Error('could not serialize access'), { code: '40001' });
    await expect(failing(conflict)).rejects.toThrow(conflict);
    expect(attempts).toBe(6);
  });
});

it('the lock: who reads a docket to decide about it waits for who holds it, and sees what that one wrote', async () => {
  const id = docketOf('一-1');
  let waiting: Promise<number> = Promise.resolve(0);
  await inTransaction(db, async tx => {
    const [held] = await postgresStore(tx).lockDockets([id]);
    waiting = inTransaction(db, async other => (await postgresStore(other).lockDockets([id]))[0]!.version);
    await somebodyWaits();
    await tx.docket.update({ where: { id }, data: { version: held!.version + 1 } });
  });
  const { version } = await db.docket.findUniqueOrThrow({ where: { id } });
  expect(await waiting).toBe(version);
});

it('two who draft the same letter at once draft one, with the items of both', async () => {
  await climbTo(db, campaignId, '2018-05-12T09:00:00+08:00');
  await setClock(db, campaignId, '2018-05-16T09:00:00+08:00');
  let second: Promise<unknown> = Promise.resolve();
  await inTransaction(db, async tx => {
    const book = new Book(postgresStore(tx), byTimer);
    await book.hold([docketOf('一-1')]);
    await book.open(campaignId);
    await take(book, [docketOf('一-1')], { steps: 'rungs' });
    await book.close();
    // The other sees no letter of the day yet and drafts one under the same id.
    second = takeSteps(db, campaignId, [docketOf('一-2')], { steps: 'rungs' });
    await somebodyWaits();
  });
  await second;
  const letters = await db.letter.findMany({ where: { campaignId, kind: 'supervision-letter' } });
  expect(letters).toHaveLength(1);
  const items = letters[0]!.items as unknown as { docketId: string }[];
  expect([...new Set(items.map(one => one.docketId))].sort()).toEqual([docketOf('一-1'), docketOf('一-2')]);
  await expectFolds(db, campaignId);
});
