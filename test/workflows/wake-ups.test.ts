import { setTimeout as pause } from 'node:timers/promises';
import type { Activities } from '../../activities/create-activities';
import { toInstant } from '../../domain/calendar/civil-date';
import {
  campaignWorkflowId,
  caseWorkflowId,
  changed,
  moved,
  poke,
  proceedingWorkflowId,
  settle,
  workflowNames,
  type Agenda,
  type NextStep,
} from '../../workflows/messages';
import { startSystem, type TestSystem } from '../support/worker';

let system: TestSystem;

/** What the activities of a test answer; a call that is not expected fails its test. */
let answers: Partial<Activities>;
const asked: { name: string; at: number }[] = [];
const callsOf = (name: string) => asked.filter(one => one.name === name).length;

beforeAll(async () => {
  system = await startSystem();
  const scripted = Object.fromEntries(
    Object.keys(system.activities).map(name => [
      name,
      (input: never) => {
        asked.push({ name, at: Date.now() });
        const answer = answers[name as keyof Activities] as ((input: never) => Promise<unknown>) | undefined;
        if (!answer) throw new Error(`${name} was not expected`);
        return answer(input);
      },
    ]),
  ) as unknown as Activities;
  await system.startWorker(scripted);
});
beforeEach(() => {
  asked.length = 0;
});
afterAll(() => system.close());

const until = async (isSo: () => boolean, ms = 10_000): Promise<void> => {
  const end = Date.now() + ms;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`still not so after ${ms} ms`);
    await pause(20);
  }
};

const start = (name: string, workflowId: string, input: object) =>
  system.temporal.client.workflow.start(name, {
    workflowId,
    taskQueue: system.host.taskQueue,
    args: [input],
  });

/** An activity that reads at once, and whose answer comes when `release` is called. */
const slowly = <T>(value: () => T) => {
  let release: () => void = () => undefined;
  const gate = new Promise<void>(resolve => (release = resolve));
  const read = value();
  return { answer: gate.then(() => read), release: () => release() };
};

const ended: NextStep = { at: null, act: null, version: 9, isEnded: true };

it('reads a stage again when it moved while it was being read', async () => {
  let stage = 'proposed';
  const first = slowly(() => stage);
  answers = {
    readStage: () => (callsOf('readStage') === 1 ? first.answer : Promise.resolve(stage)) as never,
  };
  const id = system.newId('interview');
  const handle = await start(workflowNames.interview, proceedingWorkflowId('interview', id), {
    campaignId: 'c',
    proceedingId: id,
  });
  await until(() => callsOf('readStage') === 1);
  stage = 'declined';
  await handle.signal(moved);
  await pause(200);
  first.release();
  expect(await handle.result()).toBe('declined');
});

it('reads the agenda again when a poke came while it was being read', async () => {
  let agenda: Agenda = { at: '2099-01-01T00:00:00+08:00', what: 'remind', isEnded: false };
  const first = slowly(() => agenda);
  answers = { readAgenda: () => (callsOf('readAgenda') === 1 ? first.answer : Promise.resolve(agenda)) };
  const id = system.newId('poked');
  const handle = await start(workflowNames.campaign, campaignWorkflowId(id), {
    campaignId: id,
    clock: 'real',
  });
  await until(() => callsOf('readAgenda') === 1);
  agenda = { at: null, what: null, isEnded: true };
  await handle.signal(poke, { at: toInstant(Date.now()) });
  await pause(200);
  first.release();
  await handle.result();
  expect(callsOf('readAgenda')).toBe(2);
});

it('is not woken by a poke for later than it wakes anyway', async () => {
  let agenda: Agenda = { at: '2099-01-01T00:00:00+08:00', what: 'remind', isEnded: false };
  answers = { readAgenda: () => Promise.resolve(agenda) };
  const id = system.newId('late-poke');
  const handle = await start(workflowNames.campaign, campaignWorkflowId(id), {
    campaignId: id,
    clock: 'real',
  });
  await until(() => callsOf('readAgenda') === 1);
  await pause(300);
  for (let n = 0; n < 5; n++) await handle.signal(poke, { at: '2099-01-02T00:00:00+08:00' });
  await pause(300);
  expect(callsOf('readAgenda')).toBe(1);
  agenda = { at: null, what: null, isEnded: true };
  await handle.signal(poke, { at: '2098-12-31T00:00:00+08:00' });
  await handle.result();
});

