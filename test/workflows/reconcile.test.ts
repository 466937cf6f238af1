import { addDays, at, dateOf, toInstant } from '../../domain/calendar/civil-date';
import { commandDockets } from '../../prisma/record/command-docket';
import { commandProceeding } from '../../prisma/record/command-proceeding';
import type { RepairKind } from '../../prisma/upkeep/repairs';
import {
  campaignWorkflowId,
  caseWorkflowId,
  deliveryWorkflowId,
  proceedingWorkflowId,
  workflowNames,
} from '../../workflows/messages';
import { startCase } from '../../workflows/messages/tell';
import { launchReal, office, refs, seedCounty } from '../support/campaign';
import { proposeAbout } from '../support/draft-papers';
import { snapshot } from '../support/snapshot';
import { startSystem, type TestSystem } from '../support/worker';
import { until } from './until';

/** What is lost on purpose here is found, mended and recorded, on the real Temporal. */
let system: TestSystem;
let campaignId: string;
const today = dateOf(toInstant(Date.now()));
const caseOf = (ref: string) => `${campaignId}:${ref}`;
const handleOf = (id: string) => system.temporal.client.workflow.getHandle(id);
const statusOf = async (id: string) => (await handleOf(id).describe()).status.name;
const reconcile = () => system.activities.reconcile();
const row = (id: string) => system.db.docket.findUniqueOrThrow({ where: { id } });
const workflows = () => [campaignWorkflowId(campaignId), ...refs.map(ref => caseWorkflowId(caseOf(ref)))];

/** Runs it once; expects these repairs, recorded with their subject and a reason, and none at the second run. */
const expectRepairs = async (...expected: [RepairKind, string][]) => {
  await system.db.repair.deleteMany();
  expect(await reconcile()).toMatchObject({ mended: expected.length });
  const repairs = await system.db.repair.findMany({ orderBy: { id: 'asc' } });
  expect(repairs.map(one => [one.what, one.subjectId]).sort()).toEqual([...expected].sort());
  for (const one of repairs) expect(one.why).toMatch(/[一-龥]{4,}/);
  expect(await reconcile()).toMatchObject({ mended: 0 });
};

beforeEach(async () => {
  system = await startSystem();
  await seedCounty(system.db);
  campaignId = system.newId('real');
  await system.tell(await launchReal(system.db, campaignId, { today, lateDays: -20 }));
});
afterEach(() => system.close());

it('has nothing to mend where nothing is lost', async () => {
  await expectRepairs();
  expect(await system.db.reconcileCount.findMany()).toMatchObject([{ runs: 2, next: '' }]);
});

it('starts a case and a campaign again whose workflows were terminated, once', async () => {
  const lost = [campaignWorkflowId(campaignId), caseWorkflowId(caseOf('一-1'))];
  for (const id of lost) await handleOf(id).terminate('test');
  await expectRepairs(['case-without-workflow', caseOf('一-1')], ['campaign-without-workflow', campaignId]);
  for (const id of lost) expect(await statusOf(id)).toBe('RUNNING');
});

it('starts everything again where the record is all that is left, and nobody is told twice', async () => {
  await system.startWorker();
  const before = await snapshot(system.db, campaignId);
  // Everything of Temporal's, as --fresh-temporal deletes it.
  for (const id of workflows()) await handleOf(id).terminate('test');
  await expectRepairs(
    ['campaign-without-workflow', campaignId],
    ...refs.map(ref => ['case-without-workflow', caseOf(ref)] as [RepairKind, string]),
  );
  for (const id of workflows()) expect(await statusOf(id)).toBe('RUNNING');
  expect(await snapshot(system.db, campaignId)).toEqual(before);
});

