import { inTransaction } from '../../prisma/record/acts';
import { postgresStore } from '../../prisma/record/postgres-store';
import { createDb, type Db } from '../../prisma/schema/db';
import { Book } from '../../record/book';
import { joinLetter } from '../../record/join';
import { byTimer } from '../../record/rows';
import { seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { expectFolds } from '../support/fold-check';
import { inMemory, onPostgres } from './support/stores';
import { climb } from './support/written';

/** What only one of the two stores does, by design; what both promise is in `store-contract.test.ts`. */
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

describe('on Postgres, where transactions meet', () => {
  it('of two that draft the same letter at once one runs again, sees it, and joins', async () => {
    const { campaignId, ...kept } = await onPostgres(db);
    let attempts = 0;
    let come = 0;
    let open: () => void = () => undefined;
    const bothHaveLooked = new Promise<void>(resolve => (open = resolve));
    const draft = (docketId: string) =>
      inTransaction(db, async tx => {
        attempts++;
        const book = new Book(postgresStore(tx), byTimer);
        await book.open(campaignId);
        const items = [{ docketId, obligationId: docketId, round: 1, rung: 'r' }];
        const batchKey = `${campaignId}:same`;
        await joinLetter(book, {
          kind: 'supervision-letter',
          toUnitId: 'east',
          batchKey,
          items,
          cites: [],
        });
        if (++come === 2) open();
        await bothHaveLooked;
        await book.close();
      });
    await Promise.all([draft('a'), draft('b')]);
    expect(attempts).toBe(3);
    const papers = await kept.papers();
    expect(papers).toHaveLength(1);
    expect((papers[0]!.items as { docketId: string }[]).map(one => one.docketId)).toEqual(['a', 'b']);
  });

  it('keeps the events too, and the states are their fold', async () => {
    const kept = await onPostgres(db);
    await climb(kept);
    expect(await expectFolds(db, kept.campaignId)).toBeGreaterThan(0);
  });

  it('has the later of two instants as now: the clock, or the one that a workflow waited for', async () => {
    const { campaignId, run } = await onPostgres(db);
    const now = async (atLeast: string) => (await run(store => store.loadFacts(campaignId, atLeast))).now;
    expect(await now('2018-05-01T00:00:00+08:00')).toBe('2018-05-09T09:00:00+08:00');
    expect(await now('2018-06-01T00:00:00+08:00')).toBe('2018-06-01T00:00:00+08:00');
  });

  it('counts no file that none of these people uploaded', async () => {
    const { run } = await onPostgres(db);
    expect(await run(store => store.countFiles(['unknown'], ['east.head']))).toBe(0);
  });
});

describe('in memory, of one campaign and one thread (ADR 20)', () => {
  it('takes every file as given: nobody uploads anything', async () => {
    const { run } = await inMemory(db);
    expect(await run(store => store.countFiles(['unknown'], ['east.head']))).toBe(1);
  });

  it('keeps the folds alone: no events, no chain', async () => {
    const { run } = await inMemory(db);
    expect(await run(store => Promise.resolve(store.keepsChain))).toBe(false);
  });

  it('stands at its clock: no workflow is ahead of it', async () => {
    const { campaignId, run } = await inMemory(db);
    const { now } = await run(store => store.loadFacts(campaignId, '2018-06-01T00:00:00+08:00'));
    expect(now).toBe('2018-05-09T09:00:00+08:00');
  });
});
