import { defineSearchAttributeKey } from '@temporalio/common';
import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker } from '@temporalio/worker';
import type { Activities } from '../../activities/create-activities';
import { startWorker } from '../../activities/run-worker';
import { toInstant } from '../../domain/calendar/civil-date';
import { caseWorkflowId, type NextStep } from '../../workflows/messages';
import { startCase } from '../../workflows/messages/tell';
import { bundleOnce } from '../support/temporal';
import { startSystem, type TestSystem } from '../support/worker';
import { changedBundle } from './changed-bundle';
import { readHistory } from './stored-history';
import { until } from './until';

/** A new version of the workflows: before every rung it asks for the agenda, wherever a case is on its way. */
const PATCH = 'agenda-before-rung';
const newVersion = () =>
  changedBundle(
    ['rectification-case.ts', 'continueAsNew, ', 'continueAsNew, patched, '],
    [
      'rectification-case.ts',
      'const asked = next;',
      `const asked = next;\n      if (patched('${PATCH}')) await acts.readAgenda({ campaignId });`,
    ],
  );

let system: TestSystem;
let older: { code: string };
let newer: { code: string };
/** What the workflows had done, in order. */
const done: string[] = [];
let steps: NextStep[];

const answers = {
  urge: () => {
    done.push('urge');
    return Promise.resolve({ next: steps.shift()!, proceedings: [] });
  },
  readAgenda: () => {
    done.push('agenda');
    return Promise.resolve({ at: null, what: null, isEnded: false });
  },
} as unknown as Activities;

const workerOf = async (bundle: { code: string }) => {
  const worker = await startWorker({
    connection: system.temporal.nativeConnection,
    namespace: 'default',
    taskQueue: system.host.taskQueue,
    bundle,
    activities: answers,
    graceSeconds: 1,
    maxCachedWorkflows: 10,
  });
  return worker.stop;
};

beforeAll(async () => {
  system = await startSystem();
  [older, newer] = await Promise.all([bundleOnce(), newVersion()]);
});
afterAll(() => system.close());

const urging = (version: number, inMs: number): NextStep => ({
  at: toInstant(Date.now() + inMs),
  act: 'urge',
  version,
  isEnded: false,
});
const ended: NextStep = { at: null, act: null, version: 9, isEnded: true };
const follows = async (workflowId: string) => {
  const handle = system.temporal.client.workflow.getHandle(workflowId);
  const { typedSearchAttributes } = await handle.describe();
  return typedSearchAttributes.get(defineSearchAttributeKey('TemporalChangeVersion', 'KEYWORD_LIST')) ?? [];
};

it('running cases follow a new version of the code, and their timers do not fire again after the migration', async () => {
  const docketId = `${system.newId('running')}:一-1`;
  const id = caseWorkflowId(docketId);
  const handle = system.temporal.client.workflow.getHandle(id);
  steps = [urging(2, 5_000), ended];
  const stopOlder = await workerOf(older);
  const next = urging(1, 300);
  await startCase(system.host, { campaignId: 'c', docketId, clock: 'real', next });
  // One rung by the old code, and the timer of the next.
  await until(
    async () =>
      (await handle.fetchHistory()).events!.filter(one => one.timerStartedEventAttributes).length === 2,
  );
  await stopOlder();
  expect(done.splice(0)).toEqual(['urge']);

  const stopNewer = await workerOf(newer);
  await handle.result();
  await stopNewer();
  expect(done).toEqual(['agenda', 'urge']);
  const history = await handle.fetchHistory();
  expect(history.events!.filter(one => one.timerFiredEventAttributes)).toHaveLength(2);
  expect(await follows(id)).toEqual([PATCH]);

  // The way back: the older code cannot go on with what has followed the newer one (docs/operations.md).
  await expect(Worker.runReplayHistory({ workflowBundle: newer }, history)).resolves.toBeUndefined();
  await expect(Worker.runReplayHistory({ workflowBundle: older }, history)).rejects.toThrow(
    DeterminismViolationError,
  );
});

it.each(['rectificationCase-silent', 'rectificationCase-real-silent', 'rectificationCase-real-reopened'])(
  'the new version goes on from what the old one recorded: %s',
  async name => {
    const replayed = Worker.runReplayHistory({ workflowBundle: newer }, readHistory(name).history);
    await expect(replayed).resolves.toBeUndefined();
  },
);

it('who still follows the old course is found by a query', async () => {
  const docketId = `${system.newId('old')}:一-1`;
  const id = caseWorkflowId(docketId);
  const stop = await workerOf(older);
  await startCase(system.host, { campaignId: 'c', docketId, clock: 'real', next: urging(1, 3_600_000) });
  await until(
    async () => (await system.temporal.client.workflow.getHandle(id).fetchHistory()).events!.length > 4,
  );
  const query = `TaskQueue = '${system.host.taskQueue}' AND WorkflowType = 'rectificationCase' AND ExecutionStatus = 'Running' AND (TemporalChangeVersion IS NULL OR TemporalChangeVersion != '${PATCH}')`;
  await until(async () => (await system.temporal.client.workflow.count(query)).count === 1);
  await system.temporal.client.workflow.getHandle(id).terminate('test');
  await until(async () => (await system.temporal.client.workflow.count(query)).count === 0);
  await stop();
});
