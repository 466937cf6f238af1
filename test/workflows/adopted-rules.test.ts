import { toInstant } from '../../domain/calendar/civil-date';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { readNextStep } from '../../prisma/read/read-next-step';
import { adoptRules } from '../../prisma/record/adopt-rules';
import { savePolicy } from '../../prisma/record/save-policy';
import { caseWorkflowId, workflowNames } from '../../workflows/messages';
import { slower } from '../domain/support/other-rules';
import { expectAlarms } from '../support/alarm-check';
import { launchDays, launchRehearsal, office, seedCounty } from '../support/campaign';
import { expectFolds } from '../support/fold-check';
import { startSystem, type TestSystem } from '../support/worker';
import { days2035, following, handedOutAt, skippedClock, startSkipping } from './skipped-time';
import { until } from './until';
import type { AdoptionChoice } from '../../domain/codes/adoption';

let system: TestSystem;
beforeEach(async () => {
  system = await startSystem();
  await seedCounty(system.db);
});
afterEach(() => system.close());

const saveSlower = async () => {
  const { id: _, version: __, ...rules } = slower;
  return savePolicy(system.db, { id: 'slow', rules, note: '放缓', createdById: null });
};

const adopt = async (campaignId: string, policy: { id: string; version: number }, all: AdoptionChoice) => {
  const { version } = await system.db.campaign.findUniqueOrThrow({ where: { id: campaignId } });
  const touched = await adoptRules(system.db, {
    campaignId,
    rules: { policy: { id: policy.id, version: policy.version } },
    choices: { all, steps: [] },
    reason: '调整节奏',
    by: { personId: office.personId, unitId: office.unitId },
    expectedVersion: version,
    requestId: null,
  });
  await system.tell(touched);
};

/** `rectification urge 2018-06-11`: the rungs that were fired, by their instants. */
const rungsOf = async (docketId: string, kinds: string[]): Promise<string[]> => {
  const obligations = await system.db.obligation.findMany({ where: { docketId, kind: { in: kinds } } });
  const kindOf = new Map(obligations.map(one => [one.id, one.kind]));
  const steps = await system.db.step.findMany({
    where: {
      obligationId: { in: [...kindOf.keys()] },
      outcome: 'fired',
      act: { notIn: ['task-notice', 'remind'] },
    },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
  });
  return steps.map(
    one => `${kindOf.get(one.obligationId) ?? ''} ${one.rung} ${toInstant(one.dueAt.getTime()).slice(0, 10)}`,
  );
};

describe('running cases cannot follow a new version; timers fire again after migration: here they follow it, and nothing fires again', () => {
  it('on the real clock, under the Temporal timers that were armed by the old rules', async () => {
    const clock = await skippedClock(system.db);
    const campaignId = system.newId('adopt');
    await clock.reach(handedOutAt);
    await launchDays(system.db, campaignId, days2035, Date.parse(handedOutAt));
    const slow = await saveSlower();
    let urged = 0;
    await system.startWorker(
      following(system.activities, clock, {
        // The first urging is the receipt's: from then on everything is slower.
        urge: async () => {
          if (++urged === 1) await adopt(campaignId, slow, 're-arm');
        },
        // The first letter is the plan's: from then on everything goes by the old rules again, sooner than what is armed.
        draftSupervisionLetter: async () => {
          const { policyId } = await system.db.campaign.findUniqueOrThrow({ where: { id: campaignId } });
          const isDrafted = await system.db.letter.count({ where: { campaignId } });
          if (policyId === 'slow' && isDrafted > 0) await adopt(campaignId, defaultPolicy, 're-arm');
        },
      }),
    );
    const docketId = `${campaignId}:一-1`;
    const input = { campaignId, docketId, clock: 'real', next: await readNextStep(system.db, docketId) };
    const workflowId = caseWorkflowId(docketId);
    await startSkipping(system.host, { type: workflowNames.case, id: workflowId, input });
    const handle = system.temporal.client.workflow.getHandle(workflowId);
    const { runId } = await handle.describe();
    await until(
      async () =>
        (await readNextStep(system.db, docketId)).at === null &&
        ((await handle.describe()).raw.pendingActivities ?? []).length === 0,
    );
    expect(await rungsOf(docketId, ['receipt', 'plan', 'rectification', 'report'])).toEqual([
      'receipt urge 2035-05-11',
      'plan urge 2035-05-16',
      'plan supervision-letter 2035-05-18',
      'rectification urge 2035-06-11',
      'rectification supervision-letter 2035-06-12',
      'report urge 2035-06-13',
      'report supervision-letter 2035-06-14',
    ]);
    // The case is still the run that it was: nothing was started anew.
    expect((await handle.describe()).runId).toBe(runId);
    await expectAlarms(system.db, campaignId);
    await expectFolds(system.db, campaignId);
  });

  // What becomes of the steps under each choice is a table in test/domain/adopted-policies.test.ts.
  it('in a rehearsal', async () => {
    await system.startWorker();
    const campaignId = system.newId('adopt');
    await system.tell(await launchRehearsal(system.db, campaignId, {}, 1));
    await system.rehearse(campaignId, '2018-06-04T10:00:00+08:00');
    const sentBefore = await system.db.mail.count({ where: { campaignId, status: 'sent' } });
    await adopt(campaignId, await saveSlower(), 'keep');
    expect(await system.db.mail.count({ where: { campaignId, status: 'sent' } })).toBe(sentBefore);
    await system.rehearse(campaignId, '2018-06-15T20:00:00+08:00');
    expect(await rungsOf(`${campaignId}:一-1`, ['rectification'])).toEqual([
      'rectification urge 2018-06-11',
      'rectification supervision-letter 2018-06-12',
      'rectification propose-interview 2018-06-15',
    ]);
    await expectAlarms(system.db, campaignId);
    await expectFolds(system.db, campaignId);
  });
});
