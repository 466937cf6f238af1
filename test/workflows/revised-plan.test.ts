import { toInstant } from '../../domain/calendar/civil-date';
import type { ScriptOptions } from '../../rehearsal/script/options';
import { decidePiece } from '../../prisma/record/decide-piece';
import { caseWorkflowId } from '../../workflows/messages';
import { launchRehearsal, office, seedCounty, smallPlan } from '../support/campaign';
import { expectFolds } from '../support/fold-check';
import { keepRevision } from '../support/revision-of';
import { startSystem, type TestSystem } from '../support/worker';

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
  await seedCounty(system.db);
  await system.startWorker();
});
afterAll(() => system.close());

/** Measure 1 due on 6/25, problem 2 led by 交通局, problem 3 gone, one added. */
const revisedPlan = (): string =>
  smallPlan()
    .replace('责任单位:东岭乡;整改时限:2018年6月10日前', '责任单位:东岭乡;整改时限:2018年6月25日前')
    .replace('牵头部门:水务局', '牵头部门:交通局')
    .replace('路灯坏了半年还没有修好。', '农家书屋锁门,图书没有更换。')
    .replace('修复路灯。更换灯具并明确管护人员。', '开放书屋。定时开放并更换图书。');

const launchUntil = async (until: string, script: Partial<ScriptOptions>): Promise<string> => {
  const campaignId = system.newId('revised');
  await system.tell(await launchRehearsal(system.db, campaignId, script));
  await system.rehearse(campaignId, until);
  return campaignId;
};

/** Approves everything; returns what could not be done. */
const revise = async (campaignId: string): Promise<string[]> => {
  const { db } = system;
  const revisionId = await keepRevision(db, campaignId, revisedPlan());
  const where = { revisionId };
  for (const { id: pieceId } of await db.revisionPiece.findMany({ where, orderBy: { place: 'asc' } }))
    await system.tell(
      await decidePiece(db, {
        campaignId,
        revisionId,
        pieceId,
        isApproved: true,
        reason: '',
        actor: office,
        requestId: null,
      }),
    );
  return (await db.revisionPiece.findMany({ where })).flatMap(one => one.notes);
};

const stepsOf = async (campaignId: string, obligation: string): Promise<string[]> => {
  const steps = await system.db.step.findMany({
    where: { obligationId: `${campaignId}:${obligation}`, outcome: 'fired' },
    orderBy: { dueAt: 'asc' },
  });
  return steps.map(one => `${one.rung} ${toInstant(one.dueAt.getTime()).slice(0, 16)}`);
};

const expectNothingTwice = async (campaignId: string): Promise<void> => {
  const steps = await system.db.step.findMany({ where: { campaignId } });
  const keys = steps.map(one => `${one.obligationId} ${one.round} ${one.rung}`);
  expect(new Set(keys).size).toBe(keys.length);
  const mails = await system.db.mail.findMany({ where: { campaignId } });
  expect(new Set(mails.map(one => one.messageId)).size).toBe(mails.length);
  await expectFolds(system.db, campaignId);
};

it('goes on by the revised plan: punctual units close the cases, the added one as well', async () => {
  const campaignId = await launchUntil('2018-05-21T12:00:00+08:00', { units: { kind: 'punctual' } });
  await revise(campaignId);
  const added = await system.host.client.workflow
    .getHandle(caseWorkflowId(`${campaignId}:一-3-2`))
    .describe();
  expect(added.status.name).toBe('RUNNING');
  await system.rehearse(campaignId);
  const cases = await system.db.docket.findMany({
    where: { campaignId, kind: 'case' },
    orderBy: { id: 'asc' },
  });
  expect(cases.map(one => [one.ref, one.outcome])).toEqual([
    ['一-1', 'completed'],
    ['一-2', 'completed'],
    ['一-3', 'withdrawn'],
    ['一-3-2', 'completed'],
  ]);
  expect(cases[1]?.leadIds).toEqual(['transport']);
  const told = await system.db.notice.findMany({ where: { campaignId, kind: 'plan-revised' } });
  expect(told.length).toBeGreaterThan(0);
  expect(told.every(one => one.status === 'sent')).toBe(true);
  await expectNothingTwice(campaignId);
}, 120_000);

it('takes no rung twice where silent units were urged before the date moved', async () => {
  const campaignId = await launchUntil('2018-06-11T12:00:00+08:00', { units: { kind: 'silent' } });
  const due = '一-1:rectification:transport:2018-06-10';
  const before = await stepsOf(campaignId, due);
  expect(before.at(-1)).toBe('urge 2018-06-11T00:00');
  expect((await revise(campaignId)).filter(one => one.includes('不撤回'))).not.toEqual([]);
  await system.rehearse(campaignId, '2018-06-28T12:00:00+08:00');
  const after = await stepsOf(campaignId, due);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length).filter(one => !one.startsWith('remind'))).toEqual([
    'supervision-letter 2018-06-27T00:00',
  ]);
  await expectNothingTwice(campaignId);
}, 120_000);
