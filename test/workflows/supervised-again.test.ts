import { addDays, at, dateOf, toInstant } from '../../domain/calendar/civil-date';
import type { Command } from '../../domain/commands/command';
import type { CaseState } from '../../domain/case/state';
import type { Actor } from '../../domain/permissions/actor';
import { loadRegistry } from '../../prisma/people/load-registry';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { loadRunning } from '../../prisma/read/load-running';
import { standingAsOf } from '../../prisma/read/standings';
import { queryTasks } from '../../prisma/read/tasks';
import { rulesToAdopt } from '../../prisma/record/adopt-rules';
import { commandDockets } from '../../prisma/record/command-docket';
import { forecast } from '../../rehearsal/memory/forecast';
import { campaignWorkflowId, caseWorkflowId, poke } from '../../workflows/messages';
import {
  actor,
  launchReal,
  launchRehearsal,
  office,
  refs,
  seedCounty,
  supervisor,
} from '../support/campaign';
import { expectAlarms } from '../support/alarm-check';
import { expectFolds } from '../support/fold-check';
import { startSystem, type TestSystem } from '../support/worker';
import { until } from './until';

/** 重新整改 after the end: the campaign is supervised again, on either clock, and comes to a second end. */
let system: TestSystem;
let campaignId: string;
const paper = { text: '材料', fileIds: [] };
const liaison = actor('transport', 'liaison');

beforeAll(async () => {
  system = await startSystem();
  await seedCounty(system.db);
});
afterAll(() => system.close());

const stateOf = async (id: string): Promise<CaseState> =>
  (await system.db.docket.findUniqueOrThrow({ where: { id } })).state as unknown as CaseState;
const command = async (docketId: string, who: Actor, what: Command) => {
  const done = { campaignId, docketIds: [docketId], command: what, actor: who, requestId: 'request' };
  return commandDockets(system.db, done);
};
const act = async (docketId: string, who: Actor, what: Command): Promise<void> =>
  system.tell(await command(docketId, who, what));
const campaign = () => system.db.campaign.findUniqueOrThrow({ where: { id: campaignId } });
const standings = async () => {
  const rows = await system.db.campaignStanding.findMany({ where: { campaignId }, orderBy: { id: 'asc' } });
  return rows.map(one => [one.status, toInstant(one.at.getTime()).slice(0, 16), one.docketId, one.actorId]);
};
const lookBack = async (docketId: string): Promise<void> => {
  for (const one of (await stateOf(docketId)).obligations)
    if (one.kind === 'look-back' && one.state.kind === 'open')
      await act(docketId, supervisor, {
        kind: 'look-back',
        obligationId: one.id,
        isRebound: false,
        note: '',
      });
};
const script = async (units: 'silent' | 'punctual'): Promise<void> => {
  const rehearsal = { script: { units: { kind: units }, office: 'prompt', leaders: 'approve' } };
  await system.db.campaign.update({ where: { id: campaignId }, data: { rehearsal } });
};

