import { createDb, type Db } from '../../../prisma/schema/db';
import { commandAssessment, workOnAssessment } from '../../../prisma/record/command-assessment';
import { openAssessment } from '../../../prisma/record/open-assessment';
import { head } from '../../domain/support/actors';
import { opening, refused, subject } from '../../domain/assessment/cycle';
import { seedCounty } from '../../support/campaign';
import { createDatabase, type TestDatabase } from '../../support/database';
import { expectFolds } from '../../support/fold-check';
import { officer } from '../support/figures';
import { inMemory, onPostgres } from '../support/stores';
import { Assessed } from './assessed';

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url, 6);
  await seedCounty(db);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

describe.each([
  ['Postgres', onPostgres],
  ['memory', inMemory],
])('a cycle on %s', (_name, keep) => {
  it('is opened by its first command, with the hash of its scheme, and once', async () => {
    const one = await new Assessed(await keep(db)).begin();
    expect(await one.state()).toMatchObject({
      title: '2018 年度考核(省级扶贫开发工作成效考核办法)',
      status: 'planned',
      startsOn: '2018-12-03',
      endsOn: '2019-02-28',
      schemeHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    const again = opening({ thirdPartyId: 'water' });
    await expect(one.act(again)).rejects.toEqual(refused('ASSESSMENT_ALREADY_OPEN'));
    await expect(one.act(again, head('east'))).rejects.toEqual(refused('NOT_PERMITTED'));
  });

  it('is opened with units of the registry only, and before anything else', async () => {
    const one = new Assessed(await keep(db));
    await expect(one.act({ kind: 'end', reason: '没有' })).rejects.toEqual(refused('ASSESSMENT_UNKNOWN'));
    await expect(one.act(opening({ subjects: [subject('nowhere')] }))).rejects.toEqual(
      refused('UNIT_UNKNOWN'),
    );
    await expect(one.act(opening({ thirdPartyId: 'east' }))).rejects.toEqual(
      refused('THIRD_PARTY_NOT_INDEPENDENT'),
    );
  });

  it('opens its first two steps on its first day, each once however often it is asked for', async () => {
    const one = await new Assessed(await keep(db)).begin();
    expect(await one.do('open-summary')).toBe(false);
    await one.kept.clockTo('2018-12-03T00:00:00+08:00');
    expect(await one.do('open-summary')).toBe(true);
    expect(await one.do('open-summary')).toBe(false);
    expect(await one.do('open-data')).toBe(false);
    expect(await one.work()).toEqual(['open-third-party']);
    const { obligations, steps } = await one.state();
    expect(obligations.map(({ owedBy, kind }) => [owedBy, kind])).toEqual([
      ['east', 'assessment-step'],
      ['west', 'assessment-step'],
      ['water', 'assessment-step'],
    ]);
    expect(steps.map(step => step.status)).toEqual(['open', 'open', 'waiting', 'waiting', 'waiting']);
  });
});

const days = async (id: string) => (await db.campaign.findUniqueOrThrow({ where: { id } })).assessAt;

it('is a campaign of its own that waits for its first day, and for nothing once it has ended', async () => {
  const now = Date.parse('2018-11-20T09:00:00+08:00');
  const id = 'cycle-2018';
  const open = opening({ thirdPartyId: 'water' });
  const input = { id, open, actor: officer, requestId: null, now, clock: 'rehearsal' as const };
  await openAssessment(db, input);
  expect(await days(id)).toEqual(new Date('2018-12-03T00:00:00+08:00'));
  const row = await db.campaign.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ status: 'launched', timetable: { completionDueOn: '2019-02-28' } });
  expect((await workOnAssessment(db, id, 'open-summary')).given).toBe(false);
  await db.campaign.update({ where: { id }, data: { clockAt: new Date('2018-12-03T00:00:00+08:00') } });
  expect((await workOnAssessment(db, id, 'open-summary')).given).toBe(true);
  // The other of the two is due at once.
  expect(await days(id)).toEqual(new Date('2018-12-03T00:00:00+08:00'));
  const all = await Promise.all(
    Array.from({ length: 4 }, () => workOnAssessment(db, id, 'open-third-party')),
  );
  expect(all.filter(one => one.given)).toHaveLength(1);
  expect(await days(id)).toBeNull();
  await commandAssessment(db, {
    campaignId: id,
    command: { kind: 'end', reason: '不办了' },
    actor: officer,
    requestId: null,
  });
  expect(await db.docket.findUniqueOrThrow({ where: { id: `${id}:assessment` } })).toMatchObject({
    isEnded: true,
    status: 'closed',
  });
  expect(await expectFolds(db, id)).toBe(1);
  await expect(
    openAssessment(db, { ...input, id: 'late', now: Date.parse('2019-02-28T09:00:00+08:00') }),
  ).rejects.toEqual(refused('DUE_IN_PAST'));
});
