import { getUnitStanding } from '../../api/contracts/unit-standing';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, setClock, type TestPerson } from '../support/factories';

let api: TestApi;
let campaignId: string;
let a: TestPerson;
let b: TestPerson;

beforeAll(async () => {
  api = await startApi();
  campaignId = await createCampaign(api.db, {
    cases: [
      { ref: '一-1', leads: ['unit-a'] },
      { ref: '一-2', leads: ['unit-b'] },
      { ref: '一-3', leads: ['unit-c'] },
    ],
  });
  a = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  b = await createPerson(api.db, { unitId: 'unit-b', roles: ['head'] });
});
afterAll(() => api.close());

const ask = (who: TestPerson, unitId: string) =>
  api.ask(`/units/${unitId}/standing?campaignId=${campaignId}`, { token: who.token });
const act = (who: TestPerson, ref: string, command: object) =>
  api.ask(`/campaigns/${campaignId}/commands`, {
    method: 'POST',
    token: who.token,
    body: { docketIds: [`${campaignId}:${ref}`], command },
  });

it('has no share before anything is due', async () => {
  const { status, body } = await ask(a, 'unit-a');
  expect(status).toBe(200);
  expect(getUnitStanding.response!.parse(body)).toEqual(body);
  const none = { owed: 0, onTime: 0, countyMedian: null };
  expect(body).toMatchObject({ onTime: { original: none, current: none }, waiting: [] });
});

it('counts what was done in time beside the middle of the county, and says for whom the unit waits', async () => {
  // In time: the receipt and the plan of unit-a, the receipt of unit-b; unit-c does nothing. Each owes three by 14 May:
  // the liaison and the receipt by the 10th, the plan by the 14th.
  await act(a, '一-1', { kind: 'sign-for' });
  await act(a, '一-1', { kind: 'submit-plan', text: '方案' });
  await act(b, '一-2', { kind: 'sign-for' });
  await setClock(api.db, campaignId, '2018-05-16T09:00:00+08:00');
  const { body } = await ask(a, 'unit-a');
  for (const by of ['original', 'current'])
    expect(body.onTime[by]).toEqual({ owed: 3, onTime: 2, countyMedian: expect.closeTo(1 / 3, 6) });
  // The plan has waited from Wednesday, 9 May, to Wednesday, the 16th.
  expect(body.waiting).toEqual([
    expect.objectContaining({
      kind: 'paper-decision',
      days: 7,
      heldBy: expect.objectContaining({ id: 'office' }),
    }),
  ]);
  const late = body.obligations.filter((one: { isOverdue: boolean }) => one.isOverdue);
  expect(late.map((one: { kind: string }) => one.kind)).toEqual(['liaison']);
  // In the week from Monday, 14 May, the plan was due; in the one before, the liaison and the receipt.
  expect(body.burden).toMatchObject({ week: '2018-05-14' });
  expect(body.burden.weeks.slice(0, 2)).toMatchObject([
    { week: '2018-05-07', forms: 2 },
    { week: '2018-05-14', forms: 1 },
  ]);
});

it.each([
  ['the unit itself', 'liaison', 'unit-a', 200],
  ['its head', 'head', 'unit-a', 200],
  ['another unit', 'head', 'unit-b', 404],
  ['the office', 'coordinator', 'office', 200],
  ['an auditor', 'auditor', 'audit', 200],
] as const)('is for %s', async (_, role, unitId, status) => {
  const person = await createPerson(api.db, { unitId, roles: [role] });
  expect((await ask(person, 'unit-a')).status).toBe(status);
});

it('of a unit that is in no registry there is none', async () => {
  const office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  expect((await ask(office, 'nowhere')).body.code).toBe('UNIT_UNKNOWN');
});