describe('a signal that was dropped', () => {
  /** Overdue cases whose workflows were told of another day, by a signal that is newer than what they will be sent. */
  const waitingInVain = async (version: number) => {
    campaignId = system.newId('vain');
    await launchReal(system.db, campaignId, { today, lateDays: 1 });
    // The sweep has gone by: what is left is for the cases' own alarms.
    await system.db.campaign.update({ where: { id: campaignId }, data: { sweptAt: new Date() } });
    const docketId = caseOf('一-1');
    const next = { at: at(addDays(today, 30)), act: 'urge', version, isEnded: false } as const;
    for (const ref of refs) {
      const own = ref === '一-1' ? next : await rowNext(caseOf(ref));
      await startCase(system.host, { campaignId, docketId: caseOf(ref), clock: 'real', next: own });
    }
    await system.startWorker();
    await until(
      async () => (await system.db.step.count({ where: { campaignId, docketId: caseOf('一-2') } })) > 1,
    );
    await until(async () => !(await handleOf(caseWorkflowId(docketId)).describe()).raw.pendingWorkflowTask);
    return docketId;
  };
  const rowNext = async (id: string) => {
    const { alarmAt, alarmAct, version, isEnded } = await row(id);
    return { at: alarmAt && toInstant(alarmAt.getTime()), act: alarmAct as 'urge', version, isEnded };
  };
  const rungs = (docketId: string) =>
    system.db.step.count({ where: { docketId, act: { in: ['urge', 'supervision-letter'] } } });

  it('is sent again: the rung is taken', async () => {
    const docketId = await waitingInVain(0);
    expect(await rungs(docketId)).toBe(0);
    await reconcile();
    await until(async () => (await rungs(docketId)) > 0);
    expect(await system.db.repair.count({ where: { what: 'case-not-told', subjectId: docketId } })).toBe(1);
    expect(await system.db.repair.count({ where: { what: 'case-ahead-of-record' } })).toBe(0);
  });

  it('is no use to a workflow that knows more than the record: another takes its place', async () => {
    const docketId = await waitingInVain(100);
    const { runId } = await handleOf(caseWorkflowId(docketId)).describe();
    // The campaign's reminders move the docket on meanwhile: each version is told once before its workflow is replaced.
    await until(async () => {
      expect(await rungs(docketId)).toBe(0);
      await reconcile();
      return (await system.db.repair.count({ where: { what: 'case-ahead-of-record' } })) > 0;
    });
    await until(async () => (await rungs(docketId)) > 0);
    expect((await handleOf(caseWorkflowId(docketId)).describe()).runId).not.toBe(runId);
    const kinds = await system.db.repair.findMany({ where: { subjectId: docketId }, orderBy: { id: 'asc' } });
    expect(kinds.map(one => one.what).slice(-2)).toEqual(['case-not-told', 'case-ahead-of-record']);
  });
});

it('mends an alarm that is not what follows from the docket, and tells the workflow', async () => {
  const docketId = caseOf('一-2');
  const { alarmAt, alarmAct, remindAt, version } = await row(docketId);
  const later = { alarmAt: new Date(alarmAt!.getTime() + 86_400_000), alarmAct: 'propose-interview' };
  await system.db.docket.update({ where: { id: docketId }, data: later });
  const file = await system.db.docket.findFirstOrThrow({ where: { campaignId, kind: 'unit-file' } });
  await system.db.docket.update({ where: { id: file.id }, data: { remindAt: null, alarmAt: null } });
  await expectRepairs(['alarm-differs', docketId], ['alarm-differs', file.id]);
  expect(await row(docketId)).toMatchObject({ alarmAt, alarmAct, remindAt, version: version + 1 });
  expect(await row(file.id)).toMatchObject({ alarmAt: file.alarmAt, remindAt: file.remindAt });
  const { events } = await handleOf(caseWorkflowId(docketId)).fetchHistory();
  const signals = (events ?? []).flatMap(one => one.workflowExecutionSignaledEventAttributes ?? []);
  expect(signals.map(one => one.signalName)).toContain('changed');
});

it('delivers mails that nobody delivers', async () => {
  await system.db.notice.updateMany({
    where: { campaignId },
    data: { sendAt: new Date(Date.now() - 1_000) },
  });
  expect(await system.activities.formMails({ campaignId })).toBeGreaterThan(0);
  await expectRepairs(['mails-not-delivered', campaignId]);
  await system.startWorker();
  await handleOf(deliveryWorkflowId(campaignId, 'reconciled')).result();
  const left = await system.db.mail.groupBy({ by: ['status'], where: { campaignId } });
  expect(left.map(one => one.status)).toEqual(['sent']);
});

it('has queued notices put into mails and sent that the campaign was not told of', async () => {
  await system.startWorker();
  await until(
    async () => !(await handleOf(campaignWorkflowId(campaignId)).describe()).raw.pendingWorkflowTask,
  );
  // What was queued without a word to the workflow, which waits for a later instant.
  await until(async () => {
    const { raw } = await handleOf(campaignWorkflowId(campaignId)).describe();
    return (raw.pendingActivities?.length ?? 0) === 0;
  });
  const sendAt = new Date(Date.now() - 600_000);
  await system.db.notice.updateMany({ where: { campaignId }, data: { sendAt } });
  await system.db.repair.deleteMany();
  await reconcile();
  await until(async () => (await system.db.notice.count({ where: { campaignId, status: 'queued' } })) === 0);
  await until(
    async () => (await system.db.mail.count({ where: { campaignId, status: { not: 'sent' } } })) === 0,
  );
  expect(await system.db.repair.count({ where: { what: 'campaign-not-told', subjectId: campaignId } })).toBe(
    1,
  );
});

