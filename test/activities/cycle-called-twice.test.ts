import { MockActivityEnvironment } from '@temporalio/testing';
import type { Activities } from '../../activities/create-activities';
import { assessmentWorks, type AssessmentWork } from '../../domain/codes/assessment';
import { campaignNow } from '../../prisma/record/campaign-clock';
import { playStep } from '../../rehearsal/conduct';
import { expectFolds } from '../support/fold-check';
import { snapshot } from '../support/snapshot';
import { startSystem, type TestSystem } from '../support/worker';
import { stageByHand } from '../workflows/assessed/by-hand';
import { seedAssessed } from '../workflows/assessed/cycle';
import { openOnEngines } from '../workflows/assessed/on-engines';
import { script } from '../workflows/assessed/said';

/** Each activity of a yearly cycle, at every moment of a cycle at which its workflow calls it. */
let system: TestSystem;
const campaignId = 'cycle';
const called: AssessmentWork[] = [];
const changedNothing: AssessmentWork[] = [];
const changedAgain: AssessmentWork[] = [];

const run = (name: keyof Activities, input: object): Promise<unknown> => {
  const activity = system.activities[name] as unknown as (input: object) => Promise<unknown>;
  return new MockActivityEnvironment().run<[object], unknown, typeof activity>(activity, input);
};

const callOf = (work: AssessmentWork): [keyof Activities, object] => {
  switch (work) {
    case 'open-summary':
    case 'open-third-party':
    case 'open-data':
    case 'open-evaluation':
      return ['openAssessmentStep', { step: work.slice('open-'.length) }];
    case 'raise-findings':
      return ['raiseFindings', {}];
    case 'open-feedback':
      return ['draftFeedback', {}];
    case 'complete':
      return ['completeAssessment', {}];
  }
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Twice at once for the first time, then once more, then twice at once. */
const callOften = async (work: AssessmentWork): Promise<void> => {
  const { db } = system;
  const [name, more] = callOf(work);
  const input = { campaignId, atLeast: await campaignNow(db, campaignId), ...more };
  const before = await snapshot(db, campaignId);
  await Promise.all([run(name, input), run(name, input)]);
  const once = await snapshot(db, campaignId);
  await run(name, input);
  await Promise.all([run(name, input), run(name, input)]);
  called.push(work);
  if (same(before, once)) changedNothing.push(work);
  if (!same(once, await snapshot(db, campaignId))) changedAgain.push(work);
};

beforeAll(async () => {
  system = await startSystem({ tell: () => Promise.resolve() });
  await seedAssessed(system.db);
  await openOnEngines(system, campaignId, { script });
  const stage = await stageByHand(system.db, campaignId, () => undefined, callOften);
  for (let isOver = false; !isOver;) ({ isOver } = await playStep(stage, null));
}, 300_000);
afterAll(() => system.close());

it('is called for each of the works of a cycle', () =>
  expect([...new Set(called)].sort()).toEqual([...assessmentWorks].sort()));
it('changes something the first time', () => expect(changedNothing).toEqual([]));
it('changes nothing the second, and nothing where two call it at once', () =>
  expect(changedAgain).toEqual([]));
it('raises each finding once, and drafts each feedback once', async () => {
  const { db } = system;
  const letters = await db.letter.groupBy({
    by: ['kind', 'toUnitId'],
    where: { campaignId, kind: 'assessment-feedback' },
    _count: true,
  });
  expect(letters.map(one => one._count)).toEqual([1, 1, 1]);
  expect(await db.finding.count({ where: { campaignId } })).toBe(3);
  await expectFolds(db, campaignId);
});
