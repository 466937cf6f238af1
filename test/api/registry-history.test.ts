import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, createUnit, setClock, type TestPerson } from '../support/factories';
import type { Role } from '../../domain/codes/roles';

let api: TestApi;
let campaignId: string;
const who = {} as Record<Role, TestPerson>;
const caseId = () => `${campaignId}:一-1`;
const get = (role: Role, path: string) => api.ask(path, { token: who[role].token });
const change = async (role: Role, method: 'PATCH' | 'POST', path: string, body: unknown, headers = {}) => {
  const answer = await api.ask(path, { method, token: who[role].token, body, headers });
  expect([answer.status, answer.body.code]).toEqual([method === 'POST' ? 201 : 200, undefined]);
  return answer.body;
};
const act = (role: Role, command: unknown) =>
  api.ask(`/campaigns/${campaignId}/commands`, {
    method: 'POST',
    token: who[role].token,
    body: { docketIds: [caseId()], command },
  });

beforeAll(async () => {
  api = await startApi();
  campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  const units: Partial<Record<Role, string>> = { liaison: 'unit-a', head: 'unit-a', auditor: 'audit' };
  for (const role of ['liaison', 'head', 'coordinator', 'auditor', 'administrator'] as const)
    who[role] = await createPerson(api.db, { unitId: units[role] ?? 'office', roles: [role] });
  await createUnit(api.db, { id: 'county', name: '县直机关' });
});
afterAll(() => api.close());

it('a unit’s history says who made what of what, when, in both languages', async () => {
  await change('coordinator', 'PATCH', '/units/unit-a', { name: '甲局', parentId: 'county' });
  await change('administrator', 'PATCH', '/units/county', { name: '县级机关' });
  await change('administrator', 'PATCH', '/units/unit-a', { kind: 'enterprise', aliases: ['甲'] });
  const { items } = (await get('auditor', '/units/unit-a/history')).body;
  expect(items.map((one: { seq: number; type: string }) => [one.seq, one.type])).toEqual([
    [1, 'unit-registered'],
    [2, 'unit-renamed'],
    [3, 'unit-moved'],
    [4, 'unit-reclassified'],
  ]);
  expect(items[0]).toMatchObject({ by: null, via: 'file', at: '2018-01-02T09:00:00+08:00' });
  expect(items[1]).toMatchObject({
    via: 'hand',
    by: { person: { id: who.coordinator.id }, actingFor: null, unit: { id: 'office' } },
    from: 'unit-a',
    to: '甲局',
    text: '由「unit-a」更名为「甲局」',
    en: 'Renamed from “unit-a” to “甲局”',
  });
  // By the name that the unit above had then.
  expect(items[2]).toMatchObject({
    from: null,
    to: 'county',
    text: '上级单位由无改为「县直机关」',
    en: 'Unit above changed from none to “县直机关”',
  });
  expect(items[3]).toMatchObject({
    text: '类别由部门改为企业',
    en: 'Kind changed from department to enterprise',
  });
});

it('a person’s history shows roles and account, and nothing that only concerns the person', async () => {
  const path = `/people/${who.head.id}`;
  await change('coordinator', 'PATCH', path, { roles: ['head', 'liaison'], phone: '13800000000' });
  await change('administrator', 'PATCH', path, { isActive: false });
  await change('administrator', 'PATCH', path, { isActive: true });
  const { items } = (await get('administrator', `${path}/history`)).body;
  expect(items.slice(1).map((one: { text: string; en: string }) => [one.text, one.en])).toEqual([
    [
      '角色由单位负责人改为单位负责人、联络员',
      'Roles changed from head of unit to head of unit, liaison officer',
    ],
    ['停用账号', 'Account closed'],
    ['启用账号', 'Account opened'],
  ]);
  expect(JSON.stringify(items)).not.toContain('13800000000');
});

it('is for auditors and administrators, and says where there is nobody', async () => {
  for (const path of ['/units/unit-a/history', `/people/${who.head.id}/history`])
    expect((await get('coordinator', path)).status).toBe(403);
  expect((await get('auditor', '/units/nobody/history')).body.code).toBe('UNIT_UNKNOWN');
  expect((await get('auditor', '/people/nobody/history')).body.code).toBe('PERSON_UNKNOWN');
});

