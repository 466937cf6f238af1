import { draftAnswered } from '../../cli/demo/launch-plan';
import { readDayOne } from '../../cli/demo/seed-day-one';
import fc from 'fast-check';
import { at, toInstant, toMs, type Instant } from '../../domain/calendar/civil-date';
import { problemStandings } from '../../domain/codes/report';
import { shippedForms } from '../../domain/form/shipped-forms';
import type { CompiledReport } from '../../domain/report/compiled';
import { factsAsOf } from '../../prisma/read/moment';
import { eachHistory } from '../../prisma/read/read-histories';
import { loadScenario } from '../../prisma/read/load-scenario';
import { draftReport, readReport } from '../../prisma/read/report';
import { readReportVersion } from '../../prisma/read/read-report-version';
import { commandReport } from '../../prisma/record/command-report';
import { launchPlayed } from '../../prisma/record/launch-played';
import type { Db } from '../../prisma/schema/db';
import { canonicalJson } from '../../record/chain/canonical-json';
import { stateAsOf } from '../../record/history/as-of';
import { Tally } from '../../record/history/tally';
import { compiledOf } from '../../record/report/compile-as-of';
import { play } from '../../rehearsal/memory/play';
import { simulate, type Scenario } from '../../rehearsal/memory/simulate';
import type { ScriptOptions } from '../../rehearsal/script/options';
import { operator } from '../../cli/operator';
import { demoNow, dropDemoCounties, openDemoCounty } from '../support/demo-county';
import { expectFolds } from '../support/fold-check';

/** 6月12日24时 and 6月20日24时: the day of the report, and the day by which everything was to be done. */
const onReportDay = at('2018-06-13');
const atTheEnd = at('2018-06-21');
const campaignId = 'mixed';
const script: ScriptOptions = {
  units: { kind: 'mixed', seed: '1' },
  office: 'prompt',
  leaders: 'approve',
};

let db: Db;
let scenario: Omit<Scenario, 'until'>;

/** 19 problems and mixed units, played up to the end and recorded as the running system would have. */
beforeAll(async () => {
  db = await openDemoCounty();
  await draftAnswered(db, await readDayOne(campaignId), demoNow);
  scenario = { ...(await loadScenario(db, campaignId, demoNow)), script };
  await launchPlayed(db, { campaignId, actorId: 'office', now: demoNow, requestId: null }, from =>
    play({ ...from, script, until: atTheEnd }, 'office', {
      when: one => one.at,
      inWords: one => one,
      timed: [],
    }),
  );
  const coordinator = await db.person.findFirstOrThrow({ where: { roles: { has: 'coordinator' } } });
  const { id: personId, unitId } = coordinator;
  for (const cutOffAt of [onReportDay, atTheEnd])
    await commandReport(db, {
      campaignId,
      command: { kind: 'compile', cutOffAt },
      actor: { personId, unitId, family: [unitId], roles: ['coordinator'] },
      requestId: null,
    });
}, 120_000);
afterAll(dropDemoCounties);

const figure = ({ figures }: CompiledReport, id: string): number =>
  Number(figures.find(one => one.id === id)?.value);

/** The ledger as of an instant: what `GET …/summary?asOf=` counts. */
const tallyAt = async (moment: Instant): Promise<Tally> => {
  const { now, policy } = await factsAsOf(db, campaignId, moment);
  const tally = new Tally(now, policy);
  for await (const { events } of eachHistory(db, operator, { campaignId, until: now })) {
    const state = stateAsOf(events, now);
    if (state) tally.add(state);
  }
  return tally;
};

const versions: [number, Instant][] = [
  [1, onReportDay],
  [2, atTheEnd],
];

describe.each(versions)('version %i, as of %s', (version, cutOffAt) => {
  it('counts what the ledger as of that instant counts', async () => {
    const report = await readReportVersion(db, campaignId, version);
    const ledger = await tallyAt(cutOffAt);
    expect(report.cutOffAt).toBe(cutOffAt);
    expect(figure(report, 'problems')).toBe(ledger.total);
    expect(ledger.total).toBe(19);
    const { completed, 'not-completed': not, withdrawn } = ledger.byOutcome;
    expect(figure(report, 'problems:completed')).toBe(completed);
    expect(figure(report, 'problems:mostly-completed')).toBe(ledger.byOutcome['mostly-completed']);
    expect(figure(report, 'problems:not-completed')).toBe(not);
    expect(figure(report, 'problems:withdrawn')).toBe(withdrawn);
    const closed = Object.values(ledger.byOutcome).reduce((sum, n) => sum + n, 0);
    expect(figure(report, 'problems:open')).toBe(ledger.total - closed);
    const sum = problemStandings.reduce((all, one) => all + figure(report, `problems:${one}`), 0);
    expect(sum).toBe(19);
  });

  it('is byte for byte what a simulation up to that instant comes to', async () => {
    const { record } = await simulate({ ...scenario, until: cutOffAt });
    const simulated = compiledOf(shippedForms.report, record, null);
    const compiled = await readReportVersion(db, campaignId, version);
    expect(compiled).toEqual(JSON.parse(JSON.stringify(simulated)));
    expect(canonicalJson(compiled)).toBe(canonicalJson(simulated));
  });
});

it('the two versions differ: more is done and more has been reported by then', async () => {
  const [first, second] = [
    await readReportVersion(db, campaignId, 1),
    await readReportVersion(db, campaignId, 2),
  ];
  expect(figure(second, 'problems:open')).toBeLessThan(figure(first, 'problems:open'));
  const { state } = await readReport(db, campaignId);
  expect(state?.versions.map(one => one.status)).toEqual(['superseded', 'compiled']);
  await expectFolds(db, campaignId);
});

it('at whatever instant, what is compiled later as of then is what would have been compiled then', async () => {
  const minutes = (toMs(atTheEnd) - toMs(scenario.startsAt)) / 60_000;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: minutes }), async minute => {
      const cutOffAt = toInstant(toMs(scenario.startsAt) + minute * 60_000);
      const { record } = await simulate({ ...scenario, until: cutOffAt });
      expect(record.asOf).toBe(cutOffAt);
      const then = compiledOf(shippedForms.report, record, null);
      expect(canonicalJson(await draftReport(db, campaignId, cutOffAt))).toBe(canonicalJson(then));
    }),
    { numRuns: 6 },
  );
}, 120_000);
