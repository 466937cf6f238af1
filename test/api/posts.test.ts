import { closeUnit } from '../../prisma/people/close-unit';
import { loadRegistry } from '../../prisma/people/load-registry';
import { changePerson } from '../../prisma/people/registry-acts';
import { inTransaction } from '../../prisma/record/acts';
import { loadFacts } from '../../prisma/record/facts';
import { postgresStore } from '../../prisma/record/postgres-store';
import { takeSteps } from '../../prisma/record/take-steps';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { MemoryStore } from '../../rehearsal/memory/memory-store';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, createUnit, setClock, type TestPerson } from '../support/factories';
import { askedBy } from '../support/registry-asker';

let api: TestApi;
let campaignId: string;
let boss: TestPerson;
let both: TestPerson;
const caseId = () => `${campaignId}:一-1`;
const under = (unitId: string) => ({ 'acting-post': encodeURIComponent(unitId) });
const get = (to: string, unitId?: string) =>
  api.ask(to, { token: both.token, headers: unitId === undefined ? {} : under(unitId) });
const patch = (id: string, body: object) =>
  api.ask(`/people/${id}`, { method: 'PATCH', token: boss.token, body });
const act = (command: object, unitId?: string, by = both) =>
  api.ask(`/campaigns/${campaignId}/commands`, {
    method: 'POST',
    token: by.token,
    headers: unitId === undefined ? {} : under(unitId),
    body: { docketIds: [caseId()], command },
  });
const give = (...posts: object[]) => patch(both.id, { posts });

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

beforeEach(async () => {
  campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  boss = await createPerson(api.db, { unitId: 'office', roles: ['administrator'] });
  both = await createPerson(api.db, { unitId: '乙办', roles: ['supervisor'] });
  expect((await give({ unitId: 'unit-a', title: '副局长', roles: ['liaison'] })).status).toBe(200);
});

it('one sign-in names all posts, and a header the one under which one acts', async () => {
  const own = (await get('/session')).body;
  expect(own).toMatchObject({ unit: { id: '乙办' }, roles: ['supervisor'] });
  expect(own.posts).toMatchObject([
    { unit: { id: '乙办' }, roles: ['supervisor'], isCurrent: true },
    { unit: { id: 'unit-a' }, title: '副局长', roles: ['liaison'], isCurrent: false },
  ]);
  expect((await get('/session', '乙办')).body.posts).toEqual(own.posts);
  const other = (await get('/session', 'unit-a')).body;
  expect(other).toMatchObject({ unit: { id: 'unit-a' }, roles: ['liaison'], person: { post: '副局长' } });
  expect([own.abilities, other.abilities].map(all => all.includes('see-all-cases'))).toEqual([true, false]);
  const refused = await get('/session', 'office');
  expect([refused.status, refused.body.code]).toEqual([403, 'NOT_YOUR_POST']);
  const broken = await api.ask('/session', { token: both.token, headers: { 'acting-post': '%E4' } });
  expect([broken.status, broken.body.code]).toEqual([400, 'HEADER_INVALID']);
});

it('rows, rights and the record are those of the post', async () => {
  // As a supervisor he could only record it for the unit (代为登记), and not for his own.
  expect((await act({ kind: 'sign-for' })).body.code).toBe('PROOF_REQUIRED');
  expect((await act({ kind: 'sign-for' }, 'unit-a')).status).toBe(200);
  const event = await api.db.event.findFirstOrThrow({ where: { docketId: caseId(), type: 'signed-for' } });
  expect(event).toMatchObject({ actorId: both.id, data: { by: { personId: both.id, unitId: 'unit-a' } } });
  const other = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-b'] }] });
  const rows = async (unitId: string) => (await get(`/cases?campaignId=${other}`, unitId)).body.items.length;
  expect([await rows('unit-a'), await rows('乙办')]).toEqual([0, 1]);
});

it('nobody decides about his own house under another hat, whichever he wears', async () => {
  await act({ kind: 'sign-for' }, 'unit-a');
  await act({ kind: 'submit-plan', text: '方案' }, 'unit-a');
  const refused = await act({ kind: 'approve-plan', unitId: 'unit-a' });
  expect([refused.status, refused.body.code]).toEqual([422, 'OWN_WORK']);
  const another = await createPerson(api.db, { unitId: 'supervision', roles: ['supervisor'] });
  expect((await act({ kind: 'approve-plan', unitId: 'unit-a' }, undefined, another)).status).toBe(200);
});

