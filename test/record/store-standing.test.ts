import { createDb, type Db } from '../../prisma/schema/db';
import { byTimer } from '../../record/rows';
import { seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { inMemory, onPostgres, type Kept } from './support/stores';

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

describe.each([
  ['Postgres', onPostgres],
  ['memory', inMemory],
])('the store on %s', (_name, open) => {
  let kept: Kept;
  beforeEach(async () => {
    kept = await open(db);
  });

  it('has a campaign supervised again that had ended, once, and reports nothing that was closed by its date', async () => {
    const { campaignId } = kept;
    const again = (isPastCompletion: boolean) =>
      kept.run(store =>
        store.superviseAgain({
          ...byTimer,
          campaignId,
          at: '2018-08-10T10:00:00+08:00',
          docketId: null,
          isPastCompletion,
        }),
      );
    expect(await again(true)).toBe(false);
    expect(await kept.standing()).toEqual({ isEnded: false, isUnclosedReported: false });
    await kept.end();
    expect([await again(false), await again(true)]).toEqual([true, false]);
    expect(await kept.standing()).toEqual({ isEnded: false, isUnclosedReported: false });
    await kept.end();
    expect(await again(true)).toBe(true);
    expect(await kept.standing()).toEqual({ isEnded: false, isUnclosedReported: true });
  });
});
