import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, createUnit, setClock, type TestPerson } from '../support/factories';
import { expectFolds } from '../support/fold-check';

let api: TestApi;
let campaignId: string;
let liaison: TestPerson;
let office: TestPerson;

const path = () => `/cases/${encodeURIComponent(`${campaignId}:一-1`)}`;
const show = async (person = office) => (await api.ask(path(), { token: person.token })).body;
const rectification = async () =>
  (await show()).obligations.find((one: { kind: string }) => one.kind === 'rectification');

const command = async (person: TestPerson, body: object) =>
  api.ask(`${path()}/commands`, {
    method: 'POST',
    token: person.token,
    headers: { 'if-match': `"${(await show()).version}"` },
    body: { command: body },
  });

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

beforeEach(async () => {
  campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  liaison = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  await setClock(api.db, campaignId, '2018-06-04T10:00:00+08:00');
});

const onTime = async () =>
  (await api.ask(`/campaigns/${campaignId}/summary`, { token: office.token })).body.onTime;

it('an extension is asked for, decided and shown; on-time rates count by both dates', async () => {
  const { id, dueOn } = await rectification();
  const ask = { kind: 'ask-extension', obligationId: id, dueOn: '2018-06-20', reason: '汛期' };
  expect((await command(liaison, ask)).status).toBe(200);
  expect(await rectification()).toMatchObject({
    dueOn,
    extensions: [{ decision: 'pending', to: '2018-06-20' }],
  });
  const tasks = (await api.ask('/tasks', { token: office.token })).body.items;
  expect(
    tasks.find((one: { docket: { id: string } }) => one.docket.id === `${campaignId}:一-1`),
  ).toMatchObject({
    obligationKind: 'extension-decision',
    command: 'decide-extension',
  });
  const decide = { kind: 'decide-extension', obligationId: id, isAccepted: true, reason: '属实' };
  expect((await command(office, decide)).status).toBe(200);
  expect(await rectification()).toMatchObject({ dueOn: '2018-06-20', originalDueOn: dueOn });
  await setClock(api.db, campaignId, '2018-06-15T10:00:00+08:00');
  const before = await onTime();
  const apply = { kind: 'apply-for-closing', obligationIds: [id], text: '已完成', fileIds: [] };
  expect((await command(liaison, apply)).status).toBe(200);
  const after = await onTime();
  // With the work the receipt is met as well, late by either date.
  expect(after.byCurrentDate.onTime - before.byCurrentDate.onTime).toBe(1);
  expect(after.byOriginalDate.onTime - before.byOriginalDate.onTime).toBe(0);
  await expectFolds(api.db, campaignId);
});

it('withdrawn is not closed as done: the statistics keep them apart', async () => {
  const summary = async () =>
    (await api.ask(`/campaigns/${campaignId}/summary`, { token: office.token })).body;
  const { met } = (await summary()).obligations;
  expect((await command(office, { kind: 'withdraw', reason: '重复交办' })).status).toBe(200);
  const after = await summary();
  expect(after.byOutcome).toMatchObject({ withdrawn: 1, completed: 0, 'not-completed': 0 });
  expect(after.obligations.met).toBe(met);
});

it('a task passes to another unit with its dates; the earlier one sees it no more among its tasks', async () => {
  await createPerson(api.db, { unitId: 'unit-x', roles: ['liaison'] });
  const { dueOn } = await rectification();
  const reassign = { kind: 'reassign', unitId: 'unit-a', newUnitId: 'unit-x', reason: '职能划转' };
  expect((await command(office, reassign)).status).toBe(200);
  const { leads, obligations } = await show();
  expect(leads.map((one: { id: string }) => one.id)).toEqual(['unit-x']);
  const passed = obligations.find(
    (one: { kind: string; owedBy: string }) => one.kind === 'rectification' && one.owedBy === 'unit-x',
  );
  expect(passed).toMatchObject({ dueOn, originalDueOn: dueOn, state: { kind: 'open' } });
  expect(obligations.map((one: { id: string }) => one.id)).toContain(passed.succeeds);
  const tasks = (await api.ask(`/tasks?campaignId=${campaignId}`, { token: liaison.token })).body.items;
  expect(tasks.filter((one: { docket: { kind: string } }) => one.docket.kind === 'case')).toEqual([]);
  await expectFolds(api.db, campaignId);
});

it('a finding is contested, decided by the other office, and withdrawn where that is upheld', async () => {
  const supervisor = await createPerson(api.db, { unitId: 'supervision', roles: ['supervisor'] });
  expect((await command(liaison, { kind: 'contest', reason: '不在本辖区' })).status).toBe(200);
  expect((await show()).contests).toMatchObject([{ decision: 'pending', reason: '不在本辖区' }]);
  const offered = async (person: TestPerson) =>
    (await show(person)).abilities.some((one: { command: string }) => one.command === 'decide-contest');
  expect([await offered(office), await offered(supervisor)]).toEqual([false, true]);
  const decide = { kind: 'decide-contest', unitId: 'unit-a', isAccepted: true, reason: '核实' };
  expect((await command(office, decide)).body.code).toBe('OWN_FINDING');
  expect((await command(supervisor, decide)).status).toBe(200);
  expect((await show()).outcome).toBe('withdrawn');
  await expectFolds(api.db, campaignId);
});

it('a clock that stands is open in the statistics, no task, and neither due nor late', async () => {
  const { id } = await rectification();
  const open = async () =>
    (await api.ask(`/campaigns/${campaignId}/summary`, { token: office.token })).body.obligations;
  const before = await open();
  const pause = { kind: 'pause-clock', obligationId: id, category: 'season', reason: '雨季' };
  expect((await command(office, pause)).status).toBe(200);
  expect((await open()).open).toBe(before.open);
  expect(await rectification()).toMatchObject({ isPaused: true, isOverdue: false, next: null });
  await setClock(api.db, campaignId, '2018-06-19T10:00:00+08:00');
  const tasks = (await api.ask(`/tasks?campaignId=${campaignId}`, { token: liaison.token })).body.items;
  expect(tasks.map((one: { obligationKind: string }) => one.obligationKind)).not.toContain('rectification');
  await expectFolds(api.db, campaignId);
  expect((await command(office, { kind: 'resume-clock', obligationId: id, reason: '天晴' })).status).toBe(
    200,
  );
  // 4–8 and 11–15 June: ten working days, and the tenth after 10 June is the 25th.
  expect(await rectification()).toMatchObject({ isPaused: false, dueOn: '2018-06-25' });
  await expectFolds(api.db, campaignId);
});

it('a task passes on to a unit of the registry only: nobody would be told of it otherwise', async () => {
  const pass = (newUnitId: string) =>
    command(office, { kind: 'reassign', unitId: 'unit-a', newUnitId, reason: '职责调整' });
  const refused = await pass('no-such-unit');
  expect([refused.status, refused.body.code]).toEqual([404, 'UNIT_UNKNOWN']);
  expect((await rectification()).owedBy).toBe('unit-a');
  await createUnit(api.db, { id: 'unit-b' });
  expect((await pass('unit-b')).status).toBe(200);
});
