import { targetFileId } from '../../domain/target/open-target-file';
import { loadScenario } from '../../prisma/read/load-scenario';
import { instantOf } from '../../prisma/schema/instants';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { draftRehearsal, launchDraft, seedCounty } from '../support/campaign';
import { startSystem, type TestSystem } from '../support/worker';
import { superviseInMemory } from './supervised/in-memory';
import { superviseOnEngines } from './supervised/on-engines';
import { recordedIn, recordedOn, type Recorded } from './supervised/recorded';
import { tellStory } from './supervised/story';

/** A campaign with a pack and figures, in memory and on the real engines: the same record. */
let system: TestSystem;
let campaignId: string;
let simulated: Recorded;
let rehearsed: Recorded;

const script = { units: { kind: 'silent' }, office: 'prompt', leaders: 'approve' } as const;

beforeAll(async () => {
  system = await startSystem();
  const { db } = system;
  await seedCounty(db);
  await system.startWorker();
  campaignId = system.newId('targets');
  await draftRehearsal(db, campaignId, 1);
  const scenario = { ...(await loadScenario(db, campaignId, 0)), script, until: null };
  const { store, supervision } = await superviseInMemory(scenario);
  await tellStory(supervision);
  simulated = recordedIn(store);
  await system.tell(await launchDraft(db, campaignId, script));
  await tellStory(superviseOnEngines(system, campaignId));
  rehearsed = await recordedOn(db, campaignId);
}, 180_000);
afterAll(() => system.close());

it('finds the same breaches, and the same rows of verdicts at each evaluation', () => {
  expect(rehearsed.breaches).toEqual(simulated.breaches);
  expect(rehearsed.verdicts).toEqual(simulated.verdicts);
  expect(rehearsed.breaches.length).toBeGreaterThan(4);
});

it('evaluates at adoption, ten seconds after figures and answers, and when the days of checks are over', async () => {
  const rows = await system.db.event.findMany({
    where: { docketId: targetFileId(campaignId), type: 'rules-evaluated' },
    orderBy: { seq: 'asc' },
  });
  expect(rows.map(one => instantOf(one.at))).toEqual([
    '2018-05-09T08:30:00+08:00',
    '2018-05-09T08:30:15+08:00',
    '2018-06-01T00:00:00+08:00',
    '2018-06-16T00:00:00+08:00',
    '2018-06-18T10:00:10+08:00',
    '2018-06-20T15:00:10+08:00',
    '2018-06-21T00:00:00+08:00',
    '2018-06-25T10:00:10+08:00',
    // 30 June: what can no longer be kept is looked for.
    '2018-07-01T00:00:00+08:00',
  ]);
});

it('tells the same people the same at the same instants', () => {
  expect(rehearsed.notices).toEqual(simulated.notices);
  const kinds = new Set(rehearsed.notices.map(one => (one as { kind: string }).kind));
  // Also what is told beside any act.
  expect([kinds.has('breach-found'), kinds.has('unreached')]).toEqual([true, true]);
});

it('comes to the same events, obligations and rungs', () => {
  expect(rehearsed.events).toEqual(simulated.events);
  expect(rehearsed.obligations).toEqual(simulated.obligations);
  expect(rehearsed.steps).toEqual(simulated.steps);
});

it('leaves a record that verifies', async () => {
  expect((await verifyLog(system.db)).findings).toEqual([]);
});
