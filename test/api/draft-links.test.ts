import type { DraftView } from '../../api/contracts/campaigns';
import { CANDIDATES } from '../../domain/links/score-links';
import { Prisma } from '../../prisma/generated/client';
import { seedRules } from '../../prisma/schema/seed-rules';
import { startApi, type TestApi } from '../support/api';
import { createOffices, createPerson, type TestPerson } from '../support/factories';
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

const draftOf = async (text: string): Promise<DraftView> => {
  const answer = await api.ask('/campaigns/drafts', { method: 'POST', token: office.token, body: { text } });
  expect(answer.status).toBe(201);
  return answer.body as DraftView;
};
const again = async (id: string): Promise<DraftView> =>
  (await api.ask(`/campaigns/${id}/draft`, { token: office.token })).body as DraftView;

it('reads a plan of 1,000 problems and 1,000 measures, and offers a few measures for each', async () => {
  const draft = await draftOf(planOfSize(1000));
  const offered = draft.proposedLinks.filter(one => one.score > 0);
  expect(new Set(offered.map(one => one.ref)).size).toBe(1000);
  expect(offered.length).toBeLessThanOrEqual(1000 * CANDIDATES);
  // Whatever is taken is shown, so that a person can take it away.
  const taken = draft.proposedLinks.filter(one => one.isTaken);
  expect(new Set(taken.map(one => one.assignment)).size).toBe(1000);
});

it('keeps what was proposed with the draft, and does not work it out again', async () => {
  const draft = await draftOf(planOfSize(6));
  const id = draft.campaign.id;
  expect((await again(id)).proposedLinks).toEqual(draft.proposedLinks);
  const one = { ref: '一-1', assignment: 5, score: 0.5 };
  await api.db.campaign.update({ where: { id }, data: { links: { proposed: [one], taken: [one] } } });
  expect((await again(id)).proposedLinks).toEqual([{ ...one, isTaken: true }]);
});

it('proposes the same for a draft that was read before that was kept', async () => {
  const draft = await draftOf(planOfSize(6));
  const id = draft.campaign.id;
  await api.db.campaign.update({ where: { id }, data: { links: Prisma.DbNull } });
  expect((await again(id)).proposedLinks).toEqual(draft.proposedLinks);
});
