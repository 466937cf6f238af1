import type { Role } from '../../domain/codes/roles';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, type TestPerson } from '../support/factories';

let api: TestApi;
let nth = 0;
let unitId = '';
const people = {} as Record<'admin' | 'office' | 'head' | 'old' | 'next', TestPerson>;

const list = (by: TestPerson, of: TestPerson) => api.ask(`/people/${of.id}/handover`, { token: by.token });
const create = (unit: string, ...roles: Role[]) => createPerson(api.db, { unitId: unit, roles });

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

beforeEach(async () => {
  unitId = `unit-${++nth}`;
  people.admin = await create('office', 'administrator');
  people.office = await create('office', 'coordinator');
  people.head = await create(unitId, 'head');
  people.old = await create(unitId, 'liaison');
  people.next = await create(unitId, 'head');
});

it('the list is read by the person, the unit’s head and who keeps the registry, and by nobody else', async () => {
  const { old, head, office, admin } = people;
  const stranger = await create('elsewhere', 'head');
  const colleague = await create(unitId, 'liaison');
  for (const by of [old, head, office, admin]) expect((await list(by, old)).status).toBe(200);
  for (const by of [stranger, colleague]) expect((await list(by, old)).body.code).toBe('NOT_PERMITTED');
  expect((await api.ask('/people/nobody/handover', { token: admin.token })).body.code).toBe('PERSON_UNKNOWN');
});

it('the list names posts, stand-ins that run on, and the unit’s open tasks as a number', async () => {
  const { old, head, next } = people;
  await createCampaign(api.db, { cases: [{ ref: '一-1', leads: [unitId] }] });
  await api.db.standIn.createMany({
    data: [
      ['runs', '2999-01-01'],
      ['past', '2001-01-01'],
    ].map(([id, lastOn]) => ({
      id: `${unitId}-${id}`,
      personId: old.id,
      standInId: head.id,
      firstOn: '2000-01-01',
      lastOn: lastOn!,
      reason: '休假',
      createdById: old.id,
      createdAt: new Date(0),
    })),
  });
  const { body } = await list(old, old);
  const owed = await api.db.obligation.count({ where: { owedById: unitId, state: 'open' } });
  expect(owed).toBeGreaterThan(0);
  expect(body.posts).toMatchObject([
    { unit: { id: unitId }, roles: ['liaison'], openTasks: owed, mayHandOver: false, successors: [] },
  ]);
  expect(body.standIns.map((one: { id: string }) => one.id)).toEqual([`${unitId}-runs`]);
  const [post] = (await list(head, old)).body.posts;
  expect(post.mayHandOver).toBe(true);
  expect(post.successors.map((one: { id: string }) => one.id).sort()).toEqual([head.id, next.id].sort());
});

it('the list names what waits before the head to people of the unit only', async () => {
  const { old, head, next, office, admin } = people;
  const campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: [unitId] }] });
  await api.db.signOff.create({
    data: {
      id: `s-${unitId}`,
      campaignId,
      unitId,
      docketIds: [`${campaignId}:一-1`],
      versions: [1],
      command: { kind: 'submit-plan', text: '方案', fileIds: [] },
      state: 'waiting',
      preparedById: old.id,
      preparedAt: new Date(0),
    },
  });
  const seenBy = async (by: TestPerson) =>
    (await list(by, old)).body.signOffs.map((one: { id: string }) => one.id);
  expect(await seenBy(old)).toEqual([`s-${unitId}`]);
  expect(await seenBy(head)).toEqual([`s-${unitId}`]);
  expect([await seenBy(office), await seenBy(admin)]).toEqual([[], []]);
  expect((await list(head, next)).body.signOffs).toEqual([]);
});

it('the list names a leader’s instructions that are still to be answered', async () => {
  const { old, admin } = people;
  const leader = await create('leadership', 'leader');
  const campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: [unitId] }] });
  const command = { kind: 'instruct', text: '抓紧办', unitIds: [unitId] };
  const given = await api.ask(`/campaigns/${campaignId}/commands`, {
    method: 'POST',
    token: leader.token,
    body: { docketIds: [`${campaignId}:一-1`], command },
  });
  expect([given.status, JSON.stringify(given.body).includes('"code"')]).toEqual([200, false]);
  for (const by of [leader, admin])
    expect((await list(by, leader)).body.instructions).toMatchObject([
      { text: '抓紧办', unit: { id: unitId }, docket: { ref: '一-1' } },
    ]);
  expect((await list(admin, old)).body.instructions).toEqual([]);
});

it('the act is offered to whom it would not be refused', async () => {
  const { old, head, office, admin } = people;
  const leader = await create('leadership', 'leader');
  const offered = async (by: TestPerson, of: TestPerson) => (await list(by, of)).body.posts[0].mayHandOver;
  expect([await offered(head, old), await offered(office, old)]).toEqual([true, true]);
  expect([await offered(office, leader), await offered(admin, leader)]).toEqual([false, true]);
  await api.db.person.update({ where: { id: old.id }, data: { answersFor: ['office'] } });
  expect([await offered(head, old), await offered(office, old)]).toEqual([false, true]);
  expect([await offered(old, old), await offered(admin, admin)]).toEqual([false, false]);
});
