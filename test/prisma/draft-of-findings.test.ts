import type { CaseState } from '../../domain/case/state';
import type { Answers } from '../../domain/launch/answers';
import { loadDraft } from '../../prisma/read/load-draft';
import { draftCampaignOfFindings } from '../../prisma/record/draft-of-findings';
import { launchCampaign } from '../../prisma/record/launch-campaign';
import { saveAnswers } from '../../prisma/record/save-answers';
import { createDb, type Db } from '../../prisma/schema/db';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { createCampaign } from '../support/factories';
import { commandOnFinding, establishFinding, raiseFinding } from '../support/findings';

let database: TestDatabase;
let db: Db;
let cycleId: string;
const now = Date.parse('2018-05-09T08:00:00+08:00');

beforeEach(async () => {
  database = await createDatabase();
  db = createDb(database.url, 4);
  await seedCounty(db);
  cycleId = await createCampaign(db, { cases: [] });
});
afterEach(async () => {
  await db.$disconnect();
  await database.drop();
});

const draft = (id = 'drafted') => draftCampaignOfFindings(db, { cycleId, id, createdById: null, now });
const launch = (campaignId: string) =>
  launchCampaign(db, { campaignId, actorId: null, clock: 'rehearsal', now, requestId: null });

/** What the office answers: who leads, by when, and the days that the draft does not know. */
const answer = async (campaignId: string, more: Partial<Answers> = {}): Promise<void> => {
  const { answers, plan, row } = await loadDraft(db, campaignId, null);
  const completed: Answers = {
    ...answers,
    assignments: Object.fromEntries(
      plan.assignments.map((one, index) => [
        index,
        { leads: one.responsible, responsible: [], deadlineText: '2018年6月30日前' },
      ]),
    ),
    timetable: {
      planDueOn: '2018-05-20',
      reportDueOn: '2018-07-10',
      completionDueOn: '2018-07-01',
      supervisionEndsOn: '2018-07-15',
    },
    ...more,
  };
  await saveAnswers(db, { campaignId, answers: completed, expectedVersion: row.version });
};
const casesOf = (campaignId: string) =>
  db.docket.findMany({ where: { campaignId, kind: 'case' }, orderBy: { position: 'asc' } });

it('a cycle’s findings become a draft that asks who leads and by when, and launches once that is said', async () => {
  const found = await establishFinding(db, cycleId, 'k1', { subjectId: 'east' });
  const audited = await establishFinding(db, cycleId, 'k2', {
    subjectId: 'west',
    findingKind: null,
    category: '审计',
    origin: { kind: 'entered' },
    source: {
      kind: 'audit',
      organ: '省审计厅',
      number: '省审农〔2018〕3号',
      title: '审计报告',
      on: '2018-04-02',
      fileIds: [],
      findingId: null,
      indicator: null,
    },
  });
  await raiseFinding(db, cycleId, 'k3', { text: '尚未认定' });
  const { campaignId } = await draft();
  const { missing } = await loadDraft(db, campaignId, null);
  expect(new Set(missing.filter(one => !one.isWarning).map(one => one.code))).toEqual(
    new Set(['LEAD_MISSING', 'DEADLINE_MISSING', 'TIMETABLE_INCOMPLETE']),
  );
  await expect(launch(campaignId)).rejects.toMatchObject({ code: 'LAUNCH_INCOMPLETE' });
  await answer(campaignId);
  await launch(campaignId);

  const cases = await casesOf(campaignId);
  expect(cases.map(one => [one.ref, one.sources, one.findingIds, one.leadIds])).toEqual([
    ['一-1', ['assessment'], [found], ['east']],
    ['二-1', ['audit'], [audited], ['west']],
  ]);
  const [first, second] = cases.map(one => one.state as unknown as CaseState);
  expect(first?.sources).toMatchObject([{ findingId: found, indicator: 'B2', title: '2017年度考核' }]);
  expect(second?.sources).toMatchObject([{ organ: '省审计厅', findingId: audited, indicator: null }]);
  expect((await verifyLog(db)).findings).toEqual([]);
});

it('what is joined after it was drafted names both findings; the office leaves the other problem out', async () => {
  const kept = await establishFinding(db, cycleId, 'k1', { subjectId: 'east' });
  const joined = await establishFinding(db, cycleId, 'k2', { subjectId: 'east' });
  const { campaignId } = await draft();
  await commandOnFinding(db, cycleId, joined, { kind: 'join', with: kept, reason: '同一问题' });
  await answer(campaignId, { leftOut: ['一-2'] });
  await launch(campaignId);
  expect((await casesOf(campaignId)).map(one => one.findingIds)).toEqual([[kept, joined]]);
  // Nothing is left to draft.
  await expect(draft('again')).rejects.toMatchObject({ code: 'FINDINGS_NONE' });
});

it('what was joined before is drafted once, with all of its sources', async () => {
  const kept = await establishFinding(db, cycleId, 'k1', { subjectId: 'east' });
  const joined = await raiseFinding(db, cycleId, 'k2', { subjectId: 'east' });
  await commandOnFinding(db, cycleId, joined, { kind: 'join', with: kept, reason: '同一问题' });
  const { campaignId } = await draft();
  await answer(campaignId);
  await launch(campaignId);
  expect((await casesOf(campaignId)).map(one => one.findingIds)).toEqual([[kept, joined]]);
});

it('a finding that is taken back after it was drafted holds the launch up', async () => {
  const id = await establishFinding(db, cycleId, 'k1', { subjectId: 'east' });
  const { campaignId } = await draft();
  await answer(campaignId);
  await db.docket.update({
    where: { id },
    data: {
      state: {
        ...((await db.docket.findUniqueOrThrow({ where: { id } })).state as object),
        status: 'contested',
      },
    },
  });
  await expect(launch(campaignId)).rejects.toMatchObject({ code: 'FINDING_UNKNOWN' });
  expect(await casesOf(campaignId)).toEqual([]);
});

it('there is nothing to draft where nothing is established, and no cycle that there is not', async () => {
  await raiseFinding(db, cycleId, 'k1');
  await expect(draft()).rejects.toMatchObject({ code: 'FINDINGS_NONE' });
  const none = draftCampaignOfFindings(db, { cycleId: 'none', id: 'd', createdById: null, now });
  await expect(none).rejects.toMatchObject({ code: 'CAMPAIGN_UNKNOWN' });
  expect(await db.campaign.count()).toBe(1);
});

it('drafting again leaves out what has a case already, in whatever campaign', async () => {
  await establishFinding(db, cycleId, 'k1', { subjectId: 'east', text: '甲' });
  const { campaignId } = await draft();
  await answer(campaignId);
  await launch(campaignId);
  const later = await establishFinding(db, cycleId, 'k2', { subjectId: 'east', text: '乙' });
  const second = await loadDraft(db, (await draft('second')).campaignId, null);
  expect(second.answers.findings).toEqual({ '一-1': [later] });
});
