import { saveRegistry } from '../../prisma/people/save-registry';
import { createDb, type Db } from '../../prisma/schema/db';
import { seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { inMemory, onPostgres, type Kept } from './support/stores';

let database: TestDatabase;
let db: Db;
const closing = { on: '2018-05-20', reason: '撤乡并镇', successorId: 'east' };

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url, 4);
  await seedCounty(db);
  const merged = { id: 'merged', name: '并入乡', kind: 'township' as const, parentId: null, closing };
  await saveRegistry(
    db,
    { units: [{ ...merged, aliases: [], groups: [] }], people: [] },
    { by: null, now: Date.parse('2018-05-21T09:00:00+08:00') },
  );
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

describe.each([
  ['Postgres', onPostgres],
  ['memory', inMemory],
])('what the store on %s knows of the registry', (_name, open) => {
  let kept: Kept;
  beforeEach(async () => {
    kept = await open(db);
  });

  it('the units that are closed, and no others', async () => {
    expect(await kept.run(store => store.closings(['merged', 'east', 'nobody']))).toEqual(
      new Map([['merged', closing]]),
    );
    expect(await kept.run(store => store.closings([]))).toEqual(new Map());
  });
});
