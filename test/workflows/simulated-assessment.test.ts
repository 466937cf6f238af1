import { assessmentId } from '../../domain/assessment/open-assessment';
import { instantOf } from '../../prisma/schema/instants';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { startSystem, type TestSystem } from '../support/worker';
import { seedAssessed } from './assessed/cycle';
import { cycleOf, playCycle } from './assessed/in-memory';
import { openOnEngines } from './assessed/on-engines';
import { script } from './assessed/said';
import { recordedIn, recordedOn, type Recorded } from './supervised/recorded';

/** A yearly cycle by the measures of 2016 from its opening to its end, in memory and on the real engines: the same record. */
let system: TestSystem;
let campaignId: string;
let simulated: Recorded;
let rehearsed: Recorded;

beforeAll(async () => {
  system = await startSystem();
  const { db } = system;
  await seedAssessed(db);
  await system.startWorker();
  campaignId = system.newId('cycle');
  simulated = recordedIn(await playCycle(await cycleOf(db, campaignId)));
  await openOnEngines(system, campaignId, { script });
  await system.rehearse(campaignId);
  rehearsed = await recordedOn(db, campaignId);
}, 400_000);
afterAll(() => system.close());

it('comes to the same events, obligations and rungs', () => {
  expect(rehearsed.events).toEqual(simulated.events);
  expect(rehearsed.obligations).toEqual(simulated.obligations);
  expect(rehearsed.steps).toEqual(simulated.steps);
});

it('tells the same people the same at the same instants', () => {
  expect(rehearsed.notices).toEqual(simulated.notices);
});

it('leaves a record that verifies', async () => {
  expect((await verifyLog(system.db)).findings).toEqual([]);
});

it('opens each step when what it needs is there, the evaluation again when its report is sent back', async () => {
  const opened = await system.db.event.findMany({
    where: { docketId: assessmentId(campaignId), type: 'assessment-step-opened' },
    orderBy: { seq: 'asc' },
  });
  expect(opened.map(one => [(one.data as { step: string }).step, instantOf(one.at)])).toEqual([
    ['summary', '2018-12-03T00:00:00+08:00'],
    ['third-party', '2018-12-03T00:00:00+08:00'],
    ['data', '2019-01-02T10:00:00+08:00'],
    ['evaluation', '2019-01-11T10:00:00+08:00'],
    ['evaluation', '2019-01-15T15:00:00+08:00'],
    ['feedback', '2019-01-18T15:00:00+08:00'],
  ]);
});

it('urges the township whose summary is late, and nobody who was in time', async () => {
  const urged = await system.db.step.findMany({
    where: { docketId: assessmentId(campaignId), act: 'urge', obligationId: { endsWith: ':summary' } },
  });
  expect(new Set(urged.map(one => one.obligationId.split(':').at(-2)))).toEqual(new Set(['west']));
});

it('proposes interviews of what was established: one approved, one declined', async () => {
  const where = { campaignId, kind: 'interview' };
  const interviews = await system.db.proceeding.findMany({ where, orderBy: { unitId: 'asc' } });
  const stages = new Map(interviews.map(one => [one.unitId, one.stage]));
  expect([...stages.keys()]).toEqual(['east', 'west']);
  expect(stages.get('east')).not.toBe('declined');
  expect(stages.get('west')).toBe('declined');
});

it('ends when every subject has signed for its feedback, and waits for nothing any more', async () => {
  const { db } = system;
  const { isEnded } = await db.docket.findUniqueOrThrow({ where: { id: assessmentId(campaignId) } });
  const { assessAt } = await db.campaign.findUniqueOrThrow({ where: { id: campaignId } });
  expect([isEnded, assessAt]).toEqual([true, null]);
});
