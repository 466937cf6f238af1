import { dateOf, at, toInstant, type Instant } from '../../domain/calendar/civil-date';
import type { Activities } from '../../activities/create-activities';
import type { Command } from '../../domain/commands/command';
import { campaignNow } from '../../prisma/record/campaign-clock';
import { readNextStep } from '../../prisma/read/read-next-step';
import { caseWorkflowId, workflowNames } from '../../workflows/messages';
import { actor, launchDays, leader, office, seedCounty } from '../support/campaign';
import { expectFolds } from '../support/fold-check';
import { paperWork } from '../support/paper-work';
import { startSystem, type TestSystem } from '../support/worker';
import {
  days2035,
  handedOutAt,
  following,
  skippedClock,
  startSkipping,
  type SkippedClock,
} from './skipped-time';
import { until } from './until';

/**
 * The real clock's path at the length of a campaign: real Temporal timers, whose waits the server skips, and a record whose
 * clock follows. The examples of domain.md §4, moved to the next year with the same weekdays.
 */
let system: TestSystem;
let clock: SkippedClock;
let people: ReturnType<typeof paperWork>;
let campaignId: string;

beforeEach(async () => {
  system = await startSystem();
  clock = await skippedClock(system.db);
  people = paperWork(system);
  campaignId = system.newId('skip');
  await seedCounty(system.db);
  await clock.reach(handedOutAt);
  await launchDays(system.db, campaignId, days2035, Date.parse(handedOutAt));
});
afterEach(() => system.close());

/** Starts a case's workflow with its first alarm, as the launch does. */
const supervise = async (ref: string, afterwards: Partial<Record<keyof Activities, () => Promise<void>>>) => {
  await system.startWorker(following(system.activities, clock, afterwards));
  const docketId = `${campaignId}:${ref}`;
  const input = { campaignId, docketId, clock: 'real', next: await readNextStep(system.db, docketId) };
  const id = caseWorkflowId(docketId);
  await startSkipping(system.host, { type: workflowNames.case, id, input });
  return { docketId, handle: system.temporal.client.workflow.getHandle(id) };
};

type Handle = Awaited<ReturnType<typeof supervise>>['handle'];

/** Nothing is left to wait for, and whoever acts beside the last rung has done so. */
const isAllTaken = async (docketId: string, handle: Handle): Promise<boolean> =>
  (await readNextStep(system.db, docketId)).at === null &&
  ((await handle.describe()).raw.pendingActivities ?? []).length === 0;

/** The rungs of a case as the record has them: `plan urge 2035-05-15`, checked for having been taken at their instants. */
const rungsOf = async (docketId: string): Promise<string[]> => {
  const steps = await system.db.step.findMany({
    where: { docketId, act: { notIn: ['task-notice', 'remind'] } },
    orderBy: { dueAt: 'asc' },
  });
  const kinds = new Map(
    (await system.db.obligation.findMany({ where: { docketId } })).map(one => [one.id, one.kind]),
  );
  return steps.map(({ obligationId, rung, round, outcome, dueAt, firedAt }) => {
    const lateMs = firedAt.getTime() - dueAt.getTime();
    expect(lateMs).toBeGreaterThanOrEqual(0);
    expect(lateMs).toBeLessThan(60_000);
    expect([round, outcome]).toEqual([1, 'fired']);
    return `${kinds.get(obligationId) ?? ''} ${rung} ${toInstant(dueAt.getTime()).slice(0, 16)}`;
  });
};

/** What Temporal itself has of a case: the activities with the instants of the workflow's clock, the signals. */
const historyOf = async (handle: Handle) => {
  const events = (await handle.fetchHistory()).events ?? [];
  const instant = (time: (typeof events)[number]['eventTime']): Instant =>
    toInstant(Number(time?.seconds) * 1_000 + Math.round((time?.nanos ?? 0) / 1e6));
  return {
    acts: events.flatMap(({ activityTaskScheduledEventAttributes: one, eventTime }) =>
      one ? [`${one.activityType?.name ?? ''} ${instant(eventTime).slice(0, 16)}`] : [],
    ),
    signals: events.flatMap(one => one.workflowExecutionSignaledEventAttributes?.signalName ?? []),
    timers: events.filter(one => one.timerStartedEventAttributes).length,
  };
};

