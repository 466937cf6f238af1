import { createDb, type Db } from '../../prisma/schema/db';
import { once, type StoredAnswer } from '../../prisma/record/idempotency';
import { inTransaction } from '../../prisma/record/acts';
import { createDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const start = Date.parse('2018-05-09T09:00:00+08:00');
const call = (key: string, seconds = 0) => ({
  personId: 'p',
  key,
  digest: 'd',
  now: () => start + seconds * 1000,
});

/** The effect of a command: takes the next number of its sign, and returns it. */
const takeNumber = (sign: string): Promise<number> =>
  inTransaction(db, async tx => {
    const row = await tx.letterNumber.upsert({
      where: { sign_year: { sign, year: 2018 } },
      create: { sign, year: 2018, last: 1 },
      update: { last: { increment: 1 } },
    });
    return row.last;
  });
const answerWith = async (sign: string): Promise<StoredAnswer> => ({
  status: 200,
  body: { number: await takeNumber(sign) },
});
const last = async (sign: string): Promise<number> =>
  (await db.letterNumber.findUnique({ where: { sign_year: { sign, year: 2018 } } }))?.last ?? 0;
const die = (): never => {
  throw new Error('died');
};

it('work that died before its commit frees its key and is done anew', async () => {
  const rolledBack = inTransaction(db, () => Promise.reject(new Error('died')));
  await expect(once(db, call('before'), () => rolledBack)).rejects.toThrow('died');
  expect(await once(db, call('before'), () => answerWith('before'))).toMatchObject({ isRepeated: false });
  expect(await last('before')).toBe(1);
});

it('work that died after its commit is answered with what it had done, at once and not done again', async () => {
  await expect(once(db, call('after'), () => answerWith('after').then(die))).rejects.toThrow('died');
  const again = await once(db, call('after', 1), () => answerWith('after'));
  expect(again).toEqual({ status: 200, body: { number: 1 }, isRepeated: true });
  expect(await once(db, call('after', 2), () => Promise.reject(new Error('never')))).toEqual(again);
  expect(await last('after')).toBe(1);
});

it('whoever was so slow that its key was taken over rolls back: the command is done once', async () => {
  let goOn = (): void => undefined;
  const paused = new Promise<void>(resolve => (goOn = resolve));
  const slow = once(db, call('slow'), () => paused.then(() => answerWith('slow')));
  while ((await db.idempotencyKey.count({ where: { key: 'slow' } })) === 0)
    await new Promise(resolve => setTimeout(resolve, 5));
  await expect(once(db, call('slow', 10), () => answerWith('slow'))).rejects.toMatchObject({
    code: 'IDEMPOTENCY_IN_PROGRESS',
  });
  const quick = await once(db, call('slow', 16), () => answerWith('slow'));
  goOn();
  await expect(slow).rejects.toMatchObject({ code: 'IDEMPOTENCY_IN_PROGRESS' });
  expect([quick.body, await last('slow')]).toEqual([{ number: 1 }, 1]);
});

it('a key is not taken over while somebody is at work under it, however long it takes', async () => {
  let machine = start;
  const now = () => machine;
  let goOn = (): void => undefined;
  const paused = new Promise<void>(resolve => (goOn = resolve));
  const long = once(db, { ...call('long'), now }, () => paused.then(() => answerWith('long')));
  while ((await db.idempotencyKey.count({ where: { key: 'long' } })) === 0)
    await new Promise(resolve => setTimeout(resolve, 5));
  machine += 20_000;
  const renewed = { key: 'long', createdAt: { gt: new Date(start) } };
  while ((await db.idempotencyKey.count({ where: renewed })) === 0)
    await new Promise(resolve => setTimeout(resolve, 50));
  await expect(once(db, { ...call('long'), now }, () => answerWith('long'))).rejects.toMatchObject({
    code: 'IDEMPOTENCY_IN_PROGRESS',
  });
  goOn();
  expect([(await long).body, await last('long')]).toEqual([{ number: 1 }, 1]);
});

it('under one key there is one transaction', async () => {
  const twice = () => answerWith('twice').then(() => answerWith('twice'));
  await expect(once(db, call('twice'), twice)).rejects.toThrow('a second transaction');
  expect(await last('twice')).toBe(1);
});
