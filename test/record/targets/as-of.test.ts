import type { Instant } from '../../../domain/calendar/civil-date';
import { readEvents } from '../../../prisma/read/read-events';
import { createDb, type Db } from '../../../prisma/schema/db';
import { stateAsOf } from '../../../record/history/as-of';
import { targetFileId } from '../../../domain/target/open-target-file';
import { packOf } from '../../support/packs';
import { seedCounty } from '../../support/campaign';
import { createDatabase, type TestDatabase } from '../../support/database';
import { onPostgres } from '../support/stores';
import { Supervised } from './supervised';

/** What the system knew of targets and of a breach at an instant. */
let database: TestDatabase;
let db: Db;
let one: Supervised;

const key = 'D2||东岭乡|2018|spent';
const day = (text: string): Instant => `${text}:00+08:00`;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url, 4);
  await seedCounty(db);
  one = await new Supervised(await onPostgres(db)).begin();
  await one.evaluate();
  await one.spend('700000', '200000');
  await one.on(day('2018-06-21T00:00'));
  await one.kept.clockTo(day('2018-06-22T10:00'));
  await one.decide(key, { kind: 'decline', reason: '数据有误' });
  await one.kept.clockTo(day('2018-06-25T10:00'));
  await one.decide(key, { kind: 'open-case', leadId: 'east', reason: '应整改' });
  await one.spend('800000', '200000');
  await one.on(day('2018-06-25T10:01'));
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const known = async (id: string, at: Instant) => {
  const events = await readEvents(db, [id], at);
  return stateAsOf(events.get(id) ?? [], at);
};
const breachAt = (at: Instant) => known(`${one.id}:breach:${key}`, at);

it('there is no breach before it was found', async () => {
  expect(await breachAt(day('2018-06-20T23:59'))).toBeNull();
});

it('it is proposed, with the decision owed, before somebody decided', async () => {
  const before = await breachAt(day('2018-06-22T09:59'));
  expect(before).toMatchObject({ status: 'proposed', caseId: null, isBroken: true, turns: [] });
  expect(before?.obligations.map(({ kind, state }) => [kind, state.kind])).toEqual([
    ['breach-decision', 'open'],
  ]);
  expect(before).not.toHaveProperty('decision');
});

it('it is declined with the reason after the first decision, opened with its case after the second', async () => {
  expect(await breachAt(day('2018-06-23T00:00'))).toMatchObject({
    status: 'declined',
    decision: { reason: '数据有误' },
    caseId: null,
  });
  expect(await breachAt(day('2018-06-25T10:00'))).toMatchObject({
    status: 'opened',
    decision: { reason: '应整改' },
    isBroken: true,
  });
});

it('a later correction changes nothing of what was known before', async () => {
  expect(await breachAt(day('2018-06-25T10:01'))).toMatchObject({ status: 'opened', isBroken: false });
  expect(await breachAt(day('2018-06-25T10:00'))).toMatchObject({ isBroken: true, turns: [] });
});

it('the targets are as the evaluation before that instant left them', async () => {
  const evaluatedAt = async (at: Instant) => {
    const state = await known(targetFileId(one.id), at);
    return state?.kind === 'target-file' ? state.evaluated : null;
  };
  expect(await evaluatedAt(day('2018-05-09T09:00'))).toMatchObject({ number: 1, asOf: '2018-05-09' });
  expect(await evaluatedAt(day('2018-06-21T00:00'))).toMatchObject({
    number: 2,
    asOf: '2018-06-20',
    counts: { broken: 1 },
  });
  const last = await evaluatedAt(day('2018-06-25T10:01'));
  expect(last).toMatchObject({ number: 3, asOf: '2018-06-25' });
  expect(last?.counts.broken).toBeUndefined();
});

it('an answer in parts of days is refused with what is wrong, and the next evaluation goes on', async () => {
  await one.target({ kind: 'adopt-pack', pack: packOf('idle-funds') });
  const answer = (value: string) =>
    one.target({ kind: 'answer-ask', ask: 'I4.days', value, reason: '县里定' });
  await expect(answer('10.5')).rejects.toMatchObject({
    code: 'ANSWER_UNFIT',
    details: { ask: 'I4.days', value: '10.5', flaw: 'ANSWER_NO_DAYS' },
  });
  await answer('12');
  await one.target({ kind: 'evaluate-now' });
  expect((await one.file())?.answers['I4.days']?.value).toBe('12');
});
