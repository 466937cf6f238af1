import { randomUUID } from 'node:crypto';
import type { Command } from '../../domain/commands/command';
import { act } from '../../prisma/record/acts';
import { commandDockets } from '../../prisma/record/command-docket';
import { createDb, type Db } from '../../prisma/schema/db';
import { actor, clockTo, launchRehearsal, office, seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { snapshot } from '../support/snapshot';

let database: TestDatabase;
let db: Db;
let campaignId: string;
const docketId = () => `${campaignId}:一-1`;
const liaison = actor('transport', 'liaison');

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  await seedCounty(db);
});
beforeEach(async () => {
  campaignId = randomUUID();
  await launchRehearsal(db, campaignId);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const command = (asked: Command, more: Partial<Parameters<typeof commandDockets>[1]> = {}) =>
  commandDockets(db, {
    campaignId,
    docketIds: [docketId()],
    command: asked,
    actor: liaison,
    requestId: null,
    ...more,
  });
const plan = (fileIds: string[]): Command => ({ kind: 'submit-plan', text: '分三段清理', fileIds });
const upload = async (uploadedById: string): Promise<string> => {
  const id = randomUUID();
  const file = { id, name: '方案.docx', type: 'text/plain', size: 1, sha256: id, uploadedById };
  await db.file.create({ data: { ...file, uploadedAt: new Date() } });
  return id;
};

/** Holds a docket's lock while somebody commands it; `meanwhile` happens before the lock is let go. */
const whileLocked = async (work: () => Promise<unknown>, meanwhile: () => Promise<unknown>) => {
  let done: Promise<unknown> = Promise.resolve();
  await act(db, { actor: office, requestId: null }, async book => {
    await book.hold([docketId()]);
    await book.open(campaignId);
    done = work();
    // It may be refused before the one that holds the lock has returned: whoever awaits it hears of that.
    done.catch(() => undefined);
    // Until the other waits for the lock.
    for (;;) {
      const [row] = await db.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS count FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      if (row!.count > 0) break;
    }
    await meanwhile();
  });
  return done;
};

it('what came otherwise without a time was received when it was recorded, also where that had to wait', async () => {
  await whileLocked(
    () =>
      command(
        { kind: 'report-progress', percent: 20, text: '已清理一段', fileIds: [] },
        { actor: office, onBehalfOf: { unitId: 'transport', proof: '来电' } },
      ),
    () => clockTo(db, campaignId, '2018-05-10T11:00:00+08:00'),
  );
  const reported = await db.event.findFirstOrThrow({
    where: { docketId: docketId(), type: 'progress-reported' },
  });
  expect([reported.at, reported.recordedAt]).toEqual([0, 1].map(() => new Date('2018-05-10T11:00:00+08:00')));
});

it('hands in what the person has uploaded himself, and nothing else', async () => {
  const own = await upload(liaison.personId);
  const before = await snapshot(db, campaignId);
  for (const fileIds of [[await upload('east.liaison')], [own, randomUUID()]])
    await expect(command(plan(fileIds))).rejects.toMatchObject({ code: 'FILE_UNKNOWN' });
  expect(await snapshot(db, campaignId)).toEqual(before);
  await command(plan([own, own]));
});

it('hands in what a stand-in has uploaded for the person', async () => {
  const standIn = {
    personId: 'water.liaison',
    family: ['water'],
    periods: [{ firstOn: '2018-05-09', lastOn: '2018-05-09' }],
  };
  const fileIds = [await upload('water.liaison')];
  await expect(command(plan(fileIds))).rejects.toMatchObject({ code: 'FILE_UNKNOWN' });
  await command(plan(fileIds), { actor: { ...liaison, standIn } });
});

it('passes a task on to a unit of the registry only, one that was registered while it waited too', async () => {
  const asked: Command = { kind: 'reassign', unitId: 'transport', newUnitId: 'roads', reason: '职责划转' };
  await expect(command(asked, { actor: office })).rejects.toMatchObject({ code: 'UNIT_UNKNOWN' });
  await whileLocked(
    () => command(asked, { actor: office }),
    () => db.unit.create({ data: { id: 'roads', name: '公路段', kind: 'department' } }),
  );
  const { state } = await db.docket.findUniqueOrThrow({ where: { id: docketId() } });
  expect((state as unknown as { parts: { unitId: string }[] }).parts.map(one => one.unitId)).toContain(
    'roads',
  );
});

describe('a unit that is closed takes nothing over', () => {
  const pass = (newUnitId: string) =>
    command({ kind: 'reassign', unitId: 'transport', newUnitId, reason: '职责划转' }, { actor: office });
  const shut = (id: string, on: string) =>
    db.unit.create({
      data: { id, name: id, kind: 'department', closedOn: on, closedReason: '撤并', successorId: 'water' },
    });

  it('from the day of its closing on, by the campaign’s clock', async () => {
    await shut('gone', '2018-05-09');
    await shut('going', '2018-05-10');
    await expect(pass('gone')).rejects.toMatchObject({
      code: 'UNIT_CLOSED',
      details: { name: 'gone', successorId: 'water' },
    });
    await pass('going');
  });

  it('where it was closed while the act waited', async () => {
    await db.unit.create({ data: { id: 'merging', name: 'merging', kind: 'department' } });
    const passed = whileLocked(
      () => pass('merging'),
      () => db.unit.update({ where: { id: 'merging' }, data: { closedOn: '2018-05-09' } }),
    );
    await expect(passed).rejects.toMatchObject({ code: 'UNIT_CLOSED' });
  });

  it('neither as a task that is added', async () => {
    await shut('left', '2018-05-01');
    const added: Command = {
      kind: 'add-task',
      newUnitId: 'left',
      text: '清点',
      dueOn: '2018-06-01',
      reason: '补办',
    };
    await expect(command(added, { actor: office })).rejects.toMatchObject({ code: 'UNIT_CLOSED' });
  });
});
