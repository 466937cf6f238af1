import type { DraftView } from '../../api/contracts/campaigns';
import { noAnswers, type Answers } from '../../domain/launch/answers';
import { seedRules } from '../../prisma/schema/seed-rules';
import { startApi, type TestApi } from '../support/api';
import { createOffices, createPerson, type TestPerson } from '../support/factories';
import { changeAssignment } from '../../web/drafts/change-assignment';
import { onReading } from '../../web/drafts/on-reading';

let api: TestApi;
let office: TestPerson;
let another: TestPerson;
beforeAll(async () => {
  api = await startApi();
  await seedRules(api.db);
  await createOffices(api.db);
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  another = await createPerson(api.db, { unitId: 'another-office', roles: ['coordinator'] });
});
afterAll(() => api.close());

const entry = (problem: string, ...lines: string[]) => [problem, '整改措施:灌浆加固。', ...lines];
const text = [
  '清河县督察反馈问题整改方案',
  '2021年5月1日',
  '一、反馈问题及整改措施',
  ...entry('1.堤防有裂缝。', '责任单位:县水利局', '整改时限:6月30日前'),
  ...entry('2.闸门漏水。', '挂点同志:县交通局'),
  ...entry('3.泵站失修。', '责任单位:县财政局', '挂点同志:县农业局', '整改时限:7月31日前'),
].join('\n');

const draftOf = async (person = office, given = text): Promise<DraftView> => {
  const body = { text: given, issuedOn: '2021-05-01' };
  const answer = await api.ask('/campaigns/drafts', { method: 'POST', token: person.token, body });
  expect(answer.status).toBe(201);
  return answer.body as DraftView;
};
const put = (draft: DraftView, answers: Answers, person = office) =>
  api.ask(`/campaigns/${draft.campaign.id}/answers`, {
    method: 'PUT',
    token: person.token,
    body: answers,
    headers: { 'if-match': `"${draft.version}"` },
  });
const saved = async (draft: DraftView, answers: Answers, person = office): Promise<DraftView> => {
  const answer = await put(draft, answers, person);
  expect([answer.status, answer.body.detail]).toEqual([200, undefined]);
  return answer.body as DraftView;
};
const asked = (draft: DraftView) =>
  draft.plan.questions.flatMap(one => (one.code === 'LABEL_UNKNOWN' ? [one.about?.label] : []));
const refs = (draft: DraftView) => draft.plan.assignments.map(one => one.problemRef);
const given = (draft: DraftView): Answers => draft.answers;

it('an answered label is read by at once, and what was corrected stays where it was said', async () => {
  let draft = await draftOf();
  expect([asked(draft), refs(draft)]).toEqual([['挂点同志'], ['一-1', '一-3']]);
  const corrected = { responsible: ['县住建局'], deadlineText: '2021年9月1日前' };
  draft = await saved(draft, { ...given(draft), assignments: { '1': corrected } });
  draft = await saved(draft, { ...given(draft), labels: { 挂点同志: 'lead' } });
  expect([asked(draft), refs(draft)]).toEqual([[], ['一-1', '一-2', '一-3']]);
  expect(draft.plan.assignments.map(one => one.leads)).toEqual([[], ['县交通局'], ['县农业局']]);
  const roleAt = (one: DraftView, words: string) =>
    one.places?.find(({ start, end }) => one.sourceText.slice(start, end).includes(words))?.role;
  expect(roleAt(draft, '县交通局')).toBe('lead');
  expect(draft.answers.assignments).toEqual({ '2': corrected });
  // Taken back: asked again, and the correction is at its first place.
  const { labels: _, ...without } = draft.answers;
  draft = await saved(draft, without);
  expect([asked(draft), draft.answers.assignments]).toEqual([['挂点同志'], { '1': corrected }]);
});

it('a correction that has lost its place is shown as lost, and comes back with it', async () => {
  let draft = await draftOf();
  draft = await saved(draft, { ...given(draft), labels: { 挂点同志: 'responsible' } });
  draft = await saved(draft, { ...given(draft), assignments: { '1': { deadlineText: '2021年8月1日前' } } });
  const { labels: _, ...without } = draft.answers;
  draft = await saved(draft, without);
  expect(draft.answers).toMatchObject({ assignments: {}, lost: [{ words: '挂点同志:县交通局' }] });
  draft = await saved(draft, { ...given(draft), labels: { 挂点同志: 'responsible' } });
  expect(draft.answers.assignments).toEqual({ '1': { deadlineText: '2021年8月1日前' } });
  expect(draft.answers.lost).toBeUndefined();
  const { labels: __, ...rest } = draft.answers;
  await saved(draft, rest);
});

