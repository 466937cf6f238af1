import { ledgerColumns } from '../../domain/codes/ledger-columns';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, createUnit, setClock, type TestPerson } from '../support/factories';

let api: TestApi;
let campaignId: string;
let lead: TestPerson;
let other: TestPerson;
let office: TestPerson;
let group: TestPerson;
const paper = { text: '已办', fileIds: [] };

const idOf = (ref: string) => `${campaignId}:${ref}`;
const caseOf = async (ref: string, { token }: TestPerson) =>
  (await api.ask(`/cases/${encodeURIComponent(idOf(ref))}`, { token })).body;
const act = async (ref: string, who: TestPerson, command: object) => {
  const path = `/cases/${encodeURIComponent(idOf(ref))}`;
  const { headers } = await api.ask(path, { token: office.token });
  return api.ask(`${path}/commands`, {
    method: 'POST',
    token: who.token,
    headers: { 'if-match': headers.get('etag')! },
    body: { command },
  });
};
const on = (day: string) => setClock(api.db, campaignId, `${day}T10:00:00+08:00`);

/** Done in time and accepted on the spot. */
const verified = async (ref: string, who: TestPerson): Promise<void> => {
  for (const command of [
    { kind: 'submit-plan', ...paper },
    { kind: 'submit-report', ...paper },
    { kind: 'apply-for-closing', ...paper },
  ])
    expect((await act(ref, who, command)).status).toBe(200);
  expect((await act(ref, group, { kind: 'verify', isAccepted: true, note: '属实' })).status).toBe(200);
};

beforeAll(async () => {
  api = await startApi();
  await createUnit(api.db, { id: 'unit-a', name: '甲局' });
  await createUnit(api.db, { id: 'unit-b', name: '乙局' });
  campaignId = await createCampaign(api.db, {
    cases: [
      { ref: '一-1', leads: ['unit-a'] },
      { ref: '一-2', leads: ['unit-b'] },
    ],
  });
  lead = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  other = await createPerson(api.db, { unitId: 'unit-b', roles: ['liaison'] });
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  group = await createPerson(api.db, { unitId: 'supervision', roles: ['supervisor'] });
  await on('2018-05-11');
  await verified('一-1', lead);
  await verified('一-2', other);
});
afterAll(() => api.close());

const gradedAs = async (query: string, { token }: TestPerson): Promise<[string, string | null][]> =>
  (await api.ask(`/cases?campaignId=${campaignId}&${query}`, { token })).body.items.map(
    (one: { ref: string; grade: string | null }) => [one.ref, one.grade],
  );

it('a grade is given with the closing, and read by the unit itself with its reason, by no other unit', async () => {
  expect((await caseOf('一-1', office)).abilities).toContainEqual(
    expect.objectContaining({ command: 'close', grading: 'optional' }),
  );
  const close = { kind: 'close', outcome: 'completed', note: '好', grade: 'good' };
  expect((await act('一-1', office, close)).body.code).toBe('REASON_REQUIRED');
  expect((await act('一-1', office, { ...close, grade: 'best', gradeReason: '好' })).status).toBe(400);
  expect((await act('一-1', office, { ...close, gradeReason: '按期办理' })).status).toBe(200);
  const { graded, grade, gradeReason } = await caseOf('一-1', lead);
  expect({ grade, gradeReason }).toEqual({ grade: 'good', gradeReason: '按期办理' });
  expect(graded).toMatchObject({ grade: 'good', by: { person: { id: office.id }, unit: { id: 'office' } } });
  expect((await caseOf('一-1', other)).code).toBe('CASE_UNKNOWN');
  expect(await gradedAs('grade=good', other)).toEqual([]);
});

it('the ledger has it, is filtered by it, and is written with it and its reason', async () => {
  expect(await gradedAs('', office)).toEqual([
    ['一-1', 'good'],
    ['一-2', null],
  ]);
  expect(await gradedAs('grade=good,excellent', office)).toEqual([['一-1', 'good']]);
  expect(await gradedAs('grade=unsatisfactory', office)).toEqual([]);
  const file = await fetch(`${api.url}/api/v1/campaigns/${campaignId}/ledger-file?format=csv&grade=good`, {
    headers: { authorization: `Bearer ${office.token}` },
  });
  const [, line = ''] = (await file.text()).split('\r\n');
  const cells = line.split(',');
  expect(cells[ledgerColumns.indexOf('grade')]).toBe('良');
  expect(cells[ledgerColumns.indexOf('gradeWhy')]).toBe('按期办理');
});

it('changed later, the timeline says both, and the ledger of before says the first', async () => {
  await on('2018-05-14');
  expect((await act('一-1', lead, { kind: 'grade', grade: 'excellent', gradeReason: '自评' })).status).toBe(
    403,
  );
  expect((await act('一-1', group, { kind: 'grade', grade: 'excellent', gradeReason: '复评' })).status).toBe(
    200,
  );
  const { body } = await api.ask(`/cases/${encodeURIComponent(idOf('一-1'))}/timeline?limit=100`, {
    token: lead.token,
  });
  expect(
    body.items
      .filter((one: { type: string }) => one.type === 'graded')
      .map((one: { text: string }) => one.text),
  ).toEqual(['评定等次为良:按期办理', '评定等次为优:复评']);
  const past = await api.ask(`/campaigns/${campaignId}/history/cases?asOf=2018-05-11`, {
    token: office.token,
  });
  expect(past.body.items[0]).toMatchObject({ ref: '一-1', grade: 'good', gradeReason: '按期办理' });
  const changes = await api.ask(`/campaigns/${campaignId}/history/changes?from=2018-05-11&to=2018-05-14`, {
    token: office.token,
  });
  expect(changes.body.items[0].changes).toContainEqual(
    expect.objectContaining({ field: 'grade', before: 'good', after: 'excellent' }),
  );
});

it('reopened, it has none; what it had stays with the round', async () => {
  await on('2018-05-15');
  expect((await act('一-1', office, { kind: 'reopen', reason: '举报' })).status).toBe(200);
  expect(await gradedAs('grade=excellent', office)).toEqual([]);
  const { graded, lineage } = await caseOf('一-1', lead);
  expect(graded).toBeNull();
  expect(lineage).toMatchObject([{ outcome: 'completed', graded: { grade: 'excellent', reason: '复评' } }]);
});
