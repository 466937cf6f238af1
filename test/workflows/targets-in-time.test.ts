import type { Evaluated } from '../../domain/target/events';
import { targetFileId } from '../../domain/target/open-target-file';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { instantOf } from '../../prisma/schema/instants';
import { tranche } from '../record/support/figures';
import { snapshot } from '../support/snapshot';
import { startSystem, type TestSystem } from '../support/worker';
import { handedOutAt } from './skipped-time';
import { superviseOnEngines } from './supervised/on-engines';
import { superviseOnTheRealClock } from './supervised/on-the-real-clock';

/** What a campaign's own workflow does of its rules on the real clock: at once, ten seconds after figures, at each check. */
let system: TestSystem;
let campaignId: string;
let workflowId: string;

beforeAll(async () => {
  system = await startSystem();
  ({ campaignId, workflowId } = await superviseOnTheRealClock(system));
}, 180_000);
afterAll(() => system.close());

const evaluations = async () => {
  const docketId = targetFileId(campaignId);
  const rows = await system.db.event.findMany({
    where: { docketId, type: 'rules-evaluated' },
    orderBy: { seq: 'asc' },
  });
  return rows.map(one => ({ ...(one.data as unknown as Evaluated), at: one.at }));
};
const secondsBetween = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 1000;

it('evaluates when the pack is adopted, ten seconds after figures, and when the day of each check is over', async () => {
  const all = await evaluations();
  expect(all.map(one => [one.number, one.asOf])).toEqual([
    [1, '2035-05-09'],
    [2, '2035-05-09'],
    [3, '2035-05-31'],
    [4, '2035-06-15'],
    [5, '2035-06-20'],
  ]);
  const [adopted, figures, ...checks] = all.map(one => one.at);
  const { recordedAt } = await system.db.figureImport.findFirstOrThrow({ where: { campaignId } });
  const late = [
    secondsBetween(new Date(handedOutAt), adopted!),
    secondsBetween(recordedAt, figures!) - 10,
    ...checks.map((one, n) =>
      secondsBetween(new Date(`${['2035-06-01', '2035-06-16', '2035-06-21'][n]}T00:00:00+08:00`), one),
    ),
  ];
  for (const one of late) {
    expect(one).toBeGreaterThanOrEqual(0);
    expect(one).toBeLessThan(60);
  }
});

it('proposes what is short when its check is over, once, and tells the office', async () => {
  const where = { campaignId };
  const breaches = await system.db.breach.findMany({ where, orderBy: { id: 'asc' } });
  expect(breaches.map(one => [one.key, instantOf(one.foundAt).slice(0, 10)])).toEqual([
    ['D1||东岭乡|2035|allotted', '2035-06-16'],
    ['D1||西坪乡|2035|allotted', '2035-06-16'],
  ]);
  const decisions = await system.db.obligation.findMany({ where: { ...where, kind: 'breach-decision' } });
  expect(decisions.map(one => one.docketId).sort()).toEqual(breaches.map(one => one.id));
  expect(
    await system.db.notice.count({ where: { ...where, kind: 'breach-found', status: 'sent' } }),
  ).toBeGreaterThan(0);
});

it('does nothing where it is done a second time', async () => {
  const { db, activities, temporal } = system;
  await temporal.client.workflow.getHandle(workflowId).terminate('seen');
  await superviseOnEngines({ ...system, tell: () => Promise.resolve() }, campaignId).figures('more', {
    tranches: [tranche({ id: 'S2', year: '2035', to: '西坪乡', amount: '1000000', issuedOn: '2035-03-01' })],
  });
  const { evaluateAt } = await db.campaign.findUniqueOrThrow({ where: { id: campaignId } });
  const input = { campaignId, atLeast: instantOf(evaluateAt!) };
  const kept = async () => ({
    ...(await snapshot(db, campaignId)),
    verdicts: await db.verdictChange.count({ where: { campaignId } }),
  });
  const before = (await evaluations()).length;
  await activities.evaluateRules(input);
  const once = await kept();
  await activities.evaluateRules(input);
  expect(await kept()).toEqual(once);
  expect((await evaluations()).length).toBe(before + 1);
  const breaches = await db.breach.findMany({ where: { campaignId }, orderBy: { id: 'asc' } });
  expect(breaches.map(one => [one.unit, one.isBroken])).toEqual([
    ['东岭乡', true],
    ['西坪乡', false],
  ]);
});

it('leaves a record that verifies', async () => {
  expect((await verifyLog(system.db)).findings).toEqual([]);
});