describe('in a rehearsal', () => {
  let docketId: string;
  const steps = async () => {
    const rows = await system.db.step.findMany({
      where: { docketId, round: 2, obligationId: { contains: ':rectification:' }, act: { not: 'remind' } },
      orderBy: { id: 'asc' },
    });
    return rows.map(one => [one.act, toInstant(one.dueAt.getTime()), toInstant(one.firedAt.getTime())]);
  };

  beforeAll(async () => {
    await system.startWorker();
    campaignId = system.newId('again');
    docketId = `${campaignId}:一-1`;
    await system.tell(await launchRehearsal(system.db, campaignId, { units: { kind: 'punctual' } }, 1));
    await system.rehearse(campaignId, '2018-07-20T09:00:00+08:00');
    await lookBack(docketId);
    await system.rehearse(campaignId, '2018-08-10T09:00:00+08:00');
  });

  it('a campaign ends once nothing is owed in it any more', async () => {
    expect((await stateOf(docketId)).outcome).toBe('completed');
    expect(await campaign()).toMatchObject({ status: 'ended' });
    expect(await standings()).toEqual([['ended', expect.stringMatching(/^2018-07-2/), null, null]]);
    expect(await system.db.campaign.findUniqueOrThrow({ where: { id: campaignId } })).toMatchObject({
      clockAt: new Date('2018-07-20T09:00:00+08:00'),
    });
  });

  it('an act after the end has it supervised again, and says who brought it about', async () => {
    await system.db.campaign.update({
      where: { id: campaignId },
      data: { clockAt: new Date('2018-08-10T09:00:00+08:00') },
    });
    await script('silent');
    await act(docketId, office, { kind: 'reopen', reason: '发现反弹' });
    expect(await campaign()).toMatchObject({ status: 'launched', endedAt: null, isUnclosedReported: true });
    expect((await standings()).at(-1)).toEqual([
      'launched',
      '2018-08-10T09:00',
      docketId,
      'office.coordinator',
    ]);
    const due = (await stateOf(docketId)).obligations.find(one => one.kind === 'rectification');
    expect(due).toMatchObject({ round: 2, dueOn: '2018-08-17', state: { kind: 'open' } });
    await expectAlarms(system.db, campaignId);
  });

  it('it is among the tasks of its lead, and the campaign can go over to other rules', async () => {
    const signedIn = { ...liaison, scopeUnitIds: ['transport'], expiresAt: new Date() };
    const { items } = await queryTasks(system.db, signedIn, [], { limit: 10 });
    expect(items.map(one => [one.docketId, one.dueOn])).toEqual([[docketId, '2018-08-17']]);
    const { version: calendarVersion } = seedCalendar();
    const { to } = await rulesToAdopt(system.db, campaignId, { calendarVersion });
    expect(to.calendar.version).toBe(calendarVersion);
  });

  it('its clock moves on: told at the next sending time, urged and written to as was forecast', async () => {
    const foreseen = await forecast(
      await loadRunning(system.db, campaignId),
      await loadRegistry(system.db),
      12,
    );
    await system.rehearse(campaignId, '2018-08-13T09:00:00+08:00');
    const sent = await system.db.mail.findMany({ where: { campaignId, status: 'sent' } });
    expect(
      sent.filter(
        one =>
          one.personId === 'transport.liaison' &&
          toInstant(one.sentAt?.getTime() ?? 0) === '2018-08-13T08:30:00+08:00',
      ),
    ).toHaveLength(1);
    await system.rehearse(campaignId, '2018-08-21T09:00:00+08:00');
    const expected = [
      ['urge', '2018-08-18T00:00:00+08:00', '2018-08-18T00:00:00+08:00'],
      ['supervision-letter', '2018-08-21T00:00:00+08:00', '2018-08-21T00:00:00+08:00'],
    ];
    expect(await steps()).toEqual(expected);
    const foreseenRungs = foreseen.steps.filter(one => one.obligationId.includes(':rectification:'));
    expect(
      foreseenRungs.filter(one => one.act !== 'remind').map(one => [one.act, one.dueAt, one.firedAt]),
    ).toEqual(expected);
  });

  it('it comes to a second end; what was not closed is reported to leadership no second time', async () => {
    await script('punctual');
    await act(docketId, liaison, { kind: 'apply-for-closing', ...paper });
    await system.rehearse(campaignId, '2018-09-10T09:00:00+08:00');
    expect((await stateOf(docketId)).outcome).toBe('completed');
    await lookBack(docketId);
    await system.rehearse(campaignId, '2018-09-20T09:00:00+08:00');
    expect(await campaign()).toMatchObject({ status: 'ended' });
    expect((await standings()).map(([status]) => status)).toEqual(['ended', 'launched', 'ended']);
    expect(await system.db.notice.count({ where: { campaignId, kind: 'unclosed' } })).toBe(0);
    await expectFolds(system.db, campaignId);
  });

  it('whether it was under supervision can be asked of any day', async () => {
    const days = ['2018-07-19', '2018-08-09', '2018-08-11', '2018-09-19'];
    const past = days.map(day => standingAsOf(system.db, campaignId, at(day, '12:00')));
    expect(await Promise.all(past)).toEqual(['launched', 'ended', 'launched', 'ended']);
  });
});

