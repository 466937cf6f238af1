import { noAnswers, type Answers } from '../../domain/launch/answers';
import type { Missing } from '../../domain/launch/answers';
import { seedRules } from '../../prisma/schema/seed-rules';
import { minimalPlan } from '../domain/support/demo-launch';
import { startApi, type TestApi } from '../support/api';
import { createOffices, createPerson, createUnit, type TestPerson } from '../support/factories';

let api: TestApi;
let office: TestPerson;
let draftId: string;
let version: number;

beforeAll(async () => {
  api = await startApi();
  await seedRules(api.db);
  await createOffices(api.db);
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  await createUnit(api.db, { id: 'archive', name: '县档案局' });
  await createPerson(api.db, { unitId: 'archive', roles: ['liaison'] });
  // Nothing is said of any day.
  const text = minimalPlan('牵头单位:县档案局').split('三、实施步骤')[0] ?? '';
  const { body } = await api.ask('/campaigns/drafts', {
    method: 'POST',
    token: office.token,
    body: { text },
  });
  draftId = body.campaign.id;
  version = body.version;
});
afterAll(() => api.close());

const answer = async (more: Partial<Answers>) => {
  const answers = { ...noAnswers(), links: [{ ref: '一-1', assignment: 0 }], ...more };
  const { status, body } = await api.ask(`/campaigns/${draftId}/answers`, {
    method: 'PUT',
    token: office.token,
    body: answers,
    headers: { 'if-match': `"${version}"` },
  });
  if (status === 200) version = body.version;
  return { status, body };
};
const codesOf = (missing: Missing[]): string[] => missing.map(one => one.code);
const openByDefault = [
  'DEADLINE_MISSING',
  'TIMETABLE_INCOMPLETE',
  'TIMETABLE_INCOMPLETE',
  'TIMETABLE_INCOMPLETE',
];

it('asks under the default policy what the plan leaves open', async () => {
  const { body } = await answer({});
  expect([body.campaign.policy.id, codesOf(body.missing)]).toEqual(['default', openByDefault]);
});

it('takes the newest version of another policy that is chosen for the draft: that fills it', async () => {
  const { status, body } = await answer({ policyId: '13710', major: ['一-1'] });
  expect([status, body.campaign.policy, body.missing, body.canLaunch]).toEqual([
    200,
    { id: '13710', version: 1 },
    [],
    true,
  ]);
  expect(body.answers).toMatchObject({ policyId: '13710', major: ['一-1'] });
});

it('goes back to the default where none is chosen any more', async () => {
  const { body } = await answer({});
  expect([body.campaign.policy.id, codesOf(body.missing)]).toEqual(['default', openByDefault]);
});

it('refuses a policy that there is not, and keeps the answers as they were', async () => {
  const before = version;
  const { status, body } = await answer({ policyId: '996' });
  expect([status, body.code]).toEqual([404, 'POLICY_UNKNOWN']);
  const { body: draft } = await api.ask(`/campaigns/${draftId}/draft`, { token: office.token });
  expect([draft.version, draft.campaign.policy.id]).toEqual([before, 'default']);
});
