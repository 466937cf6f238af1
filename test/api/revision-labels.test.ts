import type { RevisionView } from '../../api/contracts/revisions';
import { clockTo, launchRehearsal, seedCounty, smallPlan } from '../support/campaign';
import { startApi, type TestApi } from '../support/api';
import { createPerson, type TestPerson } from '../support/factories';

let api: TestApi;
let office: TestPerson;
const campaignId = 'relabelled';
const path = `/campaigns/${campaignId}/revisions`;

beforeAll(async () => {
  api = await startApi();
  await seedCounty(api.db);
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  await launchRehearsal(api.db, campaignId);
  await clockTo(api.db, campaignId, '2018-05-21T09:30:00+08:00');
});
afterAll(() => api.close());

const imported = async (text: string): Promise<RevisionView> => {
  const { status, body } = await api.ask(path, { method: 'POST', token: office.token, body: { text } });
  expect(status).toBe(201);
  return body as RevisionView;
};
const answered = async (
  view: RevisionView,
  answers: Partial<RevisionView['answers']>,
): Promise<RevisionView> => {
  const { status, body } = await api.ask(`${path}/${view.id}/answers`, {
    method: 'PUT',
    token: office.token,
    body: { ...view.answers, ...answers },
    headers: { 'if-match': `"${view.version}"` },
  });
  expect(status).toBe(200);
  return body as RevisionView;
};
const kinds = ({ pieces }: RevisionView) => [...new Set(pieces.map(one => one.kind))];

it('a label answered about a revised text reads it anew, and taken back it is as it was', async () => {
  const view = await imported(smallPlan());
  expect(view.pieces).toEqual([]);
  const helpers = await answered(view, { labels: { 责任单位: 'supporting' } });
  expect(kinds(helpers)).toEqual(['units-changed']);
  const { labels: _, ...without } = helpers.answers;
  const back = await answered({ ...helpers, answers: without }, {});
  expect(back.pieces).toEqual([]);
});

it('what was read is right: a question that was looked at at the launch is not shown again', async () => {
  const text = smallPlan().replace('水渠淤塞', '水渠年久淤塞');
  const view = await imported(text);
  expect(kinds(view)).toEqual(['text-changed']);
  const asked = view.missing.filter(one => one.canConfirm).map(one => one.key);
  const looked = await answered(view, { confirmed: asked });
  expect(looked.missing.filter(one => one.canConfirm)).toEqual([]);
});
