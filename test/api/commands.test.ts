import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, createUnit, type TestPerson } from '../support/factories';

let api: TestApi;
let campaignId: string;
let caseId: string;
let liaison: TestPerson;
let stranger: TestPerson;
let office: TestPerson;

const at = (id: string) => `/cases/${encodeURIComponent(id)}`;
const command = (
  id: string,
  person: TestPerson,
  body: unknown,
  version: number | null,
  headers: Record<string, string> = {},
) =>
  api.ask(`${at(id)}/commands`, {
    method: 'POST',
    token: person.token,
    body,
    headers: { ...(version !== null && { 'if-match': `"${version}"` }), ...headers },
  });

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

beforeEach(async () => {
  campaignId = await createCampaign(api.db, {
    cases: [
      { ref: '一-1', leads: ['unit-a'] },
      { ref: '一-2', leads: ['unit-a', 'unit-b'] },
      { ref: '一-3', leads: ['unit-b'] },
    ],
  });
  caseId = `${campaignId}:一-1`;
  liaison = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  stranger = await createPerson(api.db, { unitId: 'unit-b', roles: ['liaison'] });
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  api.told.length = 0;
});

const sign = { command: { kind: 'sign-for' } };

it('signs for a task, tells the workflows under the request id, and answers the new version', async () => {
  const { headers, body: before } = await api.ask(at(caseId), { token: liaison.token });
  expect(headers.get('etag')).toBe(`"${before.version}"`);
  const { status, body } = await command(caseId, liaison, sign, before.version, { 'x-request-id': 'req-7' });
  expect([status, body.dockets[0].version]).toEqual([200, Number(before.version) + 1]);
  expect(api.told.map(one => one.requestId)).toEqual(['req-7']);
  const after = await api.ask(at(caseId), { token: liaison.token });
  expect(after.body.status).toBe('received');
  const event = await api.db.event.findFirst({ where: { docketId: caseId, type: 'signed-for' } });
  expect([event?.requestId, event?.actorId]).toEqual(['req-7', liaison.id]);
});

it('does not let two people’s changes overwrite each other', async () => {
  const { version } = (await api.ask(at(caseId), { token: liaison.token })).body;
  const both = await Promise.all([
    command(caseId, liaison, sign, version),
    command(caseId, office, { command: { kind: 'withdraw', reason: '重复交办' } }, version),
  ]);
  expect(both.map(one => one.status).sort()).toEqual([200, 412]);
  expect(both.find(one => one.status === 412)?.body.code).toBe('VERSION_OUTDATED');
});

it('asks for the version that the person has seen', async () => {
  expect((await command(caseId, liaison, sign, null)).status).toBe(428);
});

it('answers the same key once, and refuses it for another request', async () => {
  const { version } = (await api.ask(at(caseId), { token: liaison.token })).body;
  const key = { 'idempotency-key': `k-${campaignId}` };
  const first = await command(caseId, liaison, sign, version, key);
  const again = await command(caseId, liaison, sign, version, key);
  expect([again.status, again.body]).toEqual([first.status, first.body]);
  expect([again.headers.get('idempotency-replayed'), again.headers.get('etag')]).toEqual([
    'true',
    first.headers.get('etag'),
  ]);
  expect(await api.db.event.count({ where: { docketId: caseId, type: 'signed-for' } })).toBe(1);
  const other = await command(
    caseId,
    liaison,
    { command: { kind: 'return-task', reason: '不属本单位职责' } },
    version,
    key,
  );
  expect([other.status, other.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
});

it('frees the key of a request that was refused', async () => {
  const key = { 'idempotency-key': `refused-${campaignId}` };
  expect((await command(caseId, liaison, sign, 999, key)).status).toBe(412);
  const { version } = (await api.ask(at(caseId), { token: liaison.token })).body;
  expect((await command(caseId, liaison, sign, 999, key)).status).toBe(412);
  expect((await command(caseId, liaison, sign, version)).status).toBe(200);
});

it('hides a case from a unit without a part in it', async () => {
  for (const path of ['', '/timeline'])
    expect((await api.ask(at(caseId) + path, { token: stranger.token })).status).toBe(404);
  expect((await command(caseId, stranger, sign, 1)).status).toBe(404);
  const { body } = await api.ask(`/cases?campaignId=${campaignId}`, { token: stranger.token });
  expect(body.items.map((one: { ref: string }) => one.ref)).toEqual(['一-2', '一-3']);
});

it('shows a unit what its children have a part in', async () => {
  await createUnit(api.db, { id: 'bureau' });
  await createUnit(api.db, { id: 'station', parentId: 'bureau' });
  const id = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['station'] }] });
  const head = await createPerson(api.db, { unitId: 'bureau', roles: ['head'] });
  expect((await api.ask(at(`${id}:一-1`), { token: head.token })).status).toBe(200);
});