describe('interview and accountability', () => {
  it.each(['interview', 'accountability'] as const)('%s without its workflow gets it', async kind => {
    const id = await proposeAbout(system.db, campaignId, kind, 'east');
    await expectRepairs(['proceeding-without-workflow', id]);
    expect(await statusOf(proceedingWorkflowId(kind, id))).toBe('RUNNING');
    await handleOf(proceedingWorkflowId(kind, id)).terminate('test');
    await expectRepairs(['proceeding-without-workflow', id]);
    // Over in the record, but its workflow does not know.
    const command = { kind: 'withdraw' as const, reason: '情况已变' };
    await commandProceeding(system.db, { proceedingId: id, command, actor: office, requestId: null });
    await expectRepairs(['workflow-of-ended', id]);
    expect(await statusOf(proceedingWorkflowId(kind, id))).toBe('TERMINATED');
  });
});

describe('a workflow of what is over', () => {
  const withdraw = async (docketId: string) =>
    commandDockets(system.db, {
      campaignId,
      docketIds: [docketId],
      command: { kind: 'withdraw', reason: '并入他案' },
      actor: office,
      requestId: null,
    });

  it('ends by itself when it is told', async () => {
    await system.startWorker();
    await withdraw(caseOf('一-3'));
    await expectRepairs(['workflow-of-ended', caseOf('一-3')]);
    expect(await statusOf(caseWorkflowId(caseOf('一-3')))).toBe('COMPLETED');
  });

  it('is terminated where it does not, with the reason', async () => {
    await withdraw(caseOf('一-3'));
    await expectRepairs(['workflow-of-ended', caseOf('一-3')]);
    const description = await handleOf(caseWorkflowId(caseOf('一-3'))).describe();
    expect(description.status.name).toBe('TERMINATED');
    const { events } = await handleOf(caseWorkflowId(caseOf('一-3'))).fetchHistory();
    expect(events?.at(-1)?.workflowExecutionTerminatedEventAttributes?.reason).toMatch(/reconcile: .*结束/);
  });

  it('is terminated where nobody knows the case or the campaign, and the others are left alone', async () => {
    const gone = system.newId('gone');
    const next = { at: null, act: null, version: 1, isEnded: false };
    await startCase(system.host, { campaignId: gone, docketId: `${gone}:一-1`, clock: 'real', next });
    await system.temporal.client.workflow.start(workflowNames.campaign, {
      workflowId: campaignWorkflowId(gone),
      taskQueue: system.host.taskQueue,
      args: [{ campaignId: gone, clock: 'rehearsal' }],
    });
    await expectRepairs(['workflow-of-unknown', `${gone}:一-1`], ['workflow-of-unknown', gone]);
    for (const id of [caseWorkflowId(`${gone}:一-1`), campaignWorkflowId(gone)])
      expect(await statusOf(id)).toBe('TERMINATED');
    for (const id of workflows()) expect(await statusOf(id)).toBe('RUNNING');
  });
});

it('replaces the workflows that are ahead of a database restored from an hour ago, once', async () => {
  await system.startWorker();
  const run = async () =>
    (await system.temporal.client.workflow.execute(workflowNames.reconcile, {
      workflowId: `reconcile-${campaignId}`,
      taskQueue: system.host.taskQueue,
      args: [],
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    })) as { mended: number; runs: number };
  const { runs } = await run();
  await system.db.reconcileCount.updateMany({ data: { runs: runs + 10 } });
  const ahead = { runs: runs + 20 };
  const before = await Promise.all(
    refs.map(async ref => (await handleOf(caseWorkflowId(caseOf(ref))).describe()).runId),
  );
  await system.db.repair.deleteMany();
  expect(await system.activities.reconcile(ahead)).toEqual({ mended: 3, runs: runs + 21 });
  const repairs = await system.db.repair.findMany();
  expect(new Set(repairs.map(one => one.what))).toEqual(new Set(['case-ahead-of-record']));
  for (const [index, ref] of refs.entries()) {
    const { runId, status } = await handleOf(caseWorkflowId(caseOf(ref))).describe();
    expect([status.name, runId === before[index]]).toEqual(['RUNNING', false]);
  }
  expect(await system.activities.reconcile(ahead)).toEqual({ mended: 0, runs: runs + 22 });
});
