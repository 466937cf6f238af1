import { randomUUID } from 'node:crypto';
import { endStandInsOfOtherHouses } from '../../../prisma/upkeep/end-stand-ins';
import { draftPaper } from '../../../prisma/record/draft-paper';
import { startApi, type TestApi } from '../../support/api';
import { climbTo } from '../../support/climb-to';
import { createCampaign, createPerson, createUnit, type TestPerson } from '../../support/factories';

/** Fault 23: a stand-in is of the same house, and nobody reads or decides through one what concerns his own. */
let api: TestApi;
let campaignId: string;
let leader: TestPerson;
let supervisor: TestPerson;
/** Of a unit under leadership, which leads a case itself. */
let clerk: TestPerson;
let township: TestPerson;
const days = { firstOn: '2018-05-01', lastOn: '2018-07-31' };

const name = (by: TestPerson, standIn: TestPerson, more: object = {}) =>
  api.ask('/stand-ins', {
    method: 'POST',
    token: by.token,
    body: { standInId: standIn.id, reason: '出差', ...days, ...more },
  });
const oldOne = (absent: TestPerson, standIn: TestPerson) =>
  api.db.standIn.create({
    data: {
      id: randomUUID(),
      personId: absent.id,
      standInId: standIn.id,
      ...days,
      reason: '出差',
      createdById: absent.id,
      createdAt: new Date('2018-05-01T09:00:00+08:00'),
    },
  });
const as = (standIn: TestPerson, absent: TestPerson, path: string, body?: object) =>
  api.ask(path, {
    token: standIn.token,
    headers: { 'acting-for': absent.id },
    ...(body && { method: 'POST', body }),
  });
const at = (room: string, id: string, more = '') => `/${room}/${encodeURIComponent(id)}${more}`;
const proposalAbout = (unitId: string, kind = 'interview') =>
  api.db.proceeding.findFirstOrThrow({ where: { campaignId, unitId, kind } });
const deliver = async (where: object) => {
  for (const { id } of await api.db.letter.findMany({ where: { campaignId, status: 'drafted', ...where } }))
    for (const kind of ['sign', 'number', 'deliver'])
      await api.ask(at('letters', id, '/commands'), {
        method: 'POST',
        token: supervisor.token,
        body: { kind },
      });
};

beforeAll(async () => {
  api = await startApi();
  await createUnit(api.db, { id: 'leadership', kind: 'leadership' });
  await createUnit(api.db, { id: 'unit-k', parentId: 'leadership' });
  campaignId = await createCampaign(api.db, {
    cases: [
      { ref: '一-1', leads: ['unit-k'] },
      { ref: '一-2', leads: ['unit-t'] },
    ],
  });
  leader = await createPerson(api.db, { unitId: 'leadership', roles: ['leader'] });
  supervisor = await createPerson(api.db, { unitId: 'supervision', roles: ['supervisor'] });
  clerk = await createPerson(api.db, { unitId: 'unit-k', roles: ['head'] });
  township = await createPerson(api.db, { unitId: 'unit-t', roles: ['liaison'] });
  await climbTo(api.db, campaignId, '2018-05-16T09:00:00+08:00');
  await deliver({});
  await climbTo(api.db, campaignId, '2018-05-22T09:00:00+08:00');
});
afterAll(() => api.close());

it('a leader names nobody of another house, nor does the administrator for him', async () => {
  const admin = await createPerson(api.db, { unitId: 'office', roles: ['administrator'] });
  for (const answer of [await name(leader, township), await name(admin, township, { personId: leader.id })])
    expect([answer.status, answer.body.code]).toEqual([422, 'STAND_IN_OTHER_HOUSE']);
  const offered = (await api.ask('/colleagues', { token: leader.token })).body.items;
  expect(offered.map((one: { id: string }) => one.id)).toEqual([clerk.id]);
});

it('one that was named before, or has moved since, acts for nobody, and the upgrade ends it', async () => {
  const { id } = await oldOne(leader, township);
  const proposal = await proposalAbout('unit-t');
  const refused = await as(township, leader, at('proceedings', proposal.id));
  expect([refused.status, refused.body.code]).toEqual([403, 'NOT_STANDING_IN']);
  expect((await api.ask('/tasks', { token: township.token })).body.items).not.toContainEqual(
    expect.objectContaining({ actingFor: { id: leader.id, name: expect.any(String) } }),
  );
  const other = await name(leader, clerk, { firstOn: '2018-08-01', lastOn: '2018-08-02' });
  expect(other.status).toBe(201);
  await endStandInsOfOtherHouses(api.db);
  const ended = await api.db.standIn.findMany({ where: { endedAt: { not: null } } });
  expect(ended.map(one => [one.id, one.endedById])).toEqual([[id, null]]);
});

