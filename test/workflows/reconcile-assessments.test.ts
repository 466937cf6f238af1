import { addDays, dateOf, toInstant } from '../../domain/calendar/civil-date';
import { assessmentId } from '../../domain/assessment/open-assessment';
import { commandAssessment } from '../../prisma/record/command-assessment';
import type { RepairKind } from '../../prisma/upkeep/repairs';
import { office } from '../support/campaign';
import { startSystem, type TestSystem } from '../support/worker';
import { seedAssessed } from './assessed/cycle';
import { cycleWorkflowOf, openToday } from './assessed/on-the-real-clock';

/** What is lost of a yearly cycle on the real clock is found, mended and recorded, on the real Temporal. No worker is there. */
let system: TestSystem;
let campaignId: string;
const handle = () => system.temporal.client.workflow.getHandle(cycleWorkflowOf(campaignId));
const status = async () => (await handle().describe()).status.name;
const signals = async () => {
  const { events = [] } = await handle().fetchHistory();
  return (events ?? []).filter(one => one.workflowExecutionSignaledEventAttributes).length;
};

/** Runs it once; expects these repairs, each with a reason. */
const expectRepairs = async (...expected: RepairKind[]) => {
  await system.db.repair.deleteMany();
  await system.activities.reconcile();
  const repairs = await system.db.repair.findMany({ where: { subjectId: assessmentId(campaignId) } });
  expect(repairs.map(one => one.what)).toEqual(expected);
  for (const one of repairs) expect(one.why).toMatch(/[一-龥]{4,}/);
};

beforeEach(async () => {
  system = await startSystem();
  await seedAssessed(system.db);
});
afterEach(() => system.close());

it('starts the workflow of a cycle again that was lost, once', async () => {
  campaignId = await openToday(system);
  expect(await status()).toBe('RUNNING');
  await handle().terminate('test');
  await expectRepairs('assessment-without-workflow');
  expect(await status()).toBe('RUNNING');
  await expectRepairs();
});

it('ends the workflow of a cycle that has ended in the record', async () => {
  campaignId = await openToday(system);
  // Over in the record, but its workflow does not know, and nobody is there to tell it.
  await commandAssessment(system.db, {
    campaignId,
    command: { kind: 'end', reason: '本年度不考核' },
    actor: office,
    requestId: null,
  });
  await expectRepairs('workflow-of-ended');
  expect(await status()).toBe('TERMINATED');
});

it('leaves a cycle that waits for its first day as it is', async () => {
  const startsOn = addDays(dateOf(toInstant(Date.now())), 10);
  campaignId = await openToday(system, startsOn);
  const before = await signals();
  await expectRepairs();
  expect(await signals()).toBe(before);
});
