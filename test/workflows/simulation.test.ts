import type { ScriptOptions } from '../../domain/script/options';
import { readRehearsal } from '../../prisma/rehearsal/read-rehearsal';
import { loadScenario } from '../../prisma/simulation/load-scenario';
import { describeRun } from '../../record/run-result';
import { compareRuns } from '../../simulation/compare-runs';
import { simulate } from '../../simulation/simulate';
import { draftRehearsal, launchDraft, seedCounty } from '../support/campaign';
import { startSystem, type TestSystem } from '../support/worker';

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
  await seedCounty(system.db);
  await system.startWorker();
});
afterAll(() => system.close());

/** Past the whole ladder of every deadline, with what people do about it. */
const UNTIL = '2018-07-25T16:00:00+08:00';

const usual: ScriptOptions = { units: { kind: 'silent' }, office: 'prompt', leaders: 'approve' };
const mixed = (seed: string): Partial<ScriptOptions> => ({ units: { kind: 'mixed', seed } });
/** Each with so many problems: one is enough where nothing joins. */
const assumptions: [number, Partial<ScriptOptions>][] = [
  [2, {}],
  [1, { units: { kind: 'punctual' } }],
  [1, { units: { kind: 'late', workingDays: 3 } }],
  [2, mixed('甲')],
  ...['乙', '丙', '丁', '戊'].map((seed): [number, Partial<ScriptOptions>] => [1, mixed(seed)]),
  [1, { leaders: 'decline' }],
  [1, { office: 'silent', leaders: 'silent' }],
];

it.each(assumptions)(
  'agrees with the rehearsal on the real engines in every step: %i problems, %j',
  async (problems, assumed) => {
    const { db } = system;
    const script = { ...usual, ...assumed };
    const campaignId = system.newId('sim');
    await draftRehearsal(db, campaignId, problems);
    const simulated = await simulate({ ...(await loadScenario(db, campaignId, 0)), script, until: UNTIL });
    await system.tell(await launchDraft(db, campaignId, script));
    await system.rehearse(campaignId, UNTIL);
    const played = describeRun(await readRehearsal(db, campaignId));
    expect(compareRuns(describeRun(simulated), played)).toEqual([]);
    expect(played.steps.length).toBeGreaterThan(5);
  },
  120_000,
);
