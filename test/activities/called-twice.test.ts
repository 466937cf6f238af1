import { isDeepStrictEqual } from 'node:util';
import { MockActivityEnvironment } from '@temporalio/testing';
import type { Activities } from '../../activities/create-activities';
import { dateOf, toInstant } from '../../domain/calendar/civil-date';
import { commandLetters } from '../../prisma/record/command-letter';
import { commandProceeding } from '../../prisma/record/command-proceeding';
import { commandTargets } from '../../prisma/record/command-targets';
import { readNextStep } from '../../prisma/read/read-next-step';
import { campaignWorkflowId, caseWorkflowId, deliveryWorkflowId } from '../../workflows/messages';
import { isRunning } from '../../workflows/messages/is-running';
import {
  clockTo,
  launchReal,
  launchRehearsal,
  leader,
  office,
  refs,
  seedCounty,
  supervisor,
} from '../support/campaign';
import { expectFolds } from '../support/fold-check';
import { packOf } from '../support/packs';
import { snapshot } from '../support/snapshot';
import { startSystem, type TestSystem } from '../support/worker';
import type { LetterCommand } from '../../domain/codes/letter';

let system: TestSystem;
let campaignId: string;
let docketId: string;

beforeAll(async () => {
  system = await startSystem({ tell: () => Promise.resolve() });
  await seedCounty(system.db);
  // For what a rehearsal settles and what reconcile starts.
  await system.startWorker();
});
beforeEach(async () => {
  campaignId = system.newId('twice');
  docketId = `${campaignId}:一-1`;
  await launchRehearsal(system.db, campaignId);
});
afterAll(() => system.close());

/** Runs an activity as a worker would. */
const run = <K extends keyof Activities>(name: K, input: Parameters<Activities[K]>[0]): Promise<unknown> => {
  const activity = system.activities[name] as (input: unknown) => Promise<unknown>;
  return new MockActivityEnvironment().run<[unknown], unknown, typeof activity>(activity, input);
};

/** The rung that the case's workflow would take next, at its own instant. */
const takeNext = async () => {
  const { at, act } = await readNextStep(system.db, docketId);
  if (!at) throw new Error('nothing is due any more');
  await clockTo(system.db, campaignId, at);
  const names = {
    urge: 'urge',
    'supervision-letter': 'draftSupervisionLetter',
    'propose-interview': 'proposeInterview',
    'propose-accountability': 'proposeAccountability',
  } as const;
  const name = names[act as keyof typeof names];
  const input = { campaignId, docketId, atLeast: at };
  await run(name, input);
  return { name, input };
};

/** Takes rungs until one of this name was taken; offices and leadership do their part in between. */
const upTo = async (wanted: string) => {
  for (let n = 0; n < 20; n++) {
    const taken = await takeNext();
    if (taken.name === wanted) return taken;
    if (taken.name === 'draftSupervisionLetter') await deliverLetters();
    if (taken.name === 'proposeInterview') await holdInterview();
  }
  throw new Error(`${wanted} never came`);
};

const deliverLetters = async () => {
  const letters = await system.db.letter.findMany({ where: { campaignId, status: 'drafted' } });
  for (const { id } of letters)
    for (const command of ['sign', 'number', 'deliver'] satisfies LetterCommand[])
      await commandLetters(system.db, { letterIds: [id], command, actor: supervisor, requestId: null });
};

const proposal = async (kind: string) =>
  (await system.db.proceeding.findFirstOrThrow({ where: { campaignId, kind } })).id;

const approve = (proceedingId: string) =>
  commandProceeding(system.db, {
    proceedingId,
    command: { kind: 'approve' },
    actor: leader,
    requestId: null,
  });

const hold = (proceedingId: string) =>
  commandProceeding(system.db, {
    proceedingId,
    command: { kind: 'hold', statement: '未按期清理', commitment: '五个工作日内清完' },
    actor: office,
    requestId: null,
  });

const holdInterview = async () => {
  const proceedingId = await proposal('interview');
  await approve(proceedingId);
  await run('draftInterviewNotice', { proceedingId });
  await deliverLetters();
  await hold(proceedingId);
  return proceedingId;
};

/** Those of a yearly cycle: test/activities/cycle-called-twice.test.ts. */
const ofCycles = ['openAssessmentStep', 'raiseFindings', 'draftFeedback', 'completeAssessment'];