it('reads of what is prepared about his own house no more under another hat', async () => {
  await setClock(api.db, campaignId, '2018-06-12T09:00:00+08:00');
  await takeSteps(api.db, campaignId, [caseId()], { steps: 'rungs' });
  const letters = async (headers: object, by = both) =>
    (await api.ask(`/letters?campaignId=${campaignId}`, { token: by.token, headers: { ...headers } })).body
      .items.length;
  const another = await createPerson(api.db, { unitId: 'supervision', roles: ['supervisor'] });
  expect(await letters({}, another)).toBeGreaterThan(0);
  expect([await letters(under('乙办')), await letters(under('unit-a'))]).toEqual([0, 0]);
});

it('notices of a unit reach who has a post there, the same in memory and on Postgres', async () => {
  const read = (store: { readers: (ids: string[]) => Promise<{ id: string; unitId: string }[]> }) =>
    store.readers(['unit-a', '乙办']);
  const kept = await inTransaction(api.db, tx => read(postgresStore(tx)));
  const { units, people } = await loadRegistry(api.db);
  const memory = await read(new MemoryStore(await loadFacts(api.db, campaignId), units, people));
  expect(memory).toEqual(kept);
  expect(kept.filter(one => one.id === both.id).map(one => one.unitId)).toEqual(['乙办', 'unit-a']);
});

it('is recorded by events, and no row is otherwise than they tell', async () => {
  await give();
  await give({ unitId: 'unit-a', title: null, roles: ['head'] });
  const { items } = (await api.ask(`/people/${both.id}/history`, { token: boss.token })).body;
  expect(items.slice(1).map((one: { type: string }) => one.type)).toEqual(Array(3).fill('posts-changed'));
  expect(items.at(-1)).toMatchObject({ from: [], to: [{ unitId: 'unit-a', roles: ['head'] }] });
  expect((await verifyLog(api.db)).findings).toEqual([]);
  await api.db.post.updateMany({ where: { personId: both.id }, data: { roles: ['leader'] } });
  expect((await verifyLog(api.db)).findings).toMatchObject([
    { what: 'registry-changed', docketId: `registry/person/${both.id}` },
  ]);
  await api.db.post.updateMany({ where: { personId: both.id }, data: { roles: ['head'] } });
});

it('a post beyond one’s own rights is nobody’s to give or mend', async () => {
  const office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  const liaison = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  const body = { posts: [{ unitId: 'leadership', title: null, roles: ['leader'] }] };
  const ask = () => api.ask(`/people/${liaison.id}`, { method: 'PATCH', token: office.token, body });
  expect((await ask()).body.code).toBe('NOT_PERMITTED');
  expect((await patch(liaison.id, body)).status).toBe(200);
  const password = { password: 'a-new-password-1' };
  const mend = await api.ask(`/people/${liaison.id}`, {
    method: 'PATCH',
    token: office.token,
    body: password,
  });
  expect(mend.body.code).toBe('NOT_PERMITTED');
});

it('the last one who keeps accounts may do so by a post', async () => {
  const hash = 'hash';
  await api.db.person.updateMany({ data: { passwordHash: null } });
  const only = await createPerson(api.db, { unitId: 'office', roles: ['administrator'], passwordHash: hash });
  const posted = await createPerson(api.db, { unitId: 'unit-a', roles: ['head'], passwordHash: hash });
  const close = (id: string) => changePerson(api.db, id, { isActive: false }, askedBy());
  await expect(close(only.id)).rejects.toMatchObject({ code: 'LAST_ONE' });
  const posts = [{ unitId: 'office', title: null, roles: ['administrator' as const] }];
  await changePerson(api.db, posted.id, { posts }, askedBy());
  await close(only.id);
  await expect(changePerson(api.db, posted.id, { posts: [] }, askedBy())).rejects.toMatchObject({
    code: 'LAST_ONE',
  });
});

it('a unit that is closed passes the posts in it on', async () => {
  await createUnit(api.db, { id: 'merging' });
  await give({ unitId: 'merging', title: null, roles: ['head'] });
  const order = { on: '2026-03-01', reason: '撤并', successorId: 'unit-a' };
  await expect(closeUnit(api.db, 'merging', order, askedBy())).rejects.toMatchObject({
    code: 'UNIT_NOT_EMPTY',
  });
  await closeUnit(api.db, 'merging', { ...order, people: 'move-to-successor' }, askedBy());
  expect((await get('/session')).body.posts.map((one: { unit: { id: string } }) => one.unit.id)).toEqual([
    '乙办',
    'unit-a',
  ]);
});