it('refuses what the domain refuses: 403, 409 and 422', async () => {
  const { version } = (await api.ask(at(caseId), { token: liaison.token })).body;
  const verify = { command: { kind: 'verify', isAccepted: true, note: '好' } };
  expect((await command(caseId, liaison, verify, version)).status).toBe(403);
  const close = { command: { kind: 'close', outcome: 'completed', note: '好' } };
  expect((await command(caseId, office, close, version)).body.code).toBe('NOT_VERIFIED');
  const reopen = { command: { kind: 'reopen', reason: '反弹' } };
  expect([(await command(caseId, office, reopen, version)).status]).toEqual([409]);
});

it('records for a unit what came by telephone, with the time of receipt and the proof', async () => {
  const { version } = (await api.ask(at(caseId), { token: office.token })).body;
  const onBehalfOf = { unitId: 'unit-a', receivedAt: '2018-05-09T01:00:00Z', proof: '来电记录' };
  expect((await command(caseId, office, { ...sign, onBehalfOf }, version)).status).toBe(200);
  const { body } = await api.ask(`${at(caseId)}/timeline?order=desc`, { token: office.token });
  const item = body.items.find((one: { type: string }) => one.type === 'signed-for');
  expect([item.at, item.by.isRecordedForOther, item.by.proof]).toEqual([
    '2018-05-09T09:00:00+08:00',
    true,
    '来电记录',
  ]);
});

it('does several at once, all or none', async () => {
  const many = (docketIds: string[], person: TestPerson) =>
    api.ask(`/campaigns/${campaignId}/commands`, {
      method: 'POST',
      token: person.token,
      body: { docketIds, ...sign },
    });
  expect((await many([caseId, `${campaignId}:一-3`], liaison)).status).toBe(404);
  const { status, body } = await many([caseId, `${campaignId}:一-2`], liaison);
  expect([status, body.dockets.length]).toEqual([200, 2]);
  expect((await many([caseId, `${campaignId}:一-2`], liaison)).body.code).toBe('NOTHING_OWED');
});

it('offers what the domain would do, and nothing else', async () => {
  const own = (await api.ask(at(caseId), { token: liaison.token })).body.abilities;
  const names = own.map((one: { command: string }) => one.command);
  expect(names).toEqual(
    expect.arrayContaining(['sign-for', 'return-task', 'submit-plan', 'apply-for-closing']),
  );
  for (const one of ['verify', 'close', 'withdraw', 'approve-plan']) expect(names).not.toContain(one);
  const offices = (await api.ask(at(caseId), { token: office.token })).body.abilities;
  expect(offices).toContainEqual({
    command: 'sign-for',
    mode: 'on-behalf',
    unitIds: ['unit-a'],
    targetIds: [],
    obligationIds: [],
  });
  expect(offices.map((one: { command: string }) => one.command)).toContain('withdraw');
});

it('takes only files that the person has uploaded himself', async () => {
  const form = new FormData();
  form.set('file', new Blob(['证明'], { type: 'text/plain' }), '证明.txt');
  const upload = await api.ask('/files', { method: 'POST', token: stranger.token, body: form });
  const { version } = (await api.ask(at(caseId), { token: liaison.token })).body;
  const plan = { command: { kind: 'submit-plan', text: '方案', fileIds: [upload.body.id] } };
  expect((await command(caseId, liaison, plan, version)).body.code).toBe('FILE_UNKNOWN');
});
