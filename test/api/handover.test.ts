import { inTransaction } from '../../prisma/record/acts';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import type { Role } from '../../domain/codes/roles';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, createUnit, type TestPerson } from '../support/factories';

let api: TestApi;
let nth = 0;
let unitId = '';
let [admin, office, head, old, next] = [] as unknown as TestPerson[] as [
  TestPerson,
  TestPerson,
  TestPerson,
  TestPerson,
  TestPerson,
];

const list = (by: TestPerson, of: TestPerson) => api.ask(`/people/${of.id}/handover`, { token: by.token });
const hand = (by: TestPerson, of: TestPerson, body: object = {}, key?: string) =>
  api.ask(`/people/${of.id}/handover`, {
    method: 'POST',
    token: by.token,
    ...(key !== undefined && { headers: { 'idempotency-key': key } }),
    body: { unitId, successorId: next.id, reason: '调离', closesAccount: true, ...body },
  });
const patch = async (id: string, body: object) => {
  const answer = await api.ask(`/people/${id}`, { method: 'PATCH', token: admin.token, body });
  expect([answer.status, answer.body.code]).toEqual([200, undefined]);
};
const historyOf = async (of: TestPerson): Promise<{ type: string; text: string; en: string }[]> =>
  (await api.ask(`/people/${of.id}/history`, { token: admin.token })).body.items;
const typesOf = async (of: TestPerson) => (await historyOf(of)).slice(1).map(one => one.type);
const rowOf = (of: TestPerson) =>
  api.db.person.findUniqueOrThrow({ where: { id: of.id }, include: { posts: true } });
const nameOf = async (of: TestPerson) => (await rowOf(of)).name;
const create = (unit: string, ...roles: Role[]) => createPerson(api.db, { unitId: unit, roles });

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

beforeEach(async () => {
  unitId = `unit-${++nth}`;
  admin = await create('office', 'administrator');
  office = await create('office', 'coordinator');
  head = await create(unitId, 'head');
  old = await create(unitId, 'liaison');
  next = await create(unitId, 'auditor');
  await patch(next.id, { roles: ['head'] });
});

describe('who hands over', () => {
  it('the head within his unit, and who keeps the registry', async () => {
    expect((await hand(head, old)).status).toBe(200);
    const another = await create(unitId, 'liaison');
    expect((await hand(office, another)).status).toBe(200);
  });

  it('nobody for himself, not even who keeps the registry; no colleague, no head of another unit', async () => {
    const colleague = await create(unitId, 'liaison');
    const stranger = await create('elsewhere', 'head');
    for (const by of [old, colleague, stranger])
      expect((await hand(by, old)).body.code).toBe('NOT_PERMITTED');
    expect((await hand(head, head)).body.code).toBe('NOT_PERMITTED');
    const other = await create('office', 'coordinator');
    const own = await hand(admin, admin, { unitId: 'office', successorId: other.id });
    expect(own.body.code).toBe('NOT_PERMITTED');
    expect(await typesOf(old)).toEqual([]);
  });

  it('what is somebody’s beyond the unit is not its head’s to pass on', async () => {
    await patch(old.id, { answersFor: [unitId] });
    expect((await hand(head, old)).body.code).toBe('NOT_PERMITTED');
    await patch(old.id, { answersFor: [] });
    await createUnit(api.db, { id: 'elsewhere' });
    await patch(old.id, { posts: [{ unitId: 'elsewhere', title: null, roles: ['liaison'] }] });
    expect((await hand(head, old)).body.code).toBe('NOT_PERMITTED');
    expect((await hand(head, old, { closesAccount: false })).status).toBe(200);
    expect((await list(head, old)).body.code).toBe('NOT_PERMITTED');
    expect((await rowOf(old)).unitId).toBe('elsewhere');
  });

  it('a leader’s post only by an administrator', async () => {
    const [leader, deputy] = [await create('leadership', 'leader'), await create('leadership', 'auditor')];
    const body = { unitId: 'leadership', successorId: deputy.id };
    expect((await hand(office, leader, body)).body.code).toBe('NOT_PERMITTED');
    expect((await hand(admin, leader, body)).status).toBe(200);
  });
});