it('does not spin on an agenda whose item stays due', async () => {
  const at = toInstant(Date.now() - 1_000);
  let agenda: Agenda = { at, what: 'remind', isEnded: false };
  answers = { readAgenda: () => Promise.resolve(agenda), remind: () => Promise.resolve(agenda) };
  const id = system.newId('stuck');
  const handle = await start(workflowNames.campaign, campaignWorkflowId(id), {
    campaignId: id,
    clock: 'real',
  });
  await until(() => callsOf('remind') >= 3);
  await pause(700);
  expect(callsOf('remind')).toBe(3);
  // A change wakes it all the same.
  agenda = { at: null, what: null, isEnded: true };
  await handle.signal(poke, { at: null });
  await handle.result();
});

it('does not spin on a rung that cannot be taken, nor on an act that is no rung', async () => {
  const next: NextStep = { at: toInstant(Date.now() - 1_000), act: 'urge', version: 3, isEnded: false };
  answers = { urge: () => Promise.resolve({ next, proceedings: [] }) };
  for (const act of ['urge', 'task-notice'] as const) {
    asked.length = 0;
    const id = system.newId('blocked');
    const handle = await start(workflowNames.case, caseWorkflowId(id), {
      campaignId: 'c',
      docketId: id,
      clock: 'real',
      next: { ...next, act },
    });
    await pause(800);
    expect(callsOf('urge')).toBe(act === 'urge' ? 1 : 0);
    expect((await handle.describe()).historyLength).toBeLessThan(20);
    await handle.signal(changed, ended);
    await handle.result();
  }
});

it('takes a rung at its instant: never before, and within a second', async () => {
  const at = toInstant(Date.now() + 2_000);
  answers = { urge: () => Promise.resolve({ next: ended, proceedings: [] }) };
  const id = system.newId('timer');
  const handle = await start(workflowNames.case, caseWorkflowId(id), {
    campaignId: 'c',
    docketId: id,
    clock: 'real',
    next: { at, act: 'urge', version: 1, isEnded: false },
  });
  await handle.result();
  const late = (asked[0]?.at ?? 0) - Date.parse(at);
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(1_000);
});

it('takes a rung that has been moved nearer, and drops one that has been moved away', async () => {
  const far = toInstant(Date.now() + 3_600_000);
  answers = { urge: () => Promise.resolve({ next: ended, proceedings: [] }) };
  const id = system.newId('moved');
  const input = (at: string) => ({ at, act: 'urge' as const, isEnded: false });
  const handle = await start(workflowNames.case, caseWorkflowId(id), {
    campaignId: 'c',
    docketId: id,
    clock: 'real',
    next: { ...input(toInstant(Date.now() + 1_500)), version: 1 },
  });
  await handle.signal(changed, { ...input(far), version: 3 });
  // What is older than what is known is not believed, whenever it arrives.
  await handle.signal(changed, { ...input(toInstant(Date.now())), version: 2 });
  await pause(2_000);
  expect(callsOf('urge')).toBe(0);
  await handle.signal(changed, { ...input(toInstant(Date.now())), version: 4 });
  await handle.result();
  expect(callsOf('urge')).toBe(1);
});

it('stands a storm of signals, and ends with the newest', async () => {
  answers = { urge: () => Promise.resolve({ next: ended, proceedings: [] }) };
  const id = system.newId('storm');
  const handle = await start(workflowNames.case, caseWorkflowId(id), {
    campaignId: 'c',
    docketId: id,
    clock: 'real',
    next: { at: '2099-01-01T00:00:00+08:00', act: 'urge', version: 1, isEnded: false },
  });
  const versions = Array.from({ length: 200 }, (_, n) => n + 2);
  await Promise.all(
    versions.map(version =>
      handle.signal(changed, {
        at: '2099-01-01T00:00:00+08:00',
        act: 'urge',
        version,
        isEnded: version === 201,
      }),
    ),
  );
  await handle.result();
  expect(callsOf('urge')).toBe(0);
});

it('answers a tick only when all that it makes due has been done', async () => {
  const now = '2018-05-15T00:00:00+08:00';
  const rung = slowly(() => ({ next: { at: null, act: null, version: 2, isEnded: false }, proceedings: [] }));
  answers = { urge: () => rung.answer };
  const id = system.newId('tick');
  const handle = await start(workflowNames.case, caseWorkflowId(id), {
    campaignId: 'c',
    docketId: id,
    clock: 'rehearsal',
    next: { at: now, act: 'urge', version: 1, isEnded: false },
  });
  let isAnswered = false;
  const ticking = handle
    .executeUpdate(settle, { args: [{ now, next: null }] })
    .then(() => (isAnswered = true));
  await until(() => callsOf('urge') === 1);
  await pause(200);
  expect(isAnswered).toBe(false);
  rung.release();
  await ticking;
  await handle.signal(changed, ended);
  await handle.result();
});