describe('on the real clock', () => {
  const today = dateOf(toInstant(Date.now()));
  const status = async (id: string) =>
    (await system.temporal.client.workflow.getHandle(id).describe()).status.name;
  const workflows = () => [campaignWorkflowId(campaignId), caseWorkflowId(`${campaignId}:一-1`)];

  beforeEach(async () => {
    campaignId = system.newId('again-real');
    await system.tell(await launchReal(system.db, campaignId, { today, lateDays: -20 }));
    for (const ref of refs)
      await act(`${campaignId}:${ref}`, office, { kind: 'withdraw', reason: '并入另案' });
    const files = await system.db.docket.findMany({ where: { campaignId, kind: 'unit-file' } });
    for (const { id, unitId } of files) {
      const own = actor(unitId ?? '', 'liaison');
      await act(id, own, { kind: 'name-liaison', name: '甲', post: '科员', phone: '1' });
      const owed = (await stateOf(id)).obligations.map(one => one.kind);
      if (owed.includes('plan')) {
        await act(id, own, { kind: 'submit-plan', ...paper });
        await act(id, own, { kind: 'submit-report', ...paper });
        await act(id, office, { kind: 'approve-plan', unitId: own.unitId });
        await act(id, office, { kind: 'accept-report', unitId: own.unitId });
      }
    }
    // Nobody waits here for the next sending time.
    await system.db.notice.updateMany({ where: { campaignId }, data: { status: 'sent' } });
    await system.temporal.client.workflow
      .getHandle(campaignWorkflowId(campaignId))
      .signal(poke, { at: null });
    await until(async () => (await campaign()).status === 'ended');
    for (const id of workflows()) await until(async () => (await status(id)) === 'COMPLETED');
  });

  const expectSupervised = async () => {
    for (const id of workflows()) expect(await status(id)).toBe('RUNNING');
    expect(await campaign()).toMatchObject({ status: 'launched', endedAt: null });
    await expectAlarms(system.db, campaignId);
  };

  it('the workflows of the case and the campaign begin again, and mail waits for its sending time', async () => {
    await act(`${campaignId}:一-1`, office, { kind: 'reopen', reason: '发现反弹' });
    await expectSupervised();
    expect(await system.db.notice.count({ where: { campaignId, status: 'queued' } })).toBeGreaterThan(0);
    await system.activities.reconcile();
    expect(await system.db.repair.count({ where: { campaignId } })).toBe(0);
  });

  it('killed between the commit and the start of the workflows: reconcile starts both', async () => {
    await command(`${campaignId}:一-1`, office, { kind: 'reopen', reason: '发现反弹' });
    for (const id of workflows()) expect(await status(id)).toBe('COMPLETED');
    await system.activities.reconcile();
    await expectSupervised();
    const repairs = await system.db.repair.findMany({ where: { campaignId }, orderBy: { what: 'asc' } });
    expect(repairs.map(one => one.what)).toEqual(['campaign-without-workflow', 'case-without-workflow']);
  });

  it('what an older version let end although something is owed is supervised again by reconcile', async () => {
    await command(`${campaignId}:一-1`, office, { kind: 'reopen', reason: '发现反弹' });
    const endedAt = new Date(at(addDays(today, -1), '10:00'));
    await system.db.campaign.update({ where: { id: campaignId }, data: { status: 'ended', endedAt } });
    await system.activities.reconcile();
    await expectSupervised();
    const repairs = await system.db.repair.findMany({ where: { campaignId }, orderBy: { what: 'asc' } });
    expect(repairs.map(one => one.what)[0]).toBe('campaign-ended-early');
  });
});