it('through a stand-in nobody reads the undecided proposal against his own house, nor decides it; others he does', async () => {
  expect((await name(leader, clerk)).status).toBe(201);
  const [own, other] = [await proposalAbout('unit-k'), await proposalAbout('unit-t')];
  expect((await as(clerk, leader, at('proceedings', own.id))).status).toBe(404);
  expect((await as(clerk, leader, at('proceedings', own.id, '/commands'), { kind: 'approve' })).status).toBe(
    404,
  );
  const answers = await Promise.all(
    [
      '/proceedings',
      '/letters',
      '/tasks',
      '/notices',
      `/cases?campaignId=${campaignId}`,
      at('cases', `${campaignId}:一-1`),
      at('cases', `${campaignId}:一-1`, '/timeline'),
      at('cases', `${campaignId}:一-1`, '/next'),
      `/campaigns/${campaignId}/forecast?days=30`,
      at('unit-files', `${campaignId}:unit:unit-k`),
    ].map(async path => JSON.stringify((await as(clerk, leader, path)).body)),
  );
  expect(answers.map(one => one.includes(own.id))).toEqual(answers.map(() => false));
  expect(
    [...answers.slice(5, 8), answers[9]!].filter(one => /propose-interview|约谈/.test(one)),
  ).toHaveLength(0);
  expect(answers[0]!.includes(other.id)).toBe(true);
  const { body } = await as(clerk, leader, at('cases', `${campaignId}:一-2`));
  expect(JSON.stringify(body).includes('propose-interview')).toBe(true);
  expect((await as(clerk, leader, `/campaigns/${campaignId}/summary`)).body.proposalsToDecide).toBe(1);
  expect(
    (await api.ask(`/campaigns/${campaignId}/summary`, { token: leader.token })).body.proposalsToDecide,
  ).toBe(2);
  // As himself he reads as his unit does.
  expect((await api.ask(at('proceedings', own.id), { token: clerk.token })).status).toBe(404);
  expect(
    (await as(clerk, leader, at('proceedings', other.id, '/commands'), { kind: 'approve' })).status,
  ).toBe(200);
});

it('once his house has been told, he reads it, whosever rights he uses', async () => {
  const { id } = await proposalAbout('unit-k');
  // Of another house than the one that stands in for the first: nobody decides about his own.
  const another = await createPerson(api.db, { unitId: 'leadership-2', roles: ['leader'] });
  await api.ask(at('proceedings', id, '/commands'), {
    method: 'POST',
    token: another.token,
    body: { kind: 'approve' },
  });
  await draftPaper(api.db, id, 'interview-notice');
  expect((await as(clerk, leader, at('proceedings', id))).status).toBe(404);
  await deliver({ toUnitId: 'unit-k' });
  expect((await as(clerk, leader, at('proceedings', id))).status).toBe(200);
  expect((await api.ask(at('proceedings', id), { token: clerk.token })).status).toBe(200);
});

it('what the offices tell each other about a house is told to no stand-in of that house', async () => {
  await createUnit(api.db, { id: 'supervision-2', parentId: 'supervision' });
  const aide = await createPerson(api.db, { unitId: 'unit-k', roles: ['auditor'] });
  await api.db.standIn.deleteMany({});
  await name(leader, aide);
  await climbTo(api.db, campaignId, '2018-06-20T09:00:00+08:00');
  await deliver({ kind: 'supervision-letter' });
  await climbTo(api.db, campaignId, '2018-06-28T09:00:00+08:00');
  const told = await api.db.notice.findMany({ where: { campaignId, kind: 'proposal-opened' } });
  const owners = (personId: string) => {
    const ids = told.filter(one => one.personId === personId).map(one => one.obligationId ?? '');
    return [
      ...new Set(ids.map(id => (id.includes(':unit-k:') || id.endsWith(':unit-k') ? 'unit-k' : 'other'))),
    ].sort();
  };
  expect(owners(leader.id)).toEqual(['other', 'unit-k']);
  expect(owners(aide.id)).toEqual(['other']);
});
