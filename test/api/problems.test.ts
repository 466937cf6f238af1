import { hashPassword } from '../../api/session/passwords';
import { seedRules } from '../../prisma/schema/seed-rules';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, type TestPerson } from '../support/factories';

const password = 'correct horse battery';
let api: TestApi;
let office: TestPerson;
let person: TestPerson;
let now = Date.now();

beforeAll(async () => {
  api = await startApi({
    now: () => now,
    health: () => Promise.resolve({ ok: false, checks: { temporal: { ok: false, message: '连不上' } } }),
    mails: {
      list: () => Promise.resolve([mail]),
      read: id =>
        Promise.resolve(id === mail.id ? { ...mail, text: '正文', html: '<script>x()</script>' } : undefined),
    },
  });
  await seedRules(api.db);
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  person = await createPerson(api.db, {
    unitId: 'unit-a',
    roles: ['liaison'],
    passwordHash: await hashPassword(password),
  });
});
afterAll(() => api.close());

const mail = {
  id: 'a'.repeat(32),
  from: 'x@example.test',
  to: ['y@example.test'],
  subject: '<b>催办</b>',
  receivedAt: '2018-05-15T08:30:00+08:00',
  deliveries: 1,
};

const signIn = (login: string, word: string, headers = {}) =>
  api.ask('/session', { method: 'POST', body: { login, password: word }, headers });

it('answers problems of every sort in one shape, with the request’s id', async () => {
  const { token } = office;
  const post = { method: 'POST', token };
  const cases: [string, Parameters<TestApi['ask']>[1], number, string][] = [
    ['/nothing', { token }, 404, 'NOT_FOUND'],
    ['/api/nothing', {}, 404, 'NOT_FOUND'],
    ['/cases/none', { token }, 404, 'CASE_UNKNOWN'],
    ['/cases/%E4', { token }, 400, 'PATH_MALFORMED'],
    ['/units', { method: 'DELETE', token }, 405, 'METHOD_NOT_ALLOWED'],
    ['/units', { ...post, body: '{"name":' }, 400, 'JSON_MALFORMED'],
    ['/units', { ...post, body: JSON.stringify({ name: 'x'.repeat(2_000_000) }) }, 413, 'BODY_TOO_LARGE'],
    ['/units', { ...post, body: 'name=x', headers: { 'content-type': 'text/plain' } }, 415, 'JSON_EXPECTED'],
    ['/files', { ...post, body: {} }, 415, 'MULTIPART_EXPECTED'],
    ['/files', { ...post, body: new FormData() }, 400, 'FILE_EXPECTED'],
    ['/campaigns/drafts', { ...post, body: { text: '今天天气很好。' } }, 422, 'PLAN_REFUSED'],
  ];
  for (const [path, ask, status, code] of cases) {
    const answer = await api.ask(path, { ...ask, headers: { ...ask?.headers, 'x-request-id': 'r-1' } });
    expect([path, answer.status, answer.body.code]).toEqual([path, status, code]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect([answer.body.requestId, answer.headers.get('x-request-id')]).toEqual(['r-1', 'r-1']);
  }
});

it('does not take an id that is no plain word from the caller', async () => {
  const { headers } = await api.ask('/nothing', { headers: { 'x-request-id': 'a b' } });
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

it('refuses a file of more than 20 MB and keeps nothing of it', async () => {
  const form = new FormData();
  form.set('file', new Blob([Buffer.alloc(20 * 1024 * 1024 + 1)]), '大.bin');
  const { status, body } = await api.ask('/files', { method: 'POST', token: office.token, body: form });
  expect([status, body.code]).toEqual([413, 'FILE_TOO_LARGE']);
  expect(await api.db.file.count()).toBe(0);
});

describe('signing in', () => {
  it('sets a cookie that scripts cannot read, and none where a token is asked for', async () => {
    const { headers, body } = await signIn(person.login, password);
    const cookie = headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^zhenggai_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(body.token).toBeUndefined();
    const script = await api.ask('/session', {
      method: 'POST',
      body: { login: person.login, password, wantsToken: true },
    });
    expect(script.headers.get('set-cookie')).toBeNull();
    expect((await api.ask('/session', { token: script.body.token })).body.person.id).toBe(person.id);
  });

  it('keeps no token that could be used', async () => {
    const ids = (await api.db.session.findMany()).map(one => one.id);
    expect(ids).not.toContain(person.token);
    expect((await api.ask('/session', { token: ids[0]! })).status).toBe(401);
  });

  it('takes a change with the cookie only from its own pages', async () => {
    const cookie = (await signIn(person.login, password)).headers.get('set-cookie')!.split(';')[0]!;
    const change = (headers: Record<string, string>) =>
      api.ask('/campaigns/none/commands', {
        method: 'POST',
        headers: { cookie, ...headers },
        body: { docketIds: ['x'], command: { kind: 'sign-for' } },
      });
    expect((await api.ask('/tasks', { headers: { cookie } })).status).toBe(200);
    for (const headers of [
      {},
      { origin: 'https://elsewhere.test' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site', origin: api.url },
      { 'sec-fetch-site': 'same-site' },
    ])
      expect((await change(headers as Record<string, string>)).body.code).toBe('CSRF_REFUSED');
    for (const headers of [{ origin: api.url }, { 'sec-fetch-site': 'same-origin' }])
      expect((await change(headers as Record<string, string>)).body.code).toBe('CAMPAIGN_UNKNOWN');
  });

  it('does not say whether a login exists, and slows guessing down', async () => {
    const unknown = await signIn('nobody', password);
    const wrong = await signIn(person.login, 'wrong');
    expect([unknown.status, unknown.body.detail]).toEqual([401, wrong.body.detail]);
    for (let n = 0; n < 7; n++) await signIn(person.login, 'wrong');
    const refused = await signIn(person.login, password);
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    now += 16 * 60_000;
    expect((await signIn(person.login, password)).status).toBe(200);
  });

  it('ends 12 hours after the last use, and at once for a closed account', async () => {
    const one = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] }, now);
    now += 11 * 3_600_000;
    expect((await api.ask('/session', { token: one.token })).status).toBe(200);
    now += 11 * 3_600_000;
    expect((await api.ask('/session', { token: one.token })).status).toBe(200);
    now += 12 * 3_600_000 + 1000;
    expect((await api.ask('/session', { token: one.token })).status).toBe(401);
    const other = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] }, now);
    await api.db.person.update({ where: { id: other.id }, data: { isActive: false } });
    expect((await api.ask('/session', { token: other.token })).status).toBe(401);
  });
});

