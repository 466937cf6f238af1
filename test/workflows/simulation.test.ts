import { at } from '../../domain/calendar/civil-date';
import { shippedForms } from '../../domain/form/shipped-forms';
import { draftReport } from '../../prisma/read/report';
import { canonicalJson } from '../../record/chain/canonical-json';
import { compiledOf } from '../../record/report/compile-as-of';
import type { ScriptOptions } from '../../rehearsal/script/options';
import { readRehearsal } from '../../prisma/read/read-rehearsal';
import { loadScenario } from '../../prisma/read/load-scenario';
import { describeRun, type RunResult } from '../../rehearsal/run-result';
import { compareRuns } from '../../rehearsal/compare/compare-runs';
import { simulate, type Scenario } from '../../rehearsal/memory/simulate';
import { inParallel } from '../../workflows/messages/in-parallel';
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
const assumptions: [number, Partial<ScriptOptions>, Parameters<typeof draftRehearsal>[3]?][] = [
  [2, {}],
  [1, { units: { kind: 'punctual' } }],
  [1, { units: { kind: 'late', workingDays: 3 } }],
  [2, mixed('甲')],
  ...['乙', '丙', '丁', '戊'].map((seed): [number, Partial<ScriptOptions>] => [1, mixed(seed)]),
  [1, { leaders: 'decline' }],
  [1, { office: 'silent', leaders: 'silent' }],
  // 13710: one problem that is major, with feedback, and one that is ordinary; nobody closes what people report on.
  [2, {}, { policyId: '13710', major: ['一-1'] }],
  [2, { units: { kind: 'punctual' }, office: 'silent' }, { policyId: '13710', major: ['一-1'] }],
];

type Runs = { simulated: RunResult; played: RunResult; scenario: Scenario };

/** The same assumptions in memory and on the engines. */
const playBoth = async ([problems, assumed, chosen]: (typeof assumptions)[number]): Promise<Runs> => {
  const { db } = system;
  const script = { ...usual, ...assumed };
  const campaignId = system.newId('sim');
  await draftRehearsal(db, campaignId, problems, chosen);
  const scenario = { ...(await loadScenario(db, campaignId, 0)), script, until: UNTIL };
  const simulated = await simulate(scenario);
  await system.tell(await launchDraft(db, campaignId, script));
  await system.rehearse(campaignId, UNTIL);
  return {
    simulated: describeRun(simulated),
    played: describeRun(await readRehearsal(db, campaignId)),
    scenario,
  };
};

const runs = new Map<(typeof assumptions)[number], Runs>();
// A rehearsal waits more than it works, so several go on side by side. Two minutes on a quiet machine of two cores; the limit is for
// one on which other tests run.
beforeAll(() => inParallel(assumptions, 4, async one => runs.set(one, await playBoth(one))), 600_000);

it.each(assumptions.map(one => [one[0], one[1], one[2]?.policyId ?? 'default', one] as const))(
  'agrees with the rehearsal on the real engines in every step: %i problems, %j, %s',
  (_problems, _assumed, _policy, one) => {
    const { simulated, played } = runs.get(one)!;
    expect(compareRuns(simulated, played)).toEqual([]);
    expect(played.steps.length).toBeGreaterThan(5);
  },
);

it.each(['2018-06-13', '2018-06-21'])(
  'the report compiled of a rehearsal on the real engines as of %s is that of the simulation up to then',
  async day => {
    const { scenario } = runs.get(assumptions[3]!)!;
    const { record } = await simulate({ ...scenario, until: at(day) });
    const simulated = compiledOf(shippedForms.report, record, null);
    const compiled = await draftReport(system.db, scenario.campaignId, at(day));
    expect(compiled.figures.find(one => one.id === 'problems')?.value).toBe('2');
    expect(canonicalJson(compiled)).toBe(canonicalJson(simulated));
  },
);

it('asks under 13710 for feedback on what is major month by month, and for nothing of what is ordinary', () => {
  const [one] = assumptions.slice(-1);
  const { obligations } = runs.get(one!)!.played;
  const feedback = obligations.filter(({ obligation }) => obligation === 'progress-feedback');
  // Handed out on 9 May, reported on 8 June and 9 July: the third is owed by 9 August.
  expect(feedback.map(({ ref, firstDueOn, dueOn }) => [ref, firstDueOn, dueOn])).toEqual([
    ['一-1', '2018-06-09', '2018-08-09'],
  ]);
  expect(
    obligations
      .filter(({ obligation }) => obligation === 'rectification')
      .map(({ ref, firstDueOn }) => [ref, firstDueOn]),
  ).toEqual([
    ['一-2', '2018-05-16'],
    ['一-1', '2018-06-09'],
  ]);
});
