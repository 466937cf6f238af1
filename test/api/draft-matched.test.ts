import type { DraftView } from '../../api/contracts/campaigns';
import { seedRules } from '../../prisma/schema/seed-rules';
import { startApi, type TestApi } from '../support/api';
import { createOffices, createPerson, createUnit, type TestPerson } from '../support/factories';

let api: TestApi;
let office: TestPerson;
beforeAll(async () => {
  api = await startApi();
  await seedRules(api.db);
  await createOffices(api.db);
  await createUnit(api.db, { id: 'health', name: '县卫生健康局' });
  await createUnit(api.db, { id: 'water', name: '县水务局' });
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
});
afterAll(() => api.close());

const text = [
  '云溪县督察反馈问题整改方案',
  '一、反馈问题及整改措施',
  '1.诊室漏雨。',
  '整改措施:翻修屋面。',
  '牵头单位:县卫健局',
  '责任单位:县水务局',
  '整改时限:2021年6月30日前',
].join('\n');

it('names that are not the unit’s own are shown with the reason, until a person says whom they mean', async () => {
  const made = await api.ask('/campaigns/drafts', {
    method: 'POST',
    token: office.token,
    body: { text, issuedOn: '2021-05-01' },
  });
  const draft = made.body as DraftView;
  const health = { id: 'health', name: '县卫生健康局' };
  expect(draft.matched).toEqual([{ name: '县卫健局', unit: health, by: 'short-form' }]);
  const answers = { ...draft.answers, units: { 县卫健局: { kind: 'units', unitIds: ['health'] } } };
  const saved = await api.ask(`/campaigns/${draft.campaign.id}/answers`, {
    method: 'PUT',
    token: office.token,
    body: answers,
    headers: { 'if-match': `"${draft.version}"` },
  });
  expect([saved.status, (saved.body as DraftView).matched]).toEqual([200, []]);
});
