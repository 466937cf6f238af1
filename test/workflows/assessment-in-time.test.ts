import { assessmentId } from '../../domain/assessment/open-assessment';
import { addDays, at, dateOf, toInstant } from '../../domain/calendar/civil-date';
import { instantOf } from '../../prisma/schema/instants';
import { workflowNames } from '../../workflows/messages';
import { startSystem, type TestSystem } from '../support/worker';
import { seedAssessed } from './assessed/cycle';
import { cycleWorkflowOf, openToday } from './assessed/on-the-real-clock';
import { following, skippedClock, startSkipping } from './skipped-time';
import { until } from './until';

/** A cycle on the real clock whose first day is to come: a Temporal timer, whose wait the server skips, rings on that day. */
let system: TestSystem;
let campaignId: string;
const startsOn = addDays(dateOf(toInstant(Date.now())), 5);

const opened = () =>
  system.db.event.findMany({
    where: { docketId: assessmentId(campaignId), type: 'assessment-step-opened' },
    orderBy: { seq: 'asc' },
  });

beforeAll(async () => {
  system = await startSystem();
  const clock = await skippedClock(system.db);
  await seedAssessed(system.db);
  campaignId = await openToday({ ...system, tell: () => Promise.resolve() }, startsOn);
  expect(await opened()).toEqual([]);
  await system.startWorker(following(system.activities, clock));
  const input = { campaignId, clock: 'real' };
  await startSkipping(system.host, {
    type: workflowNames.assessment,
    id: cycleWorkflowOf(campaignId),
    input,
  });
  await until(async () => (await opened()).length >= 2);
}, 120_000);
afterAll(() => system.close());

it('opens the first two steps when that day begins, and no others', async () => {
  const steps = await opened();
  expect(steps.map(one => (one.data as { step: string }).step)).toEqual(['summary', 'third-party']);
  for (const one of steps) {
    const late = one.at.getTime() - Date.parse(at(startsOn));
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(60_000);
  }
});

it('has waited for it in one timer, and waits for people from here', async () => {
  const handle = system.temporal.client.workflow.getHandle(cycleWorkflowOf(campaignId));
  const { events } = await handle.fetchHistory();
  const timers = (events ?? []).flatMap(one => one.timerStartedEventAttributes ?? []);
  expect(timers.map(one => Number(one.startToFireTimeout?.seconds ?? 0) > 3 * 86_400)).toEqual([true]);
  const { assessAt } = await system.db.campaign.findUniqueOrThrow({ where: { id: campaignId } });
  expect(assessAt).toBeNull();
  expect((await handle.describe()).status.name).toBe('RUNNING');
});

it('owes each step from that day, and tells whoever owes it', async () => {
  const owed = await system.db.obligation.findMany({ where: { campaignId, kind: 'assessment-step' } });
  expect(owed.map(one => [one.owedById, instantOf(one.openedAt).slice(0, 10)]).sort()).toEqual(
    ['east', 'institute', 'water', 'west'].map(unit => [unit, startsOn]),
  );
  const told = await system.db.notice.findMany({ where: { campaignId } });
  for (const one of told) expect(instantOf(one.queuedAt) >= at(startsOn)).toBe(true);
  expect(told.length).toBeGreaterThanOrEqual(4);
});
