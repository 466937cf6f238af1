import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker } from '@temporalio/worker';
import * as workflows from '../../workflows';
import { bundleOnce } from '../support/temporal';
import { changedBundle, type SourceChange } from './changed-bundle';
import { paths } from './paths';
import { readHistory, storedNames, typeOf } from './stored-history';

/**
 * Workflows that are under way must be able to go on with the present code. New courses of events are added beside the old
 * ones, never in their place: `node start.mjs --run test/workflows/record-histories.ts` (docs/operations.md).
 */
const replay = async (name: string, bundle: { code: string }): Promise<void> =>
  Worker.runReplayHistory({ workflowBundle: bundle }, readHistory(name).history);

const stored = storedNames();

it('has a history of every workflow', () => {
  const types = new Set(stored.map(name => typeOf(readHistory(name).history)));
  expect([...types].sort()).toEqual(Object.keys(workflows).sort());
});

it('has a history of every path', () => {
  expect(paths.flatMap(one => one.names).filter(name => !stored.includes(name))).toEqual([]);
});

it.each(stored.map(name => [name, readHistory(name).what]))('goes on from %s: %s', async name => {
  await expect(replay(name, await bundleOnce())).resolves.toBeUndefined();
});

describe('a change that is not patched is noticed', () => {
  const changes: [history: string, ...change: SourceChange][] = [
    ['rectificationCase-real-silent', 'rectification-case.ts', 'acts.proposeInterview', 'acts.urge'],
    ['campaign-real', 'campaign.ts', 'await acts.formMails', 'await acts.remind'],
    [
      'campaign-targets',
      'campaign.ts',
      "'evaluate-rules': acts.evaluateRules",
      "'evaluate-rules': acts.remind",
    ],
    ['interview-real-held', 'interview.ts', 'await acts.draftMinutes({ proceedingId });', ''],
    [
      'accountability-real-appealed',
      'accountability.ts',
      'acts.draftAccountabilityProposal',
      'acts.draftMinutes',
    ],
    [
      'assessment-whole',
      'assessment.ts',
      "'raise-findings': acts.raiseFindings",
      "'raise-findings': acts.draftFeedback",
    ],
    ['noticeDelivery-real-given-up', 'notice-delivery.ts', 'await sleep(', 'if (turn < 0) await sleep('],
    ['noticeDelivery-real-given-up-waited', 'notice-delivery.ts', 'turn >= OLD_TURNS', 'turn >= 3'],
    ['rehearsal-punctual', 'rehearsal.ts', 'for (;;) {', "for (;;) {\n    await sleep('1 second');"],
    ['reconcile-first', 'reconcile.ts', 'upkeep.reconcile()', "upkeep.remind({ campaignId: '' }) as never"],
  ];
  let bundle: { code: string };
  beforeAll(async () => {
    bundle = await changedBundle(...changes.map(([, ...change]) => change));
  });

  it.each(changes)('by %s', async name => {
    await expect(replay(name, bundle)).rejects.toThrow(DeterminismViolationError);
  });
});
