import { indicatorsOf } from '../../domain/case/remeasured';
import type { CaseState } from '../../domain/case/state';
import type { AssessmentState } from '../../domain/assessment/state';
import { findingKinds } from '../../domain/codes/findings';
import { instantOf } from '../../prisma/schema/instants';
import { draftOfFindings } from '../../domain/register/draft-of-findings';
import type { FindingState } from '../../domain/finding/state';
import { loadDraft } from '../../prisma/read/load-draft';
import { loadScenario } from '../../prisma/read/load-scenario';
import { launchCampaign } from '../../prisma/record/launch-campaign';
import type { RecordingStore } from '../../rehearsal/memory/recording-store';
import { toMs } from '../../domain/calendar/civil-date';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { startSystem, type TestSystem } from '../support/worker';
import { seedAssessed } from './assessed/cycle';
import { rulesOf } from './assessed/in-memory';
import { campaignInMemory, cycleInMemory, earlierFindingsIn } from './chain/in-memory';
import { draftOfCycle, openCycleOnEngines, playedOnEngines } from './chain/on-engines';
import { cycle2018, cycle2019, plainScript, scriptOf2018 } from './chain/said';
import { tell2018, tell2019, tellRectification } from './chain/story';
import { recordedIn, recordedOn, type Recorded } from './supervised/recorded';

/**
 * The chain of assessment-and-funds §8 on real engines, from the first day of a yearly cycle to what the next one marks as recurring:
 * each step in memory too, with the same record.
 */
let system: TestSystem;
const ids = { first: '', campaign: '', second: '' };
const simulated: Partial<Record<keyof typeof ids, Recorded>> = {};
const rehearsed: Partial<Record<keyof typeof ids, Recorded>> = {};

/** The campaign as it was drafted, before it was handed out. */
let drafted: { text: string; scenario: Awaited<ReturnType<typeof loadScenario>> };
let simulatedText = '';

/** In memory, where the campaign is drafted of the findings of the memory itself. */
const simulateChain = async (): Promise<void> => {
  const rules = await rulesOf(system.db);
  const nothing = { orders: [], figures: null, until: null };
  const scenario = { ...rules, ...nothing, script: scriptOf2018(ids.first), campaignId: ids.first };
  const { openedAt: startsAt, open } = cycle2018;
  const cycle = await cycleInMemory({ ...scenario, startsAt, open });
  await tell2018(cycle.played);
  simulated.first = recordedIn(cycle.store);
  simulatedText = textOf(cycle.store);

  const campaign = await campaignInMemory({ ...drafted.scenario, script: plainScript, until: null });
  await tellRectification(campaign.played);
  simulated.campaign = recordedIn(campaign.store);

  const next = { ...scenario, campaignId: ids.second, script: plainScript };
  const second = await cycleInMemory(
    { ...next, startsAt: cycle2019.openedAt, open: cycle2019.open },
    earlierFindingsIn(cycle.store, [campaign.store]),
  );
  await tell2019(second.played);
  simulated.second = recordedIn(second.store);
};

const drafting = '2019-03-04T09:00:00+08:00';
const handedOutAt = '2019-03-15T09:00:00+08:00';

/** What the draft of a memory's findings says. */
const textOf = ({ dockets, facts, units }: RecordingStore): string => {
  const states = [...dockets.values()].map(one => one.record.state);
  return draftOfFindings({
    title: `${facts.campaign.title}发现问题整改方案`,
    issuer: null,
    issuedOn: drafting.slice(0, 10),
    findings: states.filter((one): one is FindingState => one.kind === 'finding'),
    unitName: id => units.find(one => one.id === id)?.name ?? id,
  }).text;
};

