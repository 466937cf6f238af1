import { takeSteps } from '../../prisma/record/take-steps';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, setClock, type TestPerson } from '../support/factories';
import type { Role } from '../../domain/codes/roles';

let api: TestApi;
let campaignId: string;
let caseId: string;
const who: Record<string, TestPerson> = {};

const join = async (name: string, unitId: string, role: Role) => {
  who[name] = await createPerson(api.db, { unitId, roles: [role] });
};

beforeAll(async () => {
  api = await startApi();
  campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  caseId = `${campaignId}:一-1`;
  await join('liaison', 'unit-a', 'liaison');
  await join('stranger', 'unit-b', 'head');
  await join('office', 'office', 'coordinator');
  await join('supervisor', 'supervision', 'supervisor');
  await join('leader', 'leadership', 'leader');
  await join('auditor', 'audit', 'auditor');
});
afterAll(() => api.close());

const get = (name: string, path: string) => api.ask(path, { token: who[name]!.token });
const post = (name: string, path: string, body: unknown) =>
  api.ask(path, { method: 'POST', token: who[name]!.token, body });
const act = (name: string, command: unknown) =>
  post(name, `/campaigns/${campaignId}/commands`, { docketIds: [caseId], command });
const tasks = async (name: string): Promise<string[]> =>
  (await get(name, `/tasks?campaignId=${campaignId}`)).body.items.map(
    (one: { kind: string; obligationKind: string | null; command: string | null }) =>
      one.kind === 'owed' ? one.obligationKind : one.command,
  );
const climbTo = async (at: string) => {
  await setClock(api.db, campaignId, at);
  await takeSteps(api.db, campaignId, [caseId], { steps: 'rungs' });
};

it('tells each what he has to do now, the most urgent first', async () => {
  expect(await tasks('liaison')).toEqual(['liaison', 'receipt', 'plan', 'rectification', 'report']);
  for (const name of ['stranger', 'office', 'supervisor', 'leader', 'auditor'])
    expect([name, await tasks(name)]).toEqual([name, []]);
});

it('gives the office what was handed in, the supervision what was applied for', async () => {
  await act('liaison', { kind: 'sign-for' });
  await act('liaison', { kind: 'submit-plan', text: '方案' });
  expect(await tasks('liaison')).toEqual(['liaison', 'rectification', 'report']);
  expect(await tasks('office')).toEqual(['approve-plan']);
  await act('office', { kind: 'approve-plan', unitId: 'unit-a' });
  expect(await tasks('office')).toEqual([]);
});

it('leads from a late obligation through letter and proposal, each seen by whom it concerns', async () => {
  await climbTo('2018-06-12T09:00:00+08:00');
  expect(await tasks('supervisor')).toEqual(['letter']);
  const drafted = (await get('supervisor', `/letters?campaignId=${campaignId}`)).body.items[0];
  expect([drafted.status, drafted.abilities]).toEqual(['drafted', ['sign', 'withdraw']]);
  const letter = `/letters/${encodeURIComponent(drafted.id)}`;
  expect([(await get('liaison', letter)).status, (await get('liaison', '/letters')).body.items]).toEqual([
    404,
    [],
  ]);
  expect((await post('liaison', `${letter}/commands`, { kind: 'sign' })).status).toBe(404);
  for (const kind of ['sign', 'number', 'deliver'])
    expect((await post('supervisor', `${letter}/commands`, { kind })).status).toBe(200);
  expect((await post('supervisor', `${letter}/commands`, { kind: 'sign' })).status).toBe(409);
  const seen = (await get('liaison', letter)).body;
  expect([seen.abilities, seen.number, seen.items[0].ref]).toEqual([
    ['acknowledge', 'reply'],
    expect.stringContaining('〔2018〕1号'),
    '一-1',
  ]);
  expect((await get('stranger', letter)).status).toBe(404);

  await climbTo('2018-06-16T00:00:00+08:00');
  expect(await tasks('leader')).toEqual(['decision']);
  const [proposed] = (await get('leader', '/proceedings?stage=proposed')).body.items;
  const proceeding = `/proceedings/${encodeURIComponent(proposed.id)}`;
  expect(proposed.abilities).toEqual(['approve', 'decline']);
  // What is only proposed is not told to the unit concerned.
  expect((await get('liaison', proceeding)).status).toBe(404);
  expect((await post('office', `${proceeding}/commands`, { kind: 'approve' })).status).toBe(403);
  const evidence = (await get('leader', proceeding)).body;
  expect(evidence.items[0].obligation.steps.map((one: { act: string }) => one.act)).toEqual([
    'urge',
    'supervision-letter',
    'propose-interview',
  ]);
  expect(evidence.letters.map((one: { id: string }) => one.id)).toEqual([drafted.id]);
  expect((await post('leader', `${proceeding}/commands`, { kind: 'approve' })).status).toBe(200);
  expect((await get('leader', proceeding)).body.stage).toBe('approved');
});

it('shows the steps of an obligation with their three times, clauses, letter and proposal', async () => {
  const fixFor = async (name: string) => {
    const { body } = await get(name, `/cases/${encodeURIComponent(caseId)}`);
    return body.obligations.find((one: { kind: string }) => one.kind === 'rectification');
  };
  const fix = await fixFor('supervisor');
  // The unit is told of the interview by its notice, which has not gone out.
  expect((await fixFor('liaison')).steps).toEqual(fix.steps.slice(0, 2));
  const [urge, letter, interview] = fix.steps;
  expect([urge.dueAt, letter.dueAt, letter.deliveredAt, interview.dueAt]).toEqual([
    '2018-06-11T00:00:00+08:00',
    '2018-06-12T00:00:00+08:00',
    '2018-06-12T09:00:00+08:00',
    '2018-06-16T00:00:00+08:00',
  ]);
  expect([letter.letterId, interview.proceedingId, interview.decision]).toEqual([
    expect.any(String),
    expect.any(String),
    'approved',
  ]);
  for (const step of fix.steps) expect(step.cites.length).toBeGreaterThan(0);
});

it('shows everybody’s notices to the offices only', async () => {
  const own = await get('liaison', '/notices');
  expect(own.body.items.length).toBeGreaterThan(0);
  for (const one of own.body.items) {
    expect(one.person.id).toBe(who['liaison']!.id);
    expect(one.why.length).toBeGreaterThan(0);
  }
  expect((await get('liaison', '/notices?scope=all')).status).toBe(403);
  const all = await get('auditor', `/notices?scope=all&campaignId=${campaignId}`);
  expect(all.body.items.length).toBeGreaterThan(own.body.items.length);
});

it('counts a campaign over what the reader may see', async () => {
  const { body } = await get('office', `/campaigns/${campaignId}/summary`);
  expect([body.total, body.byLight.red, body.byStatus.rectifying]).toEqual([1, 1, 1]);
  expect(body.onTime.byOriginalDate).toEqual({ met: expect.any(Number), onTime: expect.any(Number) });
  expect((await get('stranger', `/campaigns/${campaignId}/summary`)).status).toBe(404);
  expect((await get('stranger', '/campaigns')).body.items).toEqual([]);
});
