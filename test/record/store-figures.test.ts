import { fold, type DocketState } from '../../domain/kinds';
import { createDb, type Db } from '../../prisma/schema/db';
import { seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { importFigures, payment, tranche } from './support/figures';
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
])('figures on %s', (_name, open) => {
  let kept: Kept;
  beforeEach(async () => {
    kept = await open(db);
  });

  const heads = async (asOf: string | null = null) =>
    (await kept.run(store => store.figures.asOf(kept.campaignId, asOf))).map(one => one.data);
  const book = async (place = 'education:东岭乡:2018') => {
    const id = `${kept.campaignId}:figures:${place}`;
    const [found] = await kept.run(store => store.readDockets([id]));
    return found?.state as Extract<DocketState, { kind: 'figure-book' }> | undefined;
  };

  it('puts rows into the book of their money, unit and year: one event, counts and sums', async () => {
    const recorded = await importFigures(kept, {
      tranches: [tranche()],
      payments: [payment(), payment({ id: 'P2', amount: '0.01' })],
    });
    expect(recorded.status).toBe('recorded');
    expect(recorded.counts.payment).toEqual({
      given: 2,
      added: 2,
      superseding: 0,
      known: 0,
      amount: '15000000.01',
    });
    expect(await book()).toMatchObject({
      unitId: 'east',
      totals: {
        tranche: { count: 1, amount: '20000000' },
        payment: { count: 2, amount: '15000000.01' },
      },
      batches: 1,
      seq: 2,
    });
    expect(await heads()).toEqual([tranche(), payment(), payment({ id: 'P2', amount: '0.01' })]);
  });

  it('takes the tranche of a payment from the record where it came before', async () => {
    await importFigures(kept, { tranches: [tranche()] });
    await importFigures(kept, { payments: [payment()] });
    expect((await book())?.totals.payment).toEqual({ count: 1, amount: '15000000' });
  });

  it('changes nothing by the same file again, in whatever order its rows are', async () => {
    const first = await importFigures(kept, {
      payments: [payment(), payment({ id: 'P2' })],
      tranches: [tranche()],
    });
    const again = await importFigures(kept, {
      payments: [payment({ id: 'P2' }), payment()],
      tranches: [tranche()],
    });
    expect(again).toMatchObject({
      status: 'known',
      batchId: first.batchId,
      rowsSha256: first.rowsSha256,
      bookIds: [],
    });
    expect(again.counts.payment).toMatchObject({ given: 2, known: 2, added: 0, superseding: 0 });
    expect((await book())?.seq).toBe(2);
    expect(await heads()).toHaveLength(3);
  });

  it('supersedes by the id of a figure; rows that say the same are left as they are', async () => {
    await importFigures(kept, {
      tranches: [tranche()],
      payments: [payment(), payment({ id: 'P2', amount: '5' })],
    });
    const corrected = payment({ amount: '14000000' });
    const recorded = await importFigures(kept, { payments: [corrected, payment({ id: 'P2', amount: '5' })] });
    expect(recorded.counts.payment).toMatchObject({ given: 2, added: 0, superseding: 1, known: 1 });
    expect((await book())?.totals.payment).toEqual({ count: 2, amount: '14000005' });
    expect(await heads()).toEqual([tranche(), payment({ id: 'P2', amount: '5' }), corrected]);
  });

  it('changes nothing by a file that came before it was corrected', async () => {
    const old = { tranches: [tranche()], payments: [payment()] };
    await importFigures(kept, old);
    await importFigures(kept, { payments: [payment({ amount: '14000000' })] });
    expect((await importFigures(kept, old)).status).toBe('known');
    expect((await book())?.totals.payment?.amount).toBe('14000000');
    // By form a person says of one row what it is now.
    expect((await importFigures(kept, { payments: [payment()] }, { by: 'form' })).status).toBe('recorded');
    expect((await book())?.totals.payment?.amount).toBe('15000000');
  });

  it('takes a corrected row out of the book in which it was', async () => {
    await importFigures(kept, { tranches: [tranche()], payments: [payment()] });
    await importFigures(kept, { payments: [payment({ unit: '西坪乡' })] });
    expect((await book())?.totals.payment).toEqual({ count: 0, amount: '0' });
    expect(await book('education:西坪乡:2018')).toMatchObject({
      unitId: 'west',
      totals: { payment: { count: 1, amount: '15000000' } },
    });
  });

  it('knows what counted at an instant', async () => {
    await kept.clockTo('2018-05-10T09:00:00+08:00');
    await importFigures(kept, { tranches: [tranche()], payments: [payment()] });
    await kept.clockTo('2018-05-20T09:00:00+08:00');
    await importFigures(kept, { payments: [payment({ amount: '1' }), payment({ id: 'P2' })] });
    expect(await heads('2018-05-10T00:59:59.000Z')).toEqual([]);
    expect(await heads('2018-05-15T00:00:00.000Z')).toEqual([tranche(), payment()]);
    expect(await heads()).toEqual([tranche(), payment({ amount: '1' }), payment({ id: 'P2' })]);
  });

  it('lets a unit record for itself and what is below it only, also where it corrects', async () => {
    await importFigures(kept, { tranches: [tranche({ to: '西坪乡' })] });
    const east = { reach: ['east'] };
    await expect(importFigures(kept, { tranches: [tranche()] }, east)).rejects.toMatchObject({
      code: 'FIGURES_OF_OTHERS',
      details: { units: ['西坪乡'], count: 1 },
    });
    await expect(
      importFigures(kept, { tranches: [tranche({ id: 'T2', to: '没有此乡' })] }, east),
    ).rejects.toMatchObject({ code: 'FIGURES_OF_OTHERS' });
    expect((await importFigures(kept, { tranches: [tranche({ id: 'T3' })] }, east)).status).toBe('recorded');
  });

  it('refuses what has no row', async () => {
    await expect(importFigures(kept, {})).rejects.toMatchObject({ code: 'FIGURES_EMPTY' });
  });
});

it('keeps a book as the fold of its events', async () => {
  const kept = await onPostgres(db);
  await importFigures(kept, { tranches: [tranche()], payments: [payment()] });
  await importFigures(kept, { payments: [payment({ amount: '7.5' })] });
  const row = await db.docket.findFirstOrThrow({
    where: { campaignId: kept.campaignId, kind: 'figure-book' },
  });
  const events = await db.event.findMany({ where: { docketId: row.id }, orderBy: { seq: 'asc' } });
  expect(events.map(one => one.type)).toEqual(['opened', 'figures-recorded', 'figures-recorded']);
  expect(fold(events.map(one => one.data as never))).toEqual(row.state);
});
