import { scheduleReconcile } from '../../cli/system/open-system';
import { launchReal, refs, seedCounty } from '../support/campaign';
import { snapshot } from '../support/snapshot';
import { startSystem, type TestSystem } from '../support/worker';
import { dateOf, toInstant } from '../../domain/calendar/civil-date';
import { campaignWorkflowId, caseWorkflowId, RECONCILE_ID } from '../../workflows/messages';
import { isRunning } from '../../workflows/messages/is-running';
import { until } from './until';

let system: TestSystem;
const schedule = () => system.temporal.client.schedule.getHandle(RECONCILE_ID);

beforeAll(async () => {
  system = await startSystem();
  await seedCounty(system.db);
});
afterAll(async () => {
  await schedule().delete();
  await system.close();
});

it('is one schedule, however many processes start at once and again, and it mends what nobody was told of', async () => {
  const campaignId = system.newId('untold');
  await launchReal(system.db, campaignId, { today: dateOf(toInstant(Date.now())), lateDays: -20 });
  const before = await snapshot(system.db, campaignId);
  await system.startWorker();
  const start = () => scheduleReconcile(system.temporal.client, system.host.taskQueue);
  await Promise.all([start(), start(), start()]);
  const created = (await schedule().describe()).info.createdAt;

  const ids = [campaignWorkflowId(campaignId), ...refs.map(ref => caseWorkflowId(`${campaignId}:${ref}`))];
  const areRunning = () => Promise.all(ids.map(id => isRunning(system.temporal.client, id)));
  await until(async () => (await areRunning()).every(Boolean));
  const runs = async () => (await schedule().describe()).info.recentActions.map(one => one.action.workflow);
  const haveEnded = async () => {
    for (const { workflowId, firstExecutionRunId } of await runs())
      await system.temporal.client.workflow.getHandle(workflowId, firstExecutionRunId).result();
  };
  // While one runs, the next is left out.
  await until(async () => (await runs()).length > 0);
  await haveEnded();
  await start();

  const { info, spec, action, policies } = await schedule().describe();
  expect(info.createdAt).toEqual(created);
  expect(spec.intervals?.map(one => one.every)).toEqual([5 * 60_000]);
  expect([action.type, policies.overlap]).toEqual(['startWorkflow', 'SKIP']);
  await haveEnded();
  expect(await snapshot(system.db, campaignId)).toEqual(before);

  // Temporal keeps what the runs before returned: a database that knows of fewer is an older copy.
  expect(await system.db.repair.count({ where: { what: 'case-ahead-of-record' } })).toBe(0);
  await system.db.reconcileCount.updateMany({ data: { runs: 0 } });
  await start();
  const replaced = () => system.db.repair.count({ where: { what: 'case-ahead-of-record' } });
  await until(async () => (await replaced()) === refs.length, 15_000);
  await until(async () => (await areRunning()).every(Boolean));
  expect(await snapshot(system.db, campaignId)).toEqual(before);
});
