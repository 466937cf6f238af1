import type { DraftView } from '../../api/contracts/campaigns';
import { Prisma } from '../../prisma/generated/client';
import { seedRules } from '../../prisma/schema/seed-rules';
import { startApi, type TestApi } from '../support/api';
import { createOffices, createPerson, type TestPerson } from '../support/factories';
import { breachesOf } from '../support/place-law';
import { planOfSize } from '../support/plan-of-size';

let api: TestApi;
let office: TestPerson;
beforeAll(async () => {
  api = await startApi();
  await seedRules(api.db);
  await createOffices(api.db);
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
});
afterAll(() => api.close());

const text = planOfSize(6);
const created = async (): Promise<DraftView> => {
  const answer = await api.ask('/campaigns/drafts', { method: 'POST', token: office.token, body: { text } });
  expect(answer.status).toBe(201);
  return answer.body as DraftView;
};
const again = async (id: string): Promise<DraftView> =>
  (await api.ask(`/campaigns/${id}/draft`, { token: office.token })).body as DraftView;

it('keeps with a draft what each stretch of its text was read as', async () => {
  const draft = await created();
  expect(breachesOf(draft.sourceText, draft.places!)).toEqual([]);
  expect((await again(draft.campaign.id)).places).toEqual(draft.places);
});

it('has none for a draft that was read before they were kept', async () => {
  const { id } = (await created()).campaign;
  await api.db.campaign.update({ where: { id }, data: { places: Prisma.DbNull } });
  expect((await again(id)).places).toBeNull();
});