it('what was there before the registry kept events is told apart', async () => {
  await api.db.$executeRaw`UPDATE "RegistryEvent" SET data = jsonb_set(data, '{via}', '"opening"')
    WHERE "chainId" = 'registry/unit/county' AND seq = 1`;
  const [first] = (await get('auditor', '/units/county/history')).body.items;
  expect([first.via, first.text]).toEqual(['opening', expect.stringContaining('补录')]);
});

it('a unit registered twice under one key is registered once', async () => {
  const register = () =>
    change(
      'coordinator',
      'POST',
      '/units',
      { name: '新局', kind: 'department' },
      { 'idempotency-key': 'k-1' },
    );
  const first = await register();
  expect(await register()).toEqual(first);
  expect((await get('auditor', `/units/${first.id}/history`)).body.items).toHaveLength(1);
});

it('renamed in a running rehearsal: the ledger, the case and what changed have the name of their day', async () => {
  await setClock(api.db, campaignId, '2018-05-12T09:00:00+08:00');
  await change('coordinator', 'PATCH', '/units/unit-a', { name: '乙局' });
  await setClock(api.db, campaignId, '2018-05-14T09:00:00+08:00');
  const ledgerOn = async (day: string) =>
    (await get('auditor', `/campaigns/${campaignId}/history/cases?asOf=${day}`)).body.items[0].leads[0].name;
  const caseOn = async (day: string) =>
    (await get('auditor', `/cases/${encodeURIComponent(caseId())}/history?asOf=${day}`)).body.leads[0].name;
  for (const nameOn of [ledgerOn, caseOn])
    expect([await nameOn('2018-05-11'), await nameOn('2018-05-12'), await nameOn('2018-05-14')]).toEqual([
      '甲局',
      '乙局',
      '乙局',
    ]);
  const changes = `/campaigns/${campaignId}/history/changes?from=2018-05-08`;
  const nameTo = async (day: string) =>
    (await get('auditor', `${changes}&to=${day}`)).body.items[0].case.leads[0].name;
  expect([await nameTo('2018-05-11'), await nameTo('2018-05-14')]).toEqual(['甲局', '乙局']);
  const aliases = (await get('auditor', '/units?q=甲局')).body.items.map((one: { id: string }) => one.id);
  expect(aliases).toEqual(['unit-a']);
  const present = (await get('auditor', `/cases?campaignId=${campaignId}`)).body.items[0].leads;
  expect(present).toEqual([{ id: 'unit-a', name: '乙局' }]);
});

it('separation of duties follows a move at once', async () => {
  for (const command of [{ kind: 'sign-for' }, { kind: 'submit-plan', text: '方案' }])
    expect((await act('liaison', command)).status).toBe(200);
  await change('coordinator', 'PATCH', '/units/unit-a', { parentId: 'office' });
  const approve = { kind: 'approve-plan', unitId: 'unit-a' };
  const refused = await act('coordinator', approve);
  expect(JSON.stringify(refused.body)).toContain('OWN_WORK');
  await change('coordinator', 'PATCH', '/units/unit-a', { parentId: 'county' });
  expect((await act('coordinator', approve)).body.code).toBeUndefined();
});

it('each entry of a timeline reads with the names of its day, on the present page too', async () => {
  const reassign = (newUnitId: string, unitId: string) =>
    act('coordinator', { kind: 'reassign', unitId, newUnitId, reason: '职责划转' });
  await createUnit(api.db, { id: 'unit-t', name: '丙局' });
  expect((await reassign('unit-t', 'unit-a')).status).toBe(200);
  await setClock(api.db, campaignId, '2018-05-15T09:00:00+08:00');
  await change('coordinator', 'PATCH', '/units/unit-t', { name: '丁局' });
  await setClock(api.db, campaignId, '2018-05-16T09:00:00+08:00');
  expect((await reassign('unit-a', 'unit-t')).status).toBe(200);
  const { items } = (await get('auditor', `/cases/${encodeURIComponent(caseId())}/timeline?order=asc`)).body;
  const said = items.flatMap((one: { type: string; text: string; en: string }) =>
    one.type === 'reassigned' ? [one.text, one.en] : [],
  );
  expect(said.map((text: string) => /丙局|丁局/.exec(text)?.[0])).toEqual(['丙局', '丙局', '丁局', '丁局']);
  const named = (await get('auditor', `/cases/${encodeURIComponent(caseId())}`)).body.parts ?? [];
  expect(JSON.stringify(named)).not.toContain('丙局');
});