/** Each activity that writes: how it comes to be called, for the first time. */
const firstCalls: Partial<Record<keyof Activities, () => Promise<{ name: string; input: object }>>> = {
  urge: () => upTo('urge'),
  draftSupervisionLetter: () => upTo('draftSupervisionLetter'),
  proposeInterview: () => upTo('proposeInterview'),
  proposeAccountability: () => upTo('proposeAccountability'),
  takeUnitRungs: async () => {
    const input = { campaignId, atLeast: '2018-05-15T00:00:00+08:00' };
    await clockTo(system.db, campaignId, input.atLeast);
    await run('takeUnitRungs', input);
    return { name: 'takeUnitRungs', input };
  },
  sweepCases: async () => {
    campaignId = system.newId('swept');
    await launchReal(system.db, campaignId, { today: dateOf(toInstant(Date.now())), lateDays: -20 });
    const { alarmAt } = await system.db.docket.findFirstOrThrow({
      where: { campaignId, kind: 'case', alarmAt: { not: null } },
      orderBy: { alarmAt: 'asc' },
    });
    const input = { campaignId, atLeast: toInstant(alarmAt!.getTime()) };
    await run('sweepCases', input);
    return { name: 'sweepCases', input };
  },
  remind: async () => {
    const input = { campaignId, atLeast: '2018-05-11T00:00:00+08:00' };
    await clockTo(system.db, campaignId, input.atLeast);
    await run('remind', input);
    return { name: 'remind', input };
  },
  reportUnclosed: async () => {
    const input = { campaignId, atLeast: '2018-06-21T00:00:00+08:00' };
    await clockTo(system.db, campaignId, input.atLeast);
    await run('reportUnclosed', input);
    return { name: 'reportUnclosed', input };
  },
  formMails: async () => {
    const input = { campaignId, atLeast: '2018-05-10T08:30:00+08:00' };
    await clockTo(system.db, campaignId, input.atLeast);
    await run('formMails', input);
    return { name: 'formMails', input };
  },
  deliverMails: async () => {
    await clockTo(system.db, campaignId, '2018-05-10T08:30:00+08:00');
    await run('formMails', { campaignId });
    const input = { campaignId, isLastTurn: false };
    await run('deliverMails', input);
    return { name: 'deliverMails', input };
  },
  draftInterviewNotice: async () => {
    await upTo('proposeInterview');
    const input = { proceedingId: await proposal('interview') };
    await approve(input.proceedingId);
    await run('draftInterviewNotice', input);
    return { name: 'draftInterviewNotice', input };
  },
  draftMinutes: async () => {
    await upTo('proposeInterview');
    const input = { proceedingId: await holdInterview() };
    await run('draftMinutes', input);
    return { name: 'draftMinutes', input };
  },
  draftAccountabilityProposal: async () => {
    await upTo('proposeAccountability');
    const input = { proceedingId: await proposal('accountability') };
    await approve(input.proceedingId);
    await run('draftAccountabilityProposal', input);
    return { name: 'draftAccountabilityProposal', input };
  },
  evaluateRules: async () => {
    const command = { kind: 'adopt-pack' as const, pack: packOf('demo') };
    await commandTargets(system.db, { campaignId, command, actor: office, requestId: null });
    const input = { campaignId, atLeast: '2018-05-10T08:30:00+08:00' };
    await clockTo(system.db, campaignId, input.atLeast);
    await run('evaluateRules', input);
    return { name: 'evaluateRules', input };
  },
  stepRehearsal: async () => {
    const input = { campaignId, until: { at: '2018-05-11T08:30:00+08:00' } };
    const isOver = async () => ((await run('stepRehearsal', input)) as { isOver: boolean }).isOver;
    while (!(await isOver()));
    return { name: 'stepRehearsal', input };
  },
};

it('reconcile starts what is lost once, and nobody is told twice', async () => {
  campaignId = system.newId('lost');
  const today = dateOf(toInstant(Date.now()));
  await launchReal(system.db, campaignId, { today, lateDays: -20 });
  const past = new Date(Date.now() - 1_000);
  await system.db.notice.updateMany({ where: { campaignId }, data: { sendAt: past } });
  await run('formMails', { campaignId });
  const before = await snapshot(system.db, campaignId);
  await Promise.all([run('reconcile', undefined), run('reconcile', undefined)]);
  const delivery = deliveryWorkflowId(campaignId, 'reconciled');
  await system.temporal.client.workflow.getHandle(delivery).result();
  const once = await snapshot(system.db, campaignId);
  const changed = Object.keys(once).filter(table => !isDeepStrictEqual(once[table], before[table]));
  expect(changed).toEqual(['step', 'notice', 'mail']);
  await Promise.all([run('reconcile', undefined), run('reconcile', undefined)]);
  expect(await snapshot(system.db, campaignId)).toEqual(once);
  const mails = await system.db.mail.findMany({ where: { campaignId } });
  expect(new Set(mails.map(({ status, attempts }) => `${status} ${attempts}`))).toEqual(new Set(['sent 1']));
  const ids = [campaignWorkflowId(campaignId), ...refs.map(ref => caseWorkflowId(`${campaignId}:${ref}`))];
  for (const id of ids) expect(await isRunning(system.temporal.client, id)).toBe(true);
});

it('leaves out no activity that writes', () => {
  const reads = ['readStage', 'readAgenda', 'readAssessment', 'lookAtCase'];
  const known = [...Object.keys(firstCalls), 'reconcile', ...reads, ...ofCycles];
  expect(Object.keys(system.activities).filter(name => !known.includes(name))).toEqual([]);
});

describe.each(Object.entries(firstCalls))('%s', (name, first) => {
  it('changes something the first time and nothing the second', async () => {
    const before = await snapshot(system.db, campaignId);
    const call = await first();
    expect(call.name).toBe(name);
    const once = await snapshot(system.db, campaignId);
    expect(once).not.toEqual(before);
    await run(name as keyof Activities, call.input as never);
    expect(await snapshot(system.db, campaignId)).toEqual(once);
    // Two attempts at once, as after a time-out of which the first does not know.
    await Promise.all([
      run(name as keyof Activities, call.input as never),
      run(name as keyof Activities, call.input as never),
    ]);
    expect(await snapshot(system.db, campaignId)).toEqual(once);
    await expectFolds(system.db, campaignId);
  });
});

it('takes a rung once when two workers take it at once for the first time', async () => {
  const { at } = await readNextStep(system.db, docketId);
  await clockTo(system.db, campaignId, at ?? '');
  const input = { campaignId, docketId, atLeast: at ?? '' };
  await Promise.all([run('urge', input), run('urge', input), run('urge', input)]);
  const urged = await system.db.step.groupBy({
    by: ['obligationId', 'round', 'rung'],
    where: { docketId, act: 'urge' },
    _count: true,
  });
  expect(urged.length).toBeGreaterThan(0);
  expect(urged.every(one => one._count === 1)).toBe(true);
  await expectFolds(system.db, campaignId);
});