it('lets the office mend liaisons, and only the administrator whoever decides', async () => {
  const coordinator = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] }, now);
  const administrator = await createPerson(api.db, { unitId: 'office', roles: ['administrator'] }, now);
  const leader = await createPerson(api.db, { unitId: 'leadership', roles: ['leader'] }, now);
  const mend = (who: TestPerson, id: string, body: unknown) =>
    api.ask(`/people/${id}`, { method: 'PATCH', token: who.token, body });
  expect((await mend(coordinator, leader.id, { password: 'long enough to be one' })).status).toBe(403);
  expect((await mend(coordinator, person.id, { roles: ['liaison', 'leader'] })).status).toBe(403);
  expect((await mend(coordinator, person.id, { email: 'new@example.test' })).status).toBe(200);
  expect((await mend(administrator, leader.id, { password: 'long enough to be one' })).status).toBe(200);
  expect((await api.ask('/session', { token: leader.token })).status).toBe(401);
});

it('shows a file to whoever sees what it was handed in to, and to nobody else', async () => {
  const id = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  const author = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] }, now);
  const colleague = await createPerson(api.db, { unitId: 'unit-a', roles: ['head'] }, now);
  const stranger = await createPerson(api.db, { unitId: 'unit-b', roles: ['head'] }, now);
  const form = new FormData();
  form.set('file', new Blob(['<script>x()</script>'], { type: 'text/html' }), '证明.html');
  const { body: file } = await api.ask('/files', { method: 'POST', token: author.token, body: form });
  const get = (who: TestPerson) => api.ask(`/files/${file.id}`, { token: who.token });
  expect([(await get(colleague)).status, (await get(stranger)).status]).toEqual([404, 404]);
  const command = { kind: 'submit-plan', text: '方案', fileIds: [file.id] };
  const docketIds = [`${id}:一-1`];
  await api.ask(`/campaigns/${id}/commands`, {
    method: 'POST',
    token: author.token,
    body: { docketIds, command },
  });
  const { headers, status, body } = await get(colleague);
  expect([status, body]).toEqual([200, '<script>x()</script>']);
  expect(headers.get('content-disposition')).toContain('attachment');
  expect(headers.get('content-security-policy')).toContain('sandbox');
  expect((await get(stranger)).status).toBe(404);
});

it('is alive, but not ready while Temporal does not answer', async () => {
  const alive = await fetch(`${api.url}/healthz`);
  const ready = await fetch(`${api.url}/readyz`);
  expect([alive.status, ready.status]).toEqual([200, 503]);
});

it('shows caught mails without running them, all to those who answer for the record, to everybody else his own', async () => {
  const auditor = await createPerson(api.db, { unitId: 'audit', roles: ['auditor'] }, now);
  const reader = await createPerson(
    api.db,
    { unitId: 'unit-a', roles: ['liaison'], email: mail.to[0]! },
    now,
  );
  const other = await createPerson(api.db, { unitId: 'unit-b', roles: ['leader'] }, now);
  const get = (path: string, { token }: { token: string } = auditor) =>
    fetch(api.url + path, { headers: { authorization: `Bearer ${token}` } });
  const text = async (path: string) => await (await get(path)).text();
  expect((await fetch(`${api.url}/mail`)).status).toBe(401);
  for (const path of [`/mail/${mail.id}`, `/mail/${mail.id}/html`])
    expect([(await get(path, reader)).status, (await get(path, other)).status]).toEqual([200, 404]);
  expect(await (await get('/mail', other)).text()).not.toContain('催办');
  expect(await text('/mail')).toContain('&lt;b&gt;催办&lt;/b&gt;');
  expect(await text(`/mail/${mail.id}`)).toContain('sandbox=""');
  const html = await get(`/mail/${mail.id}/html`);
  expect(html.headers.get('content-security-policy')).toContain('sandbox');
  expect((await get('/mail/none')).status).toBe(404);
});

it('serves its description with its own scripts', async () => {
  const page = await fetch(`${api.url}/api/docs`);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  for (const asset of ['swagger-ui.css', 'swagger-ui-bundle.js', 'start.js'])
    expect((await fetch(`${api.url}/api/docs/${asset}`)).status).toBe(200);
});
