import { noAnswers } from '../../domain/launch/answers';
import {
  answerRevision,
  createRevision,
  decidePiece,
  getRevision,
  listRevisions,
  type RevisionPiece,
} from '../../api/contracts/revisions';
import { clockTo, launchRehearsal, seedCounty, smallPlan } from '../support/campaign';
import { startApi, type TestApi } from '../support/api';
import { createPerson, type TestPerson } from '../support/factories';

let api: TestApi;
let office: TestPerson;
let leader: TestPerson;
let liaison: TestPerson;
const campaignId = 'revised';
const path = `/campaigns/${campaignId}/revisions`;

beforeAll(async () => {
  api = await startApi();
  await seedCounty(api.db);
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  leader = await createPerson(api.db, { unitId: 'leadership', roles: ['leader'] });
  liaison = await createPerson(api.db, { unitId: 'transport', roles: ['liaison'] });
  await launchRehearsal(api.db, campaignId);
  await clockTo(api.db, campaignId, '2018-05-21T09:30:00+08:00');
});
afterAll(() => api.close());

const revisedPlan = smallPlan()
  .replace('责任单位:东岭乡;整改时限:2018年6月10日前', '责任单位:东岭乡;整改时限:2018年6月25日前')
  .replace('牵头部门:水务局', '牵头部门:河长办')
  .replace('路灯坏了半年还没有修好。', '路灯坏了半年,路口没有警示牌,学生晚自习回家看不清路面。');

const post = (to: string, body: unknown, headers = {}) =>
  api.ask(to, { method: 'POST', token: office.token, body, headers });
const ofKind = (pieces: RevisionPiece[], kind: string) => pieces.find(one => one.kind === kind)!;

let revisionId: string;
let version: number;

it('imports a revised plan from a file, and shows each piece with what approving it would do', async () => {
  const form = new FormData();
  form.set('file', new Blob([revisedPlan], { type: 'text/plain' }), '修订方案.txt');
  const { status, body } = await post(path, form);
  expect(status).toBe(201);
  const view = createRevision.response!.parse(body);
  ({ id: revisionId, version } = view);
  expect(view.fileName).toBe('修订方案.txt');
  expect(view.missing.map(one => [one.code, one.about.name])).toContainEqual(['UNIT_UNKNOWN', '河长办']);
  expect(ofKind(view.pieces, 'deadline-moved')).toMatchObject({
    ref: '一-1',
    sentence: '措施 (一) 的整改时限由2018年6月10日前改为2018年6月25日前',
    before: '2018年6月10日前',
    after: '2018年6月25日前',
    effects: ['一-1:「完成整改(措施 (一))」的期限由 2018-06-10 改为 2018-06-25(修订方案)'],
    blockedBy: [],
    decision: 'pending',
  });
  expect(ofKind(view.pieces, 'doubtful-match')).toMatchObject({
    ref: '一-3',
    effects: null,
    matchKey: `${campaignId}:一-3 → 一-3`,
  });
  expect(view.pieces.find(one => one.ref === '一-2')?.blockedBy[0]).toMatch(/河长办/);
});

it('shows revisions to the offices, and to no unit', async () => {
  const { body } = await api.ask(path, { token: leader.token });
  expect(listRevisions.response!.parse(body).items).toMatchObject([
    { id: revisionId, ordinal: 1, isNewest: true, counts: { approved: 0 } },
  ]);
  const one = await api.ask(`${path}/${revisionId}`, { token: leader.token });
  expect(getRevision.response!.parse(one.body).id).toBe(revisionId);
  expect((await api.ask(path, { token: liaison.token })).status).toBe(403);
  expect((await api.ask(`${path}/unknown`, { token: office.token })).status).toBe(404);
});

it('approves a piece once, tells the workflows, and rejects with a reason only', async () => {
  const { body } = await api.ask(`${path}/${revisionId}`, { token: office.token });
  const moved = ofKind(body.pieces, 'deadline-moved');
  const to = `${path}/${revisionId}/pieces/${moved.id}`;
  expect((await post(to, { decision: 'reject' })).status).toBe(400);
  const first = await post(to, { decision: 'approve' });
  const { piece, changed } = decidePiece.response!.parse(first.body);
  expect([first.status, piece.decision, changed.dockets.map(one => one.id)]).toEqual([
    200,
    'approved',
    [`${campaignId}:一-1`],
  ]);
  expect(api.told.at(-1)?.touched.dockets.map(one => one.id)).toEqual([`${campaignId}:一-1`]);
  const second = await post(to, { decision: 'approve' });
  expect([second.status, second.body.code]).toEqual([409, 'PIECE_DECIDED']);
});

it('answers a repeated request as the first one, under its key', async () => {
  const { body } = await post(path, { text: revisedPlan.replace('5月14日', '5月25日') });
  const moved = ofKind(body.pieces, 'timetable-moved');
  const to = `${path}/${body.id}/pieces/${moved.id}`;
  const headers = { 'idempotency-key': 'revision-timetable' };
  const answers = [
    await post(to, { decision: 'approve' }, headers),
    await post(to, { decision: 'approve' }, headers),
  ];
  expect(answers.map(one => one.status)).toEqual([200, 200]);
  expect(answers[1]!.body).toEqual(answers[0]!.body);
  const campaign = await api.ask(`/campaigns/${campaignId}`, { token: office.token });
  expect(campaign.body.timetable.planDueOn).toBe('2018-05-25');
  ({ id: revisionId, version } = body);
});

it('compares anew with the answers: the unit named, the doubtful problem the same', async () => {
  const headers = { 'if-match': `"${version}"` };
  const answers = {
    ...noAnswers(),
    units: { 河长办: { kind: 'units', unitIds: ['water'] } },
    matches: { [`${campaignId}:一-3 → 一-3`]: 'same' },
  };
  const put = () =>
    api.ask(`${path}/${revisionId}/answers`, { method: 'PUT', token: office.token, body: answers, headers });
  const { status, body } = await put();
  expect(status).toBe(200);
  const view = answerRevision.response!.parse(body);
  expect(view.pieces.map(one => `${one.kind} ${one.decision}`).sort()).toEqual([
    'text-changed pending',
    'timetable-moved approved',
  ]);
  expect((await put()).status).toBe(412);
});
