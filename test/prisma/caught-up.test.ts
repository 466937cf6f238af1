import { pino } from 'pino';
import { sayCaughtUp } from '../../cli/say-caught-up';
import { reportCatchUp } from '../../cli/system/report-catch-up';
import { queryBehind, queryCaughtUp } from '../../prisma/upkeep/caught-up';
import { createDb, type Db } from '../../prisma/schema/db';
import { takeSteps } from '../../prisma/record/take-steps';
import { createDatabase, type TestDatabase } from '../support/database';
import { createCampaign, setClock } from '../support/factories';

let database: TestDatabase;
let db: Db;
let campaignId: string;

beforeEach(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  campaignId = await createCampaign(db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
});
afterEach(async () => {
  await db.$disconnect();
  await database.drop();
});

const work = async () => {
  const ids = (await db.docket.findMany({ where: { campaignId } })).map(({ id }) => id);
  await takeSteps(db, campaignId, ids, { steps: 'rungs' });
  await takeSteps(db, campaignId, ids, { steps: 'reminders' });
};

it('names the steps that were late after an outage, each with what became of it by the policy', async () => {
  // Handed out on 9 May; the receipt is due on the 10th, the plan on the 14th.
  await setClock(db, campaignId, '2018-05-11T00:00:00+08:00');
  await work();
  expect((await queryCaughtUp(db, '2018-05-09T09:00:00+08:00', campaignId)).steps).toEqual([]);
  // Nothing ran from the 11th to the 18th.
  await setClock(db, campaignId, '2018-05-18T09:30:00+08:00');
  await work();
  const { counts, steps } = await queryCaughtUp(db, '2018-05-18T00:00:00+08:00', campaignId);
  const ofPlan = steps.filter(
    one => one.docketId === `${campaignId}:一-1` && one.obligationId.includes(':plan:'),
  );
  expect(ofPlan.map(({ act, outcome, daysLate }) => [act, outcome, daysLate])).toEqual([
    ['urge', 'folded', 3],
    ['supervision-letter', 'fired', 2],
  ]);
  expect(counts.reduce((sum, one) => sum + one.steps, 0)).toBe(steps.length);
  expect(counts).toContainEqual(
    expect.objectContaining({ act: 'supervision-letter', outcome: 'fired', daysLate: 2 }),
  );
  const lines = sayCaughtUp({ since: '2018-05-18T00:00:00+08:00', counts, steps }, true);
  expect(lines.join('\n')).toContain('督办函 1 步:已执行,1 个事项,最迟 2 天');
  expect(lines.join('\n')).toContain('应于 2018-05-16T00:00:00+08:00,办于 2018-05-18T09:30:00+08:00,迟 2 天');
});

it("a rehearsal is none of the operator's business unless it is asked for", async () => {
  await setClock(db, campaignId, '2018-05-18T09:30:00+08:00');
  await work();
  expect((await queryCaughtUp(db, '2018-05-01T00:00:00+08:00')).steps).toEqual([]);
  expect(await queryBehind(db, '2026-01-01T00:00:00+08:00')).toEqual({
    dockets: 0,
    notices: 0,
    oldest: null,
  });
});

it('a start says what was behind, waits until it is worked off, and says what was caught up on', async () => {
  await db.campaign.update({ where: { id: campaignId }, data: { clock: 'real', clockAt: null } });
  const said: string[] = [];
  const logged: string[] = [];
  const reporting = reportCatchUp({
    db,
    logger: pino({ level: 'info' }, { write: (line: string) => void logged.push(line) }),
    now: Date.now,
    say: line => said.push(line),
    signal: new AbortController().signal,
    pauseMs: 20,
  });
  while (said.length === 0) await new Promise(resolve => setTimeout(resolve, 10));
  expect(said[0]).toMatch(/停机期间有 2 个事项到了办理时刻/);
  await work();
  await reporting;
  expect(said.join('\n')).toMatch(/补办 \d+ 步,涉及 2 个事项/);
  expect(said.join('\n')).toMatch(/催办 \d+ 步:并入更高一级/);
  expect(logged.map(line => (JSON.parse(line) as { msg: string }).msg)).toEqual([
    'behind after a time without running; catching up',
    'caught up',
  ]);
});

it('says nothing where nothing was behind', async () => {
  const said: string[] = [];
  await reportCatchUp({
    db,
    logger: pino({ level: 'silent' }),
    now: Date.now,
    say: line => said.push(line),
    signal: new AbortController().signal,
  });
  expect(said).toEqual([]);
});