it('climbs from the first urging to accountability, each rung once and at its instant', async () => {
  const proposal = async (kind: string) =>
    (
      await system.db.proceeding.findFirstOrThrow({
        where: { campaignId, kind },
        orderBy: { openedAt: 'desc' },
      })
    ).id;
  const isDrafted = async () =>
    (await system.db.letter.count({ where: { campaignId, kind: 'interview-notice' } })) > 0;
  const { docketId, handle } = await supervise('一-1', {
    draftSupervisionLetter: async () => {
      await clock.reach(at(dateOf(await campaignNow(system.db, campaignId)), '11:00'));
      await people.deliverLetters(campaignId);
    },
    proposeInterview: async () => {
      const id = await proposal('interview');
      if (dateOf(await campaignNow(system.db, campaignId)) > '2035-05-22')
        return people.proceed(id, leader, { kind: 'decline', reason: '已另行约谈' });
      await clock.reach('2035-05-22T15:00:00+08:00');
      await people.proceed(id, leader, { kind: 'approve' });
      await until(isDrafted);
      await clock.reach('2035-05-23T11:00:00+08:00');
      await people.deliverLetters(campaignId);
      await clock.reach('2035-05-25T15:00:00+08:00');
      await people.proceed(id, office, {
        kind: 'hold',
        statement: '没有动工',
        commitment: '五个工作日内清完',
      });
    },
    proposeAccountability: async () =>
      people.proceed(await proposal('accountability'), leader, { kind: 'decline', reason: '先通报' }),
  });
  await until(() => isAllTaken(docketId, handle));

  expect(await rungsOf(docketId)).toEqual([
    'receipt urge 2035-05-11T00:00',
    'plan urge 2035-05-15T00:00',
    'plan supervision-letter 2035-05-16T00:00',
    'plan propose-interview 2035-05-22T00:00',
    'new-deadline propose-accountability 2035-06-02T00:00',
    'rectification urge 2035-06-11T00:00',
    'rectification supervision-letter 2035-06-12T00:00',
    'report urge 2035-06-13T00:00',
    'report supervision-letter 2035-06-14T00:00',
    'rectification propose-interview 2035-06-16T00:00',
    'report propose-interview 2035-06-20T00:00',
  ]);
  const { acts, signals, timers } = await historyOf(handle);
  expect(acts).toEqual([
    'urge 2035-05-11T00:00',
    'urge 2035-05-15T00:00',
    'draftSupervisionLetter 2035-05-16T00:00',
    'proposeInterview 2035-05-22T00:00',
    'proposeAccountability 2035-06-02T00:00',
    'urge 2035-06-11T00:00',
    'draftSupervisionLetter 2035-06-12T00:00',
    'urge 2035-06-13T00:00',
    'draftSupervisionLetter 2035-06-14T00:00',
    'proposeInterview 2035-06-16T00:00',
    'proposeInterview 2035-06-20T00:00',
  ]);
  // Three letters and the interview brought the next step nearer than what the case waited for.
  expect(new Set(signals)).toEqual(new Set(['changed']));
  expect(timers).toBeGreaterThanOrEqual(acts.length);
  await expectFolds(system.db, campaignId);
});

it('lets an alarm ring in vain for what has been handed in, and ends with the case', async () => {
  const water = actor('water', 'liaison');
  let urged = 0;
  const { docketId, handle } = await supervise('一-2', {
    urge: async () => {
      urged++;
      if (urged === 1) {
        await clock.reach('2035-05-11T10:00:00+08:00');
        const plan: Command = { kind: 'submit-plan', text: '分段清淤', fileIds: [] };
        await people.command(docketId, water, { kind: 'sign-for' }, plan);
      }
      // The office's own delay with the plan is urged before the unit's rectification is.
      if (urged === 4) await people.command(docketId, office, { kind: 'withdraw', reason: '并入他案' });
    },
  });
  await handle.result();

  expect(await rungsOf(docketId)).toEqual([
    'receipt urge 2035-05-11T00:00',
    'paper-decision urge 2035-05-17T00:00',
    'rectification urge 2035-06-11T00:00',
  ]);
  const { acts } = await historyOf(handle);
  expect(acts).toEqual([
    'urge 2035-05-11T00:00',
    'urge 2035-05-15T00:00',
    'urge 2035-05-17T00:00',
    'urge 2035-06-11T00:00',
  ]);
  expect((await handle.describe()).status.name).toBe('COMPLETED');
});
