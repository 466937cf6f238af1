import { dateOf, toInstant } from '../../domain/calendar/civil-date';
import type { CaseState } from '../../domain/case/state';
import type { Command } from '../../domain/commands/command';
import { closeUnit, reopenUnit } from '../../prisma/people/close-unit';
import { queryTasks } from '../../prisma/read/tasks';
import { commandDockets } from '../../prisma/record/command-docket';
import { createDb, type Db } from '../../prisma/schema/db';
import { noteClosedUnits } from '../../prisma/upkeep/note-closed-units';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { launchReal, launchRehearsal, office, seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { expectAlarms } from '../support/alarm-check';
import { askedBy, registryMorning } from '../support/registry-asker';

/** 撤并 in the middle of a campaign: the office gets, docket by docket, what the unit still owes there. */
let database: TestDatabase;
let db: Db;
const today = dateOf(toInstant(Date.now()));
const byClock = { actor: null, requestId: null };

beforeEach(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  await seedCounty(db);
  await launchReal(db, 'real', { today, lateDays: -20 });
});
afterEach(async () => {
  await db.$disconnect();
  await database.drop();
});

const close = (id: string) =>
  closeUnit(
    db,
    id,
    { on: '2026-03-01', reason: '机构改革', successorId: 'water', people: 'close-accounts' },
    askedBy('administrator', registryMorning),
  );
const tasks = async (): Promise<[string, string][]> => {
  const signedIn = { ...office, scopeUnitIds: ['office'], expiresAt: new Date() };
  const { items } = await queryTasks(db, signedIn, [], { limit: 50 });
  return items
    .filter(one => one.id.includes(':succession:'))
    .map((one): [string, string] => [one.docketId, one.unitId])
    .sort();
};
const command = (docketId: string, what: Command) =>
  commandDockets(db, {
    campaignId: 'real',
    docketIds: [docketId],
    command: what,
    actor: office,
    requestId: null,
  });
const owed = async (docketId: string) => {
  const row = await db.docket.findUniqueOrThrow({ where: { id: docketId } });
  const { obligations } = row.state as unknown as CaseState;
  return obligations.find(one => one.kind === 'succession')?.state.kind;
};

it('lists among the office’s tasks where a closed unit owes something, once', async () => {
  await close('transport');
  const touched = await noteClosedUnits(db, { actor: office, requestId: 'r' });
  expect(touched.map(one => one.dockets.map(docket => docket.id).sort())).toEqual([
    ['real:unit:transport', 'real:一-1'],
  ]);
  expect(await tasks()).toEqual([
    ['real:unit:transport', 'transport'],
    ['real:一-1', 'transport'],
  ]);
  expect(await noteClosedUnits(db, byClock)).toEqual([]);
  await expectAlarms(db, 'real');
  expect((await verifyLog(db)).findings).toEqual([]);
});

it('is met by passing on, by ending the file, and by closing the case', async () => {
  await close('transport');
  await noteClosedUnits(db, byClock);
  const passOn = { unitId: 'transport', newUnitId: 'water', reason: '承接' };
  await command('real:一-1', { kind: 'reassign', ...passOn });
  await command('real:unit:transport', { kind: 'withdraw', reason: '已撤并' });
  expect([await owed('real:一-1'), await owed('real:unit:transport')]).toEqual(['met', 'met']);
  expect(await tasks()).toEqual([]);
  expect(await noteClosedUnits(db, byClock)).toEqual([]);
});

it('is taken back where the closing was a mistake', async () => {
  await close('transport');
  await noteClosedUnits(db, byClock);
  await reopenUnit(db, 'transport', askedBy('administrator', registryMorning + 86_400_000));
  await noteClosedUnits(db, byClock);
  expect(await tasks()).toEqual([]);
  expect(await owed('real:一-1')).toBe('ended');
  expect(await noteClosedUnits(db, byClock)).toEqual([]);
});

it('goes by the campaign’s own clock: in a rehearsal of 2018 the unit is still there', async () => {
  await db.campaign.deleteMany();
  await launchRehearsal(db, 'played', {}, 1);
  await close('transport');
  expect(await noteClosedUnits(db, byClock)).toEqual([]);
});