describe('what passes', () => {
  it('roles and 分管单位 to the successor, the stand-ins and sessions end, both chains hold', async () => {
    await patch(old.id, { answersFor: ['office', unitId] });
    await api.db.standIn.create({
      data: {
        id: `run-${unitId}`,
        personId: head.id,
        standInId: old.id,
        firstOn: '2000-01-01',
        lastOn: '2999-01-01',
        reason: '休假',
        createdById: head.id,
        createdAt: new Date(0),
      },
    });
    const answer = await hand(admin, old);
    expect([answer.status, answer.body.person.isActive]).toEqual([200, false]);
    expect((await list(admin, old)).body.standIns).toEqual([]);
    expect(await rowOf(next)).toMatchObject({ roles: ['head', 'liaison'], answersFor: ['office', unitId] });
    expect(await rowOf(old)).toMatchObject({ isActive: false, answersFor: [] });
    expect((await api.ask('/session', { token: old.token })).status).toBe(401);
    const ended = await api.db.standIn.findUniqueOrThrow({ where: { id: `run-${unitId}` } });
    expect(ended).toMatchObject({ endedById: admin.id, endedAt: expect.any(Date) });
    expect((await typesOf(old)).slice(-3)).toEqual(['activity-changed', 'charge-changed', 'handed-over']);
    expect((await typesOf(next)).slice(-3)).toEqual(['roles-changed', 'charge-changed', 'taken-over']);
    expect((await historyOf(old)).at(-1)).toMatchObject({
      text: `在「${unitId}」的工作交接给${await nameOf(next)};事由:调离`,
    });
    expect((await historyOf(next)).at(-1)).toMatchObject({
      text: `接手${await nameOf(old)}在「${unitId}」的工作;事由:调离`,
      en: `Work of ${await nameOf(old)} in “${unitId}” taken over; reason: 调离`,
    });
    expect((await verifyLog(api.db)).findings).toEqual([]);
  });

  it('a post in a further unit passes as one; 分管单位 stay with the post that is his own', async () => {
    await createUnit(api.db, { id: `${unitId}-below`, parentId: unitId });
    await patch(old.id, {
      answersFor: ['office'],
      posts: [{ unitId: `${unitId}-below`, title: '副主任', roles: ['liaison'] }],
    });
    const answer = await hand(admin, old, { unitId: `${unitId}-below`, closesAccount: false });
    expect(answer.status).toBe(200);
    expect((await list(old, old)).body.posts.map((one: { unit: { id: string } }) => one.unit.id)).toEqual([
      unitId,
    ]);
    expect(await rowOf(old)).toMatchObject({ posts: [], answersFor: ['office'], isActive: true });
    expect(await rowOf(next)).toMatchObject({
      roles: ['head'],
      answersFor: [],
      posts: [{ unitId: `${unitId}-below`, title: '副主任', roles: ['liaison'] }],
    });
  });

  it('an account is not left open without any post', async () => {
    const answer = await hand(head, old, { closesAccount: false });
    expect([answer.status, answer.body.code]).toEqual([422, 'HANDOVER_LEAVES_NOTHING']);
  });

  it('dockets keep the old one', async () => {
    const campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: [unitId] }] });
    const docketIds = [`${campaignId}:一-1`];
    await api.ask(`/campaigns/${campaignId}/commands`, {
      method: 'POST',
      token: old.token,
      body: { docketIds, command: { kind: 'sign-for' } },
    });
    expect((await hand(head, old)).status).toBe(200);
    const signed = await api.db.event.findFirstOrThrow({
      where: { docketId: docketIds[0]!, type: 'signed-for' },
    });
    expect(signed.actorId).toBe(old.id);
    const { items } = (
      await api.ask(`/cases/${encodeURIComponent(docketIds[0]!)}/timeline`, { token: next.token })
    ).body;
    expect(JSON.stringify(items)).toContain(await nameOf(old));
  });
});

