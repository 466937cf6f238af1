import { createDb, type Db } from '../../../prisma/schema/db';
import { inTransaction } from '../../../prisma/record/acts';
import { postgresStore } from '../../../prisma/record/postgres-store';
import { Book } from '../../../record/book';
import { byTimer } from '../../../record/rows';
import { evaluateRules } from '../../../record/targets/evaluate-rules';
import { verifyLog } from '../../../prisma/upkeep/verify-log';
import { seedCounty } from '../../support/campaign';
import { createDatabase, type TestDatabase } from '../../support/database';
import { onPostgres } from '../support/stores';
import { Supervised } from './supervised';

let database: TestDatabase;
let db: Db;
let one: Supervised;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url, 6);
  await seedCounty(db);
  one = await new Supervised(await onPostgres(db)).begin();
  await one.evaluate();
  await one.spend('700000', '200000');
  await one.kept.clockTo('2018-06-21T00:00:00+08:00');
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const key = 'D2||东岭乡|2018|spent';
const counts = async () => ({
  breaches: await db.breach.count({ where: { campaignId: one.id, key } }),
  changes: await db.verdictChange.count({ where: { campaignId: one.id, key, verdict: 'broken' } }),
  cases: await db.docket.count({ where: { campaignId: one.id, kind: 'case' } }),
});

// Vector 20: evaluation run twice, killed between.
it('comes to nothing where whoever evaluates dies before the end', async () => {
  const killed = inTransaction(db, async tx => {
    const book = new Book(postgresStore(tx), byTimer);
    await evaluateRules(book, one.id);
    await book.close();
    throw new Error('killed');
  });
  await expect(killed).rejects.toThrow('killed');
  expect(await counts()).toEqual({ breaches: 0, changes: 0, cases: 0 });
});

it('makes one breach and one proposal, however many evaluate at once', async () => {
  await Promise.all(Array.from({ length: 5 }, () => one.evaluate()));
  expect(await counts()).toEqual({ breaches: 1, changes: 1, cases: 0 });
  expect(await db.obligation.count({ where: { docketId: `${one.id}:breach:${key}` } })).toBe(1);
});

it('opens one case, however many open it at once', async () => {
  const open = { kind: 'open-case', leadId: 'east', reason: '应整改' } as const;
  const all = await Promise.allSettled(Array.from({ length: 5 }, () => one.decide(key, open)));
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await counts()).toEqual({ breaches: 1, changes: 1, cases: 1 });
});

it('names the row of verdicts that was changed behind the system’s back, or that is gone', async () => {
  const found = async () => (await verifyLog(db)).findings.map(({ what, message }) => [what, message]);
  expect(await found()).toEqual([]);
  const where = { campaignId: one.id, key, verdict: 'broken' };
  const { id, row } = await db.verdictChange.findFirstOrThrow({ where });
  await db.verdictChange.update({ where: { id }, data: { row: { ...(row as object), found: '3/4' } } });
  expect(await found()).toEqual([['verdicts-changed', `第 2 次核定中「${key}」的结果与其校验码不符`]]);
  await db.verdictChange.delete({ where: { id } });
  expect(await found()).toEqual([['verdicts-changed', '第 2 次核定的结果与其校验码不符']]);
});
