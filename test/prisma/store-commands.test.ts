import type { Command } from '../../domain/commands/command';
import { DomainError } from '../../domain/domain-error';
import { commandDockets } from '../../prisma/record/command-docket';
import { createDb, type Db } from '../../prisma/schema/db';
import { takeSteps } from '../../prisma/record/take-steps';
import {
  actor,
  clockTo,
  draftRehearsal,
  launchDraft,
  launchRehearsal,
  office,
  seedCounty,
} from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { expectFolds } from '../support/fold-check';
import { snapshot } from '../support/snapshot';

let database: TestDatabase;
let db: Db;
let campaignId: string;
let n = 0;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  await seedCounty(db);
});
beforeEach(async () => {
  campaignId = `store-${++n}`;
  await launchRehearsal(db, campaignId);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const plan: Command = { kind: 'submit-plan', text: '分三段清理', fileIds: [] };
const codeOf = (error: unknown) => (error instanceof DomainError ? error.code : String(error));

const act = (command: Command, role: 'liaison' | 'head' = 'liaison', expectedVersion?: number) =>
  commandDockets(db, {
    campaignId,
    docketIds: [`${campaignId}:一-1`],
    command,
    actor: actor('transport', role),
    ...(expectedVersion !== undefined && { expectedVersion }),
    requestId: null,
  });

const counts = async () => {
  const docketId = `${campaignId}:一-1`;
  const { version } = await db.docket.findUniqueOrThrow({ where: { id: docketId } });
  return {
    version,
    events: await db.event.count({ where: { docketId } }),
    notices: await db.notice.count({ where: { docketId } }),
  };
};

it('writes state, event and notices of a command together', async () => {
  const before = await counts();
  const touched = await act(plan);
  const after = await counts();
  expect(after.version).toBe(before.version + 1);
  expect(after.events).toBeGreaterThan(before.events);
  expect(after.notices).toBeGreaterThan(before.notices);
  expect(touched.dockets).toMatchObject([{ id: `${campaignId}:一-1`, version: after.version }]);
  await expectFolds(db, campaignId);
});

describe.each(['Docket', 'Event', 'Notice', 'Step'])('when writing a %s fails', table => {
  const trigger = table === 'Docket' ? 'BEFORE INSERT OR UPDATE' : 'BEFORE INSERT';
  beforeEach(async () => {
    await db.$executeRawUnsafe(
      `CREATE OR REPLACE FUNCTION fail() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'power cut'; END $$ LANGUAGE plpgsql`,
    );
    await db.$executeRawUnsafe(
      `CREATE TRIGGER fail ${trigger} ON "${table}" FOR EACH ROW EXECUTE FUNCTION fail()`,
    );
  });
  afterEach(() => db.$executeRawUnsafe(`DROP TRIGGER fail ON "${table}"`));

  it('leaves nothing half-written', async () => {
    await clockTo(db, campaignId, '2018-05-15T00:00:00+08:00');
    const before = await snapshot(db, campaignId);
    const ids = ['一-1', '一-2'].map(ref => `${campaignId}:${ref}`);
    await expect(takeSteps(db, campaignId, ids, { steps: 'rungs' })).rejects.toThrow('power cut');
    if (table !== 'Step') await expect(act(plan)).rejects.toThrow('power cut');
    expect(await snapshot(db, campaignId)).toEqual(before);
  });
});

it('refuses a decision that was made on an older version', async () => {
  const { version } = await counts();
  await act({ kind: 'sign-for' }, 'liaison', version);
  await expect(act(plan, 'head', version)).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
  expect((await counts()).version).toBe(version + 1);
});

it('lets one of two people win who decided on the same version at once', async () => {
  const { version } = await counts();
  const both = await Promise.allSettled([
    act({ kind: 'sign-for' }, 'liaison', version),
    act(plan, 'head', version),
  ]);
  expect(both.map(one => (one.status === 'rejected' ? codeOf(one.reason) : 'won')).sort()).toEqual([
    'VERSION_CONFLICT',
    'won',
  ]);
  expect((await counts()).version).toBe(version + 1);
  await expectFolds(db, campaignId);
});

it('puts two people at once in an order', async () => {
  const { version } = await counts();
  const progress: Command = { kind: 'report-progress', percent: 20, text: '已清理一段', fileIds: [] };
  await Promise.all([act(progress, 'liaison'), act(plan, 'head')]);
  expect((await counts()).version).toBe(version + 2);
  await expectFolds(db, campaignId);
});

it('signs for a case once however many sign at once', async () => {
  const all = await Promise.allSettled(Array.from({ length: 6 }, () => act({ kind: 'sign-for' })));
  expect(all.filter(one => one.status === 'fulfilled').length).toBeGreaterThan(0);
  const signed = { docketId: `${campaignId}:一-1`, type: 'signed-for' };
  expect(await db.event.count({ where: signed })).toBe(1);
});

it('does all of a command on several cases, or none of it', async () => {
  const before = await snapshot(db, campaignId);
  const wrong = commandDockets(db, {
    campaignId,
    docketIds: [`${campaignId}:一-1`, `${campaignId}:一-2`],
    command: { kind: 'sign-for' },
    actor: actor('transport', 'liaison'),
    requestId: null,
  });
  await expect(wrong).rejects.toBeInstanceOf(DomainError);
  expect(await snapshot(db, campaignId)).toEqual(before);
});

it('takes no docket of another campaign, by whose rules and clock it would be judged', async () => {
  const other = `${campaignId}-other`;
  await launchRehearsal(db, other);
  await clockTo(db, other, '2018-06-01T09:00:00+08:00');
  const before = await snapshot(db, campaignId);
  const strayed = commandDockets(db, {
    campaignId: other,
    docketIds: [`${campaignId}:一-1`],
    command: plan,
    actor: actor('transport', 'liaison'),
    requestId: null,
  });
  await expect(strayed).rejects.toMatchObject({ code: 'DOCKET_UNKNOWN' });
  expect(await snapshot(db, campaignId)).toEqual(before);
});

it('wakes a workflow where its next rung has come nearer, and not where that stays or moves away', async () => {
  const sooner = async (...commands: Command[]) => {
    let touched: boolean | undefined;
    for (const command of commands) touched = (await act(command)).dockets[0]?.isSooner;
    return touched;
  };
  const progress: Command = { kind: 'report-progress', percent: 20, text: '已清理一段', fileIds: [] };
  // The receipt falls due first, then the plan: each is met, and what comes next lies further away.
  expect(await sooner({ kind: 'sign-for' })).toBe(false);
  expect(await sooner(progress)).toBe(false);
  expect(await sooner(plan)).toBe(false);
  await clockTo(db, campaignId, '2018-05-15T09:00:00+08:00');
  const byOffice = async (command: Command) => {
    const docketIds = [`${campaignId}:一-1`];
    const done = await commandDockets(db, { campaignId, docketIds, command, actor: office, requestId: null });
    return done.dockets.map(one => one.isSooner);
  };
  // The office's own decision was next; once it is made, the rectification is, which lies further away.
  expect(await byOffice({ kind: 'approve-plan', unitId: 'transport' })).toEqual([false]);
  const task = { newUnitId: 'transport', text: '补充台账', dueOn: '2018-05-21', reason: '督查要求' };
  expect(await byOffice({ kind: 'add-task', ...task })).toEqual([true]);
});

it('launches once, also when two launch at once', async () => {
  const id = `${campaignId}-draft`;
  await draftRehearsal(db, id);
  const all = await Promise.allSettled([launchDraft(db, id), launchDraft(db, id), launchDraft(db, id)]);
  expect(all.map(one => (one.status === 'rejected' ? codeOf(one.reason) : 'launched')).sort()).toEqual([
    'ALREADY_LAUNCHED',
    'ALREADY_LAUNCHED',
    'launched',
  ]);
  const before = await snapshot(db, id);
  expect(before['docket']).toHaveLength(8);
  await expect(launchDraft(db, id)).rejects.toMatchObject({ code: 'ALREADY_LAUNCHED' });
  expect(await snapshot(db, id)).toEqual(before);
});
