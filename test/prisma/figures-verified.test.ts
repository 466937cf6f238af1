import { createDb, type Db } from '../../prisma/schema/db';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { hashAfter, type ChainedRow } from '../../record/figures/row-chain';
import { importFigures, payment, tranche } from '../record/support/figures';
import { onPostgres, type Kept } from '../record/support/stores';
import { seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let db: Db;
let kept: Kept;
let bookId: string;

beforeEach(async () => {
  database = await createDatabase();
  db = createDb(database.url, 4);
  await seedCounty(db);
  kept = await onPostgres(db);
  bookId = `${kept.campaignId}:figures:education:东岭乡:2018`;
  await importFigures(kept, {
    tranches: [tranche()],
    payments: ['P1', 'P2', 'P3'].map(id => payment({ id, amount: '1000000' })),
  });
  await importFigures(kept, { payments: [payment({ id: 'P2', amount: '900000' })] });
});
afterEach(async () => {
  await db.$disconnect();
  await database.drop();
});

const findings = async () => {
  const { findings: all, isSound } = await verifyLog(db);
  expect(isSound).toBe(all.length === 0);
  return all.map(({ what, docketId, batchId, figureId, seq }) => ({
    what,
    docketId,
    batchId,
    figureId,
    seq,
  }));
};
const rowOf = (figureId: string) =>
  db.figure.findFirstOrThrow({ where: { kind: 'payment', figureId }, orderBy: { id: 'asc' } });

describe('verify-log', () => {
  it('finds nothing in what the system wrote', async () => {
    expect(await findings()).toEqual([]);
  });

  it('names a payment whose amount was changed, and no other', async () => {
    const { batchId } = await rowOf('P1');
    await db.$executeRaw`UPDATE "Figure" SET data = jsonb_set(data, '{amount}', '"1000001"') WHERE "figureId" = 'P1'`;
    expect(await findings()).toEqual([
      { what: 'figure-changed', docketId: bookId, batchId, figureId: 'P1', seq: 2 },
    ]);
    expect((await verifyLog(db)).findings[0]?.message).toContain('支付「P1」被改动');
  });

  it.each([
    ['its id', { figureId: 'P9' }],
    ['when it was recorded', { recordedAt: new Date('2018-01-01T00:00:00Z') }],
    ['what it is', { kind: 'project' }],
  ])('names a row of which %s was changed', async (_what, data) => {
    const { id } = await rowOf('P3');
    await db.figure.update({ where: { id }, data });
    expect((await findings()).map(one => one.what)).toEqual(['figure-changed']);
  });

  it('names a row that was taken out, and where it was', async () => {
    const { id, batchId } = await rowOf('P1');
    await db.figure.delete({ where: { id } });
    expect(await findings()).toEqual([
      { what: 'figure-removed', docketId: bookId, batchId, figureId: null, seq: 2 },
    ]);
  });

  it('names a row that was put in: behind a batch, as a batch of its own, into a book that there is not', async () => {
    const { id: _, ...row } = await rowOf('P1');
    const data = row.data as object;
    const more = { ...row, data, figureId: 'P7', position: 9 };
    await db.figure.createMany({
      data: [more, { ...more, figureId: 'P8', batchId: 'own' }, { ...more, figureId: 'P9', bookId: 'none' }],
    });
    const found = await findings();
    expect(found.map(({ what, figureId }) => ({ what, figureId }))).toEqual(
      ['P7', 'P8', 'P9'].map(figureId => ({ what: 'figure-inserted', figureId })),
    );
  });

  it('names the batch where a row was changed with every hash after it', async () => {
    const { batchId } = await rowOf('P1');
    const rows = await db.figure.findMany({ where: { batchId }, orderBy: { position: 'asc' } });
    let before: string | null = null;
    for (const { id, kind, data, figureId } of rows) {
      const told = { ...(data as object), ...(figureId === 'P1' && { amount: '2' }) };
      const row = { kind, data: told, supersedesId: null } as unknown as ChainedRow;
      const hash = hashAfter(before, row);
      await db.figure.update({ where: { id }, data: { data: told, hash } });
      before = hash;
    }
    expect(await findings()).toEqual([
      { what: 'figure-changed', docketId: bookId, batchId, figureId: null, seq: 2 },
    ]);
  });

  it('names a correction that was made to correct another figure', async () => {
    const [p1, p2] = [await rowOf('P1'), await rowOf('P2')];
    await db.figure.updateMany({ where: { supersedesId: p2.id }, data: { supersedesId: p1.id } });
    const found = await findings();
    expect(new Set(found.map(one => `${one.what} ${one.figureId}`))).toEqual(new Set(['figure-changed P2']));
  });
});