it('another date of issue counts the days of the text anew', async () => {
  const draft = await draftOf();
  const days = (one: DraftView) => one.plan.assignments.map(assignment => assignment.deadline?.dueOn);
  expect(days(draft)).toEqual(['2021-06-30', '2021-07-31']);
  const later = await saved(draft, { ...given(draft), issuedOn: '2022-05-01' });
  expect(days(later)).toEqual(['2022-06-30', '2022-07-31']);
});

it('of two who answer at once one is told, and the text is read by the answers of the other', async () => {
  const draft = await draftOf();
  const labels = [{ 挂点同志: 'lead' }, { 挂点同志: 'supporting' }] as const;
  const both = await Promise.all(labels.map(one => put(draft, { ...given(draft), labels: one })));
  expect(both.map(one => one.status).sort()).toEqual([200, 412]);
  const kept: DraftView = both.find(one => one.status === 200)!.body;
  expect(kept.plan.labels).toEqual(kept.answers.labels);
  const { labels: _, ...without } = kept.answers;
  await saved(kept, without);
});

describe('what was said of a label is remembered for the next document of the office', () => {
  it('with who said it; changed by answering anew, forgotten by taking it back', async () => {
    const first = await saved(await draftOf(), { ...noAnswers(), labels: { 挂点同志: 'lead' } });
    expect(first.labels).toMatchObject([
      { label: '挂点同志', meaning: 'lead', remembered: false, givenBy: { id: office.id } },
    ]);
    let next = await draftOf();
    expect(asked(next)).toEqual([]);
    expect(next.answers.labels).toEqual({ 挂点同志: 'lead' });
    expect(next.labels).toMatchObject([{ remembered: true, givenBy: { id: office.id } }]);
    next = await saved(next, { ...given(next), labels: { 挂点同志: 'supervising' } });
    expect(next.labels).toMatchObject([{ meaning: 'supervising', remembered: false }]);
    // The first draft keeps what was said of it.
    const again = await api.ask(`/campaigns/${first.campaign.id}/draft`, { token: office.token });
    expect(again.body.answers.labels).toEqual({ 挂点同志: 'lead' });
    const third = await draftOf();
    expect(third.plan.assignments.map(one => one.supervising)).toEqual([[], ['县交通局'], ['县农业局']]);
    const { labels: _, ...without } = third.answers;
    await saved(third, without);
    expect(asked(await draftOf())).toEqual(['挂点同志']);
  });
  it('not for another office, and not for a document that does not have the label', async () => {
    await saved(await draftOf(), { ...noAnswers(), labels: { 挂点同志: 'lead' } });
    expect(asked(await draftOf(another))).toEqual(['挂点同志']);
    const plain = text.replaceAll('挂点同志', '牵头单位');
    expect((await draftOf(office, plain)).labels).toEqual([]);
  });
  it('a saving that was refused is not remembered', async () => {
    const draft = await draftOf();
    expect((await put({ ...draft, version: 7 }, { ...given(draft), labels: {} })).status).toBe(412);
    expect(asked(await draftOf())).toEqual([]);
  });
});

it('two answer at once: the label of one moves the entries, and the correction of the other stays with its own', async () => {
  // A word that the office has not answered before.
  const seen = await draftOf(office, text.replaceAll('挂点同志', '蹲点同志'));
  const deadline = changeAssignment(1, { deadlineText: '2021年9月1日前' });
  expect(refs(seen)).toEqual(['一-1', '一-3']);
  const labelled = await saved(seen, { ...given(seen), labels: { 蹲点同志: 'lead' } });
  expect((await put(seen, deadline(given(seen)))).status).toBe(412);
  const both = await saved(labelled, onReading(deadline, seen, labelled, given(labelled)));
  expect(both.answers.labels).toEqual({ 蹲点同志: 'lead' });
  expect(refs(both)[2]).toBe('一-3');
  expect(both.answers.assignments).toEqual({ '2': { deadlineText: '2021年9月1日前' } });
  // Back again, while the other one corrects the entry that goes away.
  const { labels: _, ...rest } = both.answers;
  const back = await saved(both, rest);
  const gone = onReading(changeAssignment(1, { leads: ['县住建局'] }), both, back, given(back));
  const after = await saved(back, gone);
  expect(after.answers.assignments).toEqual({ '1': { deadlineText: '2021年9月1日前' } });
  expect(after.missing.filter(one => one.code === 'ANSWER_LOST')).toHaveLength(1);
});