const rehearseChain = async (): Promise<void> => {
  const { db, tell } = system;
  const { first, campaign, second } = ids;
  await tell2018(await openCycleOnEngines(system, first, { ...cycle2018, script: scriptOf2018(first) }));
  rehearsed.first = await recordedOn(db, first);

  await draftOfCycle(system, first, campaign, drafting);
  drafted = {
    text: (await loadDraft(db, campaign, null)).text,
    scenario: await loadScenario(db, campaign, 0, handedOutAt),
  };
  const launched = { campaignId: campaign, actorId: null, requestId: null, now: toMs(handedOutAt) };
  const rehearsal = { script: plainScript };
  await tell(await launchCampaign(db, { ...launched, clock: 'rehearsal', startsAt: handedOutAt, rehearsal }));
  await tellRectification(playedOnEngines(system, campaign));
  rehearsed.campaign = await recordedOn(db, campaign);

  await tell2019(await openCycleOnEngines(system, second, { ...cycle2019, script: plainScript }));
  rehearsed.second = await recordedOn(db, second);
};

beforeAll(async () => {
  system = await startSystem();
  await seedAssessed(system.db);
  await system.startWorker();
  for (const one of ['first', 'campaign', 'second'] as const) ids[one] = system.newId(one);
  await rehearseChain();
  await simulateChain();
}, 600_000);
afterAll(() => system.close());

it('drafts the same campaign of the findings', () => {
  expect(drafted.text).toBe(simulatedText);
});

describe.each(['first', 'campaign', 'second'] as const)(
  '%s: simulated as rehearsed, 0 differences',
  which => {
    it.each(['events', 'obligations', 'steps', 'breaches', 'verdicts', 'notices'] as const)('%s', what => {
      expect(rehearsed[which]?.[what]).toEqual(simulated[which]?.[what]);
    });
  },
);

const statesOf = async <S>(campaignId: string, kind: string): Promise<S[]> => {
  const where = { campaignId, kind };
  const rows = await system.db.docket.findMany({ where, select: { state: true }, orderBy: { id: 'asc' } });
  return rows.map(one => one.state as unknown as S);
};
const cycleState = async (): Promise<AssessmentState> =>
  (await statesOf<AssessmentState>(ids.first, 'assessment'))[0]!;
const proceedings = (kind: string, unitId: string) =>
  system.db.proceeding.findMany({ where: { campaignId: ids.first, kind, unitId } });

it('opens each step when what it needs is there, the evaluation again when its report is sent back', async () => {
  const opened = await system.db.event.findMany({
    where: { docket: { campaignId: ids.first, kind: 'assessment' }, type: 'assessment-step-opened' },
    orderBy: { seq: 'asc' },
  });
  expect(opened.map(one => [(one.data as { step: string }).step, instantOf(one.at).slice(0, 16)])).toEqual([
    ['summary', '2018-12-03T00:00'],
    ['third-party', '2018-12-03T00:00'],
    ['data', '2019-01-02T10:00'],
    ['evaluation', '2019-01-11T10:00'],
    ['evaluation', '2019-01-15T15:00'],
    ['feedback', '2019-01-18T15:00'],
  ]);
});

it('chases the one summary that is late', async () => {
  const where = { docket: { campaignId: ids.first }, act: 'urge', obligationId: { endsWith: ':summary' } };
  const urged = await system.db.step.findMany({ where });
  expect(new Set(urged.map(one => one.obligationId.split(':').at(-2)))).toEqual(new Set(['west']));
});

it('has a finding of each of the six kinds of article 7, from whatever raises it', async () => {
  const found = await statesOf<FindingState>(ids.first, 'finding');
  const raised = found.map(one => [one.findingKind, one.origin.kind, one.subjectId, one.status]);
  expect(
    raised.sort((a, b) => findingKinds.indexOf(a[0] as never) - findingKinds.indexOf(b[0] as never)),
  ).toEqual([
    ['plan-missed', 'indicator', 'east', 'established'],
    ['funds-misused', 'breach', 'east', 'established'],
    ['forbidden-act', 'event', 'west', 'established'],
    ['false-exit', 'event', 'east', 'established'],
    ['low-rate', 'indicator', 'west', 'established'],
    ['low-rate', 'indicator', 'west', 'established'],
    ['low-rate', 'indicator', 'west', 'dismissed'],
    ['found-by-organs', 'entered', 'east', 'established'],
  ]);
});