describe('the second time, and the second guard', () => {
  it('under one key it is done once; without, there is nothing left to hand over', async () => {
    const first = await hand(head, old, {}, `k-${unitId}`);
    expect(await hand(head, old, {}, `k-${unitId}`)).toMatchObject({ status: 200, body: first.body });
    expect((await typesOf(next)).filter(one => one === 'taken-over')).toHaveLength(1);
    const again = await hand(head, old);
    expect([again.status, again.body.code]).toEqual([409, 'HANDOVER_NOTHING']);
    expect((await typesOf(next)).filter(one => one === 'taken-over')).toHaveLength(1);
  });

  it('two at once: one is done, the other is told', async () => {
    const answers = await Promise.all([hand(head, old), hand(admin, old)]);
    expect(answers.map(one => one.status).sort()).toEqual([200, 409]);
  });

  it('not to himself, to a closed account, to another house, nor in a unit that is no more', async () => {
    expect((await hand(admin, old, { successorId: old.id })).body.code).toBe('HANDOVER_TO_ONESELF');
    const stranger = await create('elsewhere', 'liaison');
    expect((await hand(admin, old, { successorId: stranger.id })).body.code).toBe('HANDOVER_OTHER_HOUSE');
    expect((await hand(admin, old, { unitId: 'elsewhere' })).body.code).toBe('HANDOVER_NOTHING');
    const gone = await create(unitId, 'liaison');
    await patch(gone.id, { isActive: false });
    expect((await hand(admin, old, { successorId: gone.id })).body.code).toBe('PERSON_UNKNOWN');
    expect((await hand(admin, old, { successorId: 'nobody' })).body.code).toBe('PERSON_UNKNOWN');
    await api.db.unit.update({ where: { id: unitId }, data: { closedOn: '2020-01-01' } });
    expect((await hand(admin, old)).body.code).toBe('UNIT_CLOSED');
    await api.db.unit.update({ where: { id: unitId }, data: { closedOn: null } });
    expect(await typesOf(old)).toEqual([]);
  });

  it('the head hands over to people of his own unit only', async () => {
    await createUnit(api.db, { id: `${unitId}-below`, parentId: unitId });
    const below = await create(`${unitId}-below`, 'liaison');
    expect((await hand(head, old, { successorId: below.id })).body.code).toBe('NOT_PERMITTED');
    expect((await hand(admin, old, { successorId: below.id })).status).toBe(200);
  });
});

describe('the successor in the same act satisfies the rules of who is left', () => {
  it('NOBODY_LEFT: refused to a successor without an address, done with one', async () => {
    await createCampaign(api.db, { cases: [{ ref: '一-1', leads: [unitId] }] });
    await patch(next.id, { roles: ['auditor'], email: null });
    await patch(head.id, { isActive: false });
    const close = await api.ask(`/people/${old.id}`, {
      method: 'PATCH',
      token: admin.token,
      body: { isActive: false },
    });
    expect(close.body.code).toBe('NOBODY_LEFT');
    expect((await hand(admin, old)).body.code).toBe('NOBODY_LEFT');
    expect((await rowOf(old)).isActive).toBe(true);
    await patch(next.id, { email: 'next@example.test' });
    expect((await hand(admin, old)).status).toBe(200);
  });

  it('LAST_ONE: refused to a successor without a password, done with one', async () => {
    await inTransaction(api.db, tx => tx.person.updateMany({ data: { passwordHash: null } }));
    const only = await createPerson(api.db, {
      unitId: 'office',
      roles: ['administrator'],
      passwordHash: 'hash',
    });
    const body = { unitId: 'office', successorId: office.id };
    expect((await hand(admin, only, body)).body.code).toBe('LAST_ONE');
    await api.db.person.update({ where: { id: office.id }, data: { passwordHash: 'hash' } });
    expect((await hand(admin, only, body)).status).toBe(200);
    expect((await rowOf(office)).roles).toEqual(['coordinator', 'administrator']);
  });
});
