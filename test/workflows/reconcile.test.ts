import { dateOf, toInstant } from '../../domain/calendar/civil-date';
import { caseWorkflowId, deliveryWorkflowId } from '../../workflows/messages';
import { launchReal, seedCounty } from '../support/campaign';
import { startSystem, type TestSystem } from '../support/worker';

let system: TestSystem;
let campaignId: string;
const today = dateOf(toInstant(Date.now()));
const statusOf = async (id: string) =>
  (await system.temporal.client.workflow.getHandle(id).describe()).status.name;
const reconcile = () => system.activities.reconcile();

beforeAll(async () => {
  system = await startSystem();
  await seedCounty(system.db);
  campaignId = system.newId('real');
  await system.tell(await launchReal(system.db, campaignId, { today, lateDays: -20 }));
});
afterAll(() => system.close());

it('has nothing to mend where nothing is lost', async () => {
  expect(await reconcile()).toEqual({ mended: 0 });
});

it('starts a case again whose workflow was ended, once', async () => {
  const id = caseWorkflowId(`${campaignId}:一-1`);
  await system.temporal.client.workflow.getHandle(id).terminate('test');
  expect(await reconcile()).toEqual({ mended: 1 });
  expect(await statusOf(id)).toBe('RUNNING');
  expect(await reconcile()).toEqual({ mended: 0 });
});

it('finds a rung that is overdue because a signal was lost', async () => {
  const docketId = `${campaignId}:一-2`;
  const overdue = { alarmAt: new Date(Date.now() - 3_600_000), version: { increment: 1 } };
  await system.db.docket.update({ where: { id: docketId }, data: overdue });
  expect(await reconcile()).toEqual({ mended: 1 });
  const { events } = await system.temporal.client.workflow.getHandle(caseWorkflowId(docketId)).fetchHistory();
  const signals = (events ?? []).filter(one => one.workflowExecutionSignaledEventAttributes);
  expect(signals.map(one => one.workflowExecutionSignaledEventAttributes?.signalName)).toContain('changed');
});

it('delivers mails that nobody delivers', async () => {
  await system.db.docket.updateMany({ where: { campaignId }, data: { alarmAt: null, remindAt: null } });
  await system.db.notice.updateMany({
    where: { campaignId },
    data: { sendAt: new Date(Date.now() - 1_000) },
  });
  expect(await system.activities.formMails({ campaignId })).toBeGreaterThan(0);
  expect(await reconcile()).toEqual({ mended: 1 });
  await system.startWorker();
  await system.temporal.client.workflow.getHandle(deliveryWorkflowId(campaignId, 'reconciled')).result();
  const left = await system.db.mail.groupBy({ by: ['status'], where: { campaignId } });
  expect(left.map(one => one.status)).toEqual(['sent']);
}, 30_000);
