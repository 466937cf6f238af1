import { startApi, type TestApi } from '../../support/api';
import { createPerson, createUnit, type TestPerson } from '../../support/factories';
import { openRoadsCampaign } from '../../support/roads-campaign';

let api: TestApi;
let campaignId: string;
let office: TestPerson;
let lead: TestPerson;
let concerned: TestPerson;
let breachId: string;

beforeAll(async () => {
  api = await startApi();
  campaignId = await openRoadsCampaign(api.db, ['unit-a', 'unit-b']);
  await createUnit(api.db, { id: 'unit-c' });
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  lead = await createPerson(api.db, { unitId: 'unit-c', roles: ['liaison'] });
  concerned = await createPerson(api.db, { unitId: 'unit-b', roles: ['liaison'] });
  breachId = `${campaignId}:breach:T1||unit-b|2017|allotted`;
});
afterAll(() => api.close());

const get = async (path: string, { token } = office) => (await api.ask(path, { token })).body;
const send = async (path: string, body: object) => {
  const answer = await api.ask(`/campaigns/${campaignId}${path}/commands`, {
    method: 'POST',
    token: office.token,
    body,
  });
  expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
};
const breachPath = () => `/breaches/${encodeURIComponent(breachId)}`;
const groups = async (): Promise<{ kind: string; count: number }[]> =>
  (await get(`/campaigns/${campaignId}/task-groups`)).groups;

describe('a breach of a campaign that has no plan', () => {
  it('waits for the office as a line of its own', async () => {
    expect(await groups()).toEqual([expect.objectContaining({ kind: 'breach-decision', count: 1 })]);
  });

  it('says by when its case would be due, and by which clause', async () => {
    const { proposal } = await get(`/campaigns/${campaignId}${breachPath()}`);
    expect(proposal).toMatchObject({ dueOn: '2018-06-21', dueProvisional: [] });
    expect(proposal.dueDerivation[0]).toMatchObject({ rule: { code: expect.any(String) } });
    expect(proposal.problem).toMatch(/应为 100万元,截至 2018-06-13 为 999999\.99元$/);
  });

  it('becomes a case that says where it comes from, to whoever may see that', async () => {
    await send(breachPath(), {
      kind: 'open-case',
      leadId: 'unit-c',
      responsibleIds: ['unit-b'],
      reason: '应补足',
    });
    const { caseId } = await get(`/campaigns/${campaignId}${breachPath()}`);
    const path = `/cases/${encodeURIComponent(caseId)}`;
    const origin = {
      id: breachId,
      rule: 'T1',
      says: expect.objectContaining({ en: '1000000 yuan to each unit' }),
    };
    expect((await get(path)).breach).toEqual(origin);
    expect((await get(path, concerned)).breach).toEqual(origin);
    expect(await get(path, lead)).toMatchObject({ ref: 'T1', breach: null });
    expect(await groups()).toEqual([]);
  });
});

it('the supervision is ended with a reason, once, and says so', async () => {
  expect(await get(`/campaigns/${campaignId}/targets`)).toMatchObject({ status: 'open' });
  await send('/targets', { kind: 'end', reason: '政策期满' });
  expect(await get(`/campaigns/${campaignId}/targets`)).toMatchObject({ status: 'ended', abilities: [] });
});
