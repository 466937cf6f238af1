import { seedPast } from '../../cli/demo/seed-past';
import { seedRegistry } from '../../cli/demo/seed-registry';
import { loadRegistry } from '../../prisma/people/load-registry';
import { loadRunning } from '../../prisma/read/load-running';
import { launchedTouched } from '../../prisma/record/launched-touched';
import { instantOf } from '../../prisma/schema/instants';
import { seedRules } from '../../prisma/schema/seed-rules';
import { forecast } from '../../rehearsal/memory/forecast';
import { expectAlarms } from '../support/alarm-check';
import { expectFolds } from '../support/fold-check';
import { startSystem, type TestSystem } from '../support/worker';

/** A past that was written in one go, on the real engines: its workflows start from the record, and its clock goes on. */
let system: TestSystem;
let campaignId: string;
beforeAll(async () => {
  system = await startSystem();
  await seedRules(system.db);
  await seedRegistry(system.db, Date.now());
  await system.startWorker();
  campaignId = system.newId('past');
  await seedPast(system.db, Date.now(), campaignId);
  await system.tell(await launchedTouched(system.db, campaignId));
});
afterAll(() => system.close());

const HERE = '2018-06-13T10:00:00+08:00';
/** The forecast of seven days ends with the seventh. */
const THERE = '2018-06-21T00:00:00+08:00';

const stepOf = (one: { obligationId: string; round: number; rung: string; outcome: string; dueAt: string }) =>
  `${one.dueAt} ${one.obligationId} ${one.round} ${one.rung}`;

const firedSince = async () => {
  const rows = await system.db.step.findMany({
    where: { campaignId, outcome: 'fired', firedAt: { gt: new Date(HERE) } },
  });
  return rows.map(one => stepOf({ ...one, dueAt: instantOf(one.dueAt) })).sort();
};

const mailsOfPast = () =>
  system.db.notice.findMany({
    where: { campaignId, sentAt: { lte: new Date(HERE) } },
    select: { id: true, status: true, sentAt: true },
    orderBy: { id: 'asc' },
  });

it('has nothing for reconcile to mend: every case and proceeding has its workflow', async () => {
  expect(await system.activities.reconcile()).toMatchObject({ mended: 0 });
  expect(await system.db.repair.count()).toBe(0);
});

it('goes on for a week as foreseen, and tells nobody twice', async () => {
  const before = await mailsOfPast();
  expect(before.length).toBeGreaterThan(1000);
  const foreseen = await forecast(await loadRunning(system.db, campaignId), await loadRegistry(system.db), 7);
  expect(foreseen.until).toBe(THERE);
  await system.rehearse(campaignId, THERE);

  const expected = foreseen.steps
    .filter(one => one.firedAt > HERE)
    .map(stepOf)
    .sort();
  expect(expected.length).toBeGreaterThan(20);
  expect(await firedSince()).toEqual(expected);
  const since = { campaignId, sentAt: { gt: new Date(HERE) } };
  expect(await system.db.notice.count({ where: since })).toBe(foreseen.sent);
  expect(await mailsOfPast()).toEqual(before);
  // What left in the past leaves in no mail of this week.
  const again = await system.db.notice.count({
    where: { campaignId, sentAt: { lte: new Date(HERE) }, mailId: { not: null } },
  });
  expect(again).toBe(0);
  await expectFolds(system.db, campaignId);
  await expectAlarms(system.db, campaignId);
});

it('proposes by then what the new deadline of its interview and the letters of 12 June lead to', async () => {
  const opened = await system.db.proceeding.findMany({
    where: { campaignId, openedAt: { gt: new Date(HERE) } },
    orderBy: { id: 'asc' },
  });
  expect(opened.map(one => [one.kind, one.unitId, instantOf(one.openedAt)])).toEqual([
    // Missed on the 14th.
    ['accountability', 'zhujianju', '2018-06-15T00:00:00+08:00'],
    // Three working days after the delivery: 13, 14, 15.
    ['interview', 'banqianban', '2018-06-16T00:00:00+08:00'],
    ['interview', 'nongyeju', '2018-06-16T00:00:00+08:00'],
  ]);
});
