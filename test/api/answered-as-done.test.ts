import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, type TestPerson } from '../support/factories';

let api: TestApi;
let campaignId: string;
let caseId: string;
let liaison: TestPerson;
let office: TestPerson;
/** The process dies after the commit, before it could tell the workflows, answer, or note its answer. */
let dies = false;
let told = 0;

beforeAll(async () => {
  api = await startApi({
    supervision: {
      changed: () => {
        if (dies) throw new Error('the process died');
        told++;
        return Promise.resolve();
      },
      advance: () => Promise.resolve(),
      isAdvancing: () => Promise.resolve(false),
    },
  });
});
afterAll(() => api.close());

beforeEach(async () => {
  campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  caseId = `${campaignId}:一-1`;
  liaison = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  told = 0;
  dies = false;
});

const post = (path: string, person: TestPerson, body: unknown, headers: Record<string, string>) =>
  api.ask(path, { method: 'POST', token: person.token, body, headers });

const cases = () => `/cases/${encodeURIComponent(caseId)}`;
const sign = { command: { kind: 'sign-for' } };

it('a command that was done and not answered is answered as done, with its version, and the workflows are told', async () => {
  const { version } = (await api.ask(cases(), { token: liaison.token })).body;
  const headers = { 'if-match': `"${version}"`, 'idempotency-key': 'k' };
  dies = true;
  expect((await post(`${cases()}/commands`, liaison, sign, headers)).status).toBe(500);
  dies = false;
  // By its version and by the domain this would be refused: 412, and nothing is owed any more.
  const again = await post(`${cases()}/commands`, liaison, sign, headers);
  expect([again.status, again.headers.get('idempotency-replayed'), told]).toEqual([200, 'true', 1]);
  expect(again.body.dockets).toEqual([
    { id: caseId, kind: 'case', version: Number(version) + 1, isEnded: false },
  ]);
  expect(again.headers.get('etag')).toBe(`"${Number(version) + 1}"`);
  expect(await api.db.event.count({ where: { docketId: caseId, type: 'signed-for' } })).toBe(1);
  const third = await post(`${cases()}/commands`, liaison, sign, headers);
  expect([third.status, third.body, told]).toEqual([200, again.body, 1]);
});

it('so is one for several cases, while another key is refused by the domain', async () => {
  const path = `/campaigns/${campaignId}/commands`;
  const many = { docketIds: [caseId], ...sign };
  dies = true;
  await post(path, liaison, many, { 'idempotency-key': 'many' });
  dies = false;
  const again = await post(path, liaison, many, { 'idempotency-key': 'many' });
  expect([again.status, again.body.dockets.length]).toEqual([200, 1]);
  const other = await post(path, liaison, many, { 'idempotency-key': 'another' });
  expect([other.status, other.body.code]).toEqual([422, 'NOTHING_OWED']);
});

it('dying again while it is answered changes nothing: the next repeat is answered', async () => {
  const path = `/campaigns/${campaignId}/commands`;
  const withdraw = { docketIds: [caseId], command: { kind: 'withdraw', reason: '重复交办' } };
  dies = true;
  for (const status of [500, 500])
    expect((await post(path, office, withdraw, { 'idempotency-key': 'w' })).status).toBe(status);
  dies = false;
  const again = await post(path, office, withdraw, { 'idempotency-key': 'w' });
  expect([again.status, again.body.dockets[0].isEnded]).toEqual([200, true]);
});
