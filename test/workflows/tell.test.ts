import type { Client } from '@temporalio/client';
import { tellerOf, tellWorkflows, type ChangeToTell } from '../../workflows/messages/tell';

const change: ChangeToTell = {
  campaignId: 'c',
  clock: 'real',
  dockets: [
    {
      id: 'c:一-1',
      kind: 'case',
      version: 2,
      alarmAt: null,
      alarmAct: null,
      isSooner: true,
      isOpenAgain: false,
      isEnded: false,
      secondsAfter: 0,
    },
  ],
  proceedings: [],
  assessments: [],
  sendAt: null,
};

const hostWith = (signalWithStart: (...given: unknown[]) => Promise<unknown>) => ({
  client: { workflow: { signalWithStart } } as unknown as Client,
  taskQueue: 'q',
});

it('never fails what was committed: workflows that could not be told are logged, with what it was about', async () => {
  const logged: object[] = [];
  const tell = tellerOf(
    hostWith(() => Promise.reject(new Error('Temporal is away'))),
    { error: about => logged.push(about) },
  );
  await expect(tell(change, { requestId: 'r' })).resolves.toBeUndefined();
  expect(logged).toMatchObject([
    { err: { message: 'Temporal is away' }, campaignId: 'c', dockets: ['c:一-1'], requestId: 'r' },
  ]);
});

it('logs nothing where they were told', async () => {
  let told = 0;
  const log = {
    error: () => {
      throw new Error('nothing to say');
    },
  };
  await tellerOf(
    hostWith(() => Promise.resolve(told++)),
    log,
  )(change);
  expect(told).toBe(1);
});

it.each([
  ['real', 'opened', true],
  ['real', 'moved', true],
  ['real', 'ended', true],
  ['rehearsal', 'opened', true],
  // The conductor finds in the record that something is due.
  ['rehearsal', 'moved', false],
  ['rehearsal', 'ended', true],
] as const)('on the %s clock a cycle that has %s: told %s', async (clock, news, isTold) => {
  const told: unknown[] = [];
  const signalWithStart = (...given: unknown[]) => Promise.resolve(told.push(given));
  const assessments = [{ id: 'c:assessment', news }];
  await tellWorkflows(hostWith(signalWithStart), { ...change, clock, dockets: [], assessments });
  expect(told).toMatchObject(
    isTold
      ? [['assessment', { workflowId: 'assessment/c:assessment', args: [{ campaignId: 'c', clock }] }]]
      : [],
  );
});
