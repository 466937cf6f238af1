import type { CaseState } from '../../domain/case/state';
import type { FindingState } from '../../domain/finding/state';
import { sourcesOfFinding } from '../../domain/register/sources-of-finding';
import type { SignedIn } from '../../prisma/people/sessions';
import { queryLineage } from '../../prisma/read/lineage';
import { inTransaction } from '../../prisma/record/acts';
import { measurementsOf } from '../../prisma/record/measurements-of';
import { postgresStore } from '../../prisma/record/postgres-store';
import { createDb, type Db } from '../../prisma/schema/db';
import { importFigures } from '../record/support/figures';
import { actor, seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { createCampaign } from '../support/factories';
import { commandOnFinding, establishFinding, raiseFinding } from '../support/findings';

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url, 4);
  await seedCounty(db);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const signedIn = (unitId: string, role: 'coordinator' | 'head'): SignedIn => ({
  ...actor(unitId, role),
  scopeUnitIds: [unitId],
  expiresAt: new Date('2100-01-01'),
});
const office = signedIn('office', 'coordinator');

const measure = (campaignId: string, id: string, unit: string, asOf: string, indicator = 'B2') =>
  importFigures(
    { campaignId, run: work => inTransaction(db, tx => work(postgresStore(tx))) },
    { measurements: [{ id, indicator, unit, period: '2018', value: '98.5', asOf, source: '抽样调查' }] },
  );

/** A cycle of 2017 with a finding, a campaign with its case, the cycle of 2018 in which it is found again. */
const chain = async () => {
  const first = await createCampaign(db, { cases: [], at: '2018-02-01T09:00:00+08:00' });
  const found = await establishFinding(db, first, 'k1', { subjectId: 'east', text: '准确率 97.4%' });
  const { state } = await db.docket.findUniqueOrThrow({ where: { id: found } });
  const sources = sourcesOfFinding(state as unknown as FindingState);
  const campaign = await createCampaign(db, {
    cases: [
      { ref: '一-1', leads: ['east'], sources },
      { ref: '一-2', leads: ['east'] },
    ],
  });
  const second = await createCampaign(db, { cases: [], at: '2019-02-01T09:00:00+08:00' });
  const again = await establishFinding(db, second, 'k1', {
    subjectId: 'east',
    text: '准确率 97.1%',
    year: 2018,
    earlier: [
      { findingId: found, campaignId: first, year: 2017, title: '准确率 97.4%', caseId: null, outcome: null },
    ],
  });
  return { first, found, campaign, second, again, caseId: `${campaign}:一-1` };
};

const line = async (who: SignedIn, id: string) =>
  (await queryLineage(db, who, id)).map(one => [one.kind, one.id, one.on, one.isCurrent]);

it('is one line, seen from the finding, from its case and from what was found again', async () => {
  const { found, campaign, again, caseId } = await chain();
  await measure(campaign, 'm-old', '东岭乡', '2018-03-01');
  await measure(campaign, 'm-new', '东岭乡', '2018-11-01');
  await measure(campaign, 'm-other', '西坪乡', '2018-11-02');
  const stations = (current: string) =>
    [
      ['finding', found, '2018-02-01'],
      ['case', caseId, '2018-05-09'],
      // What was measured before the case was opened, or of another unit, is no answer to it.
      ['measurement', 'm-new', '2018-11-01'],
      ['recurrence', again, '2019-02-01'],
    ].map(one => [...one, one[1] === current]);
  for (const id of [found, caseId, again]) expect(await line(office, id)).toEqual(stations(id));
});

it('says how each stands: what was found before, how the case ended, with its grade and look-backs', async () => {
  const { found, again, caseId } = await chain();
  const row = await db.docket.findUniqueOrThrow({ where: { id: caseId } });
  const state = row.state as unknown as CaseState;
  const graded = { grade: 'good' as const, reason: '属实', at: state.openedAt, by: null };
  const ended = { ...state, status: 'closed', outcome: 'completed', closedOn: '2018-06-11', graded };
  await db.docket.update({ where: { id: caseId }, data: { state: ended as never } });
  const says = Object.fromEntries((await queryLineage(db, office, found)).map(one => [one.id, one.says]));
  expect(says[caseId]?.zh).toMatch(/^2018-06-11 完成,评定/);
  expect(says[again]?.zh).toBe('已认定,以往考核中有过 1 次');
  expect(says[again]?.en).toBe('established, found before (1)');
});

it('a unit sees of it what is its own and established, and nobody else anything', async () => {
  const { found, second, again, caseId } = await chain();
  const east = signedIn('east', 'head');
  expect((await line(east, caseId)).map(([, id]) => id)).toEqual([found, caseId, again]);
  const untold = await raiseFinding(db, second, 'k9', { subjectId: 'east', text: '尚未认定' });
  await expect(queryLineage(db, east, untold)).rejects.toMatchObject({ code: 'DOCKET_UNKNOWN' });
  await expect(queryLineage(db, signedIn('west', 'head'), caseId)).rejects.toMatchObject({
    code: 'DOCKET_UNKNOWN',
  });
});

it('a case without findings is a line of its own; what was joined leads to where it goes on', async () => {
  const { campaign, found, first } = await chain();
  expect((await line(office, `${campaign}:一-2`)).map(([kind]) => kind)).toEqual(['case']);
  const joined = await raiseFinding(db, first, 'k2', { subjectId: 'east' });
  await commandOnFinding(db, first, joined, { kind: 'join', with: found, reason: '同一问题' });
  expect((await line(office, joined)).map(([, id]) => id)).toContain(found);
});

describe('the measurements of which closing asks', () => {
  const of = async (campaignId: string) =>
    (await inTransaction(db, tx => measurementsOf(tx, campaignId, ['B7'])))
      .map(({ unit, asOf }) => [unit, asOf])
      .sort();

  it('are its campaign’s own and those of running cycles, as they now count', async () => {
    const [own, cycle, other] = [
      await createCampaign(db, { cases: [] }),
      await createCampaign(db, { cases: [] }),
      await createCampaign(db, { cases: [] }),
    ];
    const assessment = (campaignId: string, isEnded: boolean) =>
      db.docket.upsert({
        where: { id: `${campaignId}:assessment` },
        update: { isEnded },
        create: {
          id: `${campaignId}:assessment`,
          campaignId,
          kind: 'assessment',
          title: '考核',
          status: 'assigned',
          leadIds: [],
          unitIds: [],
          isEnded,
          state: {},
          headHash: '',
          openedAt: new Date(),
          changedAt: new Date(),
        },
      });
    await assessment(cycle, false);
    await measure(own, 'a', '东岭乡', '2018-06-01', 'B7');
    await measure(own, 'a', '东岭乡', '2018-06-02', 'B7');
    await measure(cycle, 'b', '西坪乡', '2018-07-01', 'B7');
    await measure(other, 'c', '西坪乡', '2018-08-01', 'B7');
    expect(await of(own)).toEqual([
      ['东岭乡', '2018-06-02'],
      ['西坪乡', '2018-07-01'],
    ]);
    // A cycle that has ended measures nothing any more.
    await assessment(cycle, true);
    expect(await of(own)).toEqual([['东岭乡', '2018-06-02']]);
    // What is rehearsed proves nothing of what is real.
    await assessment(cycle, false);
    await db.campaign.update({ where: { id: cycle }, data: { clock: 'real' } });
    expect(await of(own)).toEqual([['东岭乡', '2018-06-02']]);
  });
});