it('decides all that article 8 has: circulation, reward, interview, accountability; one is declined, with a reason', async () => {
  const { circulated, rewards } = await cycleState();
  expect(circulated?.reason).not.toBe('');
  expect(Object.entries(rewards).map(([unit, one]) => [unit, one.isGranted])).toEqual([['water', true]]);
  for (const one of await proceedings('interview', 'east')) expect(one.decision).toBe('approved');
  const declined = await proceedings('interview', 'west');
  expect(declined.map(one => [one.decision, one.decisionReason])).toEqual([['declined', '演练:不予批准']]);
  const held = await proceedings('accountability', 'east');
  expect(held.length).toBeGreaterThan(0);
  for (const one of held) expect([one.decision, one.stage]).toEqual(['approved', 'filed']);
});

it('gives whoever was interviewed a new deadline, and nobody else', async () => {
  const found = await statesOf<FindingState>(ids.first, 'finding');
  const given = found.filter(one => one.newDeadline !== null).map(one => one.subjectId);
  expect([...new Set(given)]).toEqual(['east']);
});

it('settles what is odd about the figures: a distortion is held to account, the other is cleared', async () => {
  const { doubts, choices } = await cycleState();
  expect(doubts.filter(one => one.settled).map(one => [one.subjectId, one.status])).toEqual([
    ['east', 'confirmed'],
    ['water', 'cleared'],
  ]);
  expect(Object.keys(choices).sort()).toEqual(['east|B2', 'water|B2']);
  const held = (await proceedings('accountability', 'east')).map(one => one.id);
  const grounds = await system.db.docket.findMany({ where: { id: { in: held } }, select: { state: true } });
  expect(JSON.stringify(grounds.map(one => one.state))).toContain('sources-apart:east:B2');
});

it('has one case of each finding in the campaign, closed after its indicator was measured anew', async () => {
  const cases = await statesOf<CaseState>(ids.campaign, 'case');
  const established = (await statesOf<FindingState>(ids.first, 'finding')).filter(
    one => one.status === 'established',
  );
  expect(cases.flatMap(one => one.sources?.map(source => source.findingId)).sort()).toEqual(
    established.map(one => one.id),
  );
  expect(cases.map(one => one.outcome)).toEqual(cases.map(() => 'completed'));
  expect(cases.flatMap(indicatorsOf).sort()).toEqual(['A1', 'B1', 'B2']);
  // Had nobody measured, the office would have said so.
  const where = { docket: { campaignId: ids.campaign, kind: 'case' }, type: 'closed' };
  const closed = await system.db.event.findMany({ where });
  for (const one of closed) expect(one.data).not.toHaveProperty('withoutMeasurement');
});

it('marks in the next cycle what recurs (屡查屡犯), with the earlier outcome beside it', async () => {
  const again = await statesOf<FindingState>(ids.second, 'finding');
  const first = `${ids.first}:finding:plan-missed:east:A1`;
  const [kase] = (await statesOf<CaseState>(ids.campaign, 'case')).filter(one =>
    one.sources?.some(source => source.findingId === first),
  );
  expect(again.map(one => [one.findingKind, one.subjectId, one.earlier])).toEqual([
    [
      'plan-missed',
      'east',
      [expect.objectContaining({ findingId: first, year: 2018, caseId: kase?.id, outcome: 'completed' })],
    ],
  ]);
});

it('ends when every subject has signed for its feedback, and waits for nothing any more', async () => {
  const cycles = await system.db.docket.findMany({ where: { kind: 'assessment' } });
  expect(cycles.map(one => one.isEnded)).toEqual([true, true]);
  const campaigns = await system.db.campaign.findMany({ select: { assessAt: true } });
  expect(campaigns.map(one => one.assessAt)).toEqual([null, null, null]);
});

it('leaves a record that verifies', async () => {
  expect((await verifyLog(system.db)).findings).toEqual([]);
});
