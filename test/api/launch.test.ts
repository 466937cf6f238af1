import { getBurden, type BurdenView } from '../../api/contracts/simulation';
import { defaultPolicy } from '../../domain/policy/default-policy';
import type { Policy } from '../../domain/policy/types';
import type { DraftView } from '../../api/contracts/campaigns';
import type { Plan } from '../../domain/plan/types';
import { noAnswers, type Answers, type Missing } from '../../domain/launch/answers';
import { seedRules } from '../../prisma/schema/seed-rules';
import { startApi, type TestApi } from '../support/api';
import { createOffices, createPerson, createUnit, type TestPerson } from '../support/factories';
import { nestedPlan } from './nested-plan';

type ProposedLink = DraftView['proposedLinks'][number];

let api: TestApi;
let office: TestPerson;
let draftId: string;
let burdens: unknown[] = [];
let simulated: Awaited<ReturnType<TestApi['ask']>>;

beforeAll(async () => {
  api = await startApi();
  await seedRules(api.db);
  await createOffices(api.db);
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
});
afterAll(() => api.close());

const post = (path: string, body: unknown, headers = {}) =>
  api.ask(path, { method: 'POST', token: office.token, body, headers });
const put = (answers: Answers, version: number) =>
  api.ask(`/campaigns/${draftId}/answers`, {
    method: 'PUT',
    token: office.token,
    body: answers,
    headers: { 'if-match': `"${version}"` },
  });

const tight = { messagesToOne: 1, forms: 1, inspections: 0, cites: '县减负清单' };

/** The draft's burden under the default policy with these changes; the draft then has its own policy again. */
const burdenUnder = async (changes: Partial<Policy>): Promise<unknown> => {
  const { policyVersion } = await api.db.campaign.findUniqueOrThrow({ where: { id: draftId } });
  const data = { ...defaultPolicy, version: 900, ...changes };
  await api.db.policy.deleteMany({ where: { version: 900 } });
  const id = Object.keys(changes).join('-') || 'usual';
  await api.db.policy.create({ data: { id, version: 900, data: { ...data, id } as never } });
  const { policyId } = await api.db.campaign.findUniqueOrThrow({ where: { id: draftId } });
  await api.db.campaign.update({ where: { id: draftId }, data: { policyId: id, policyVersion: 900 } });
  const answer = await api.ask(`/campaigns/${draftId}/burden?clock=rehearsal`, { token: office.token });
  expect(answer.status).toBe(200);
  await api.db.campaign.update({ where: { id: draftId }, data: { policyId, policyVersion } });
  return answer.body;
};

it('reads an uploaded file as it reads pasted text', async () => {
  const form = new FormData();
  form.set('issuedOn', '2019-06-28');
  form.set('file', new Blob([nestedPlan], { type: 'text/plain' }), '方案.txt');
  const uploaded = await post('/campaigns/drafts', form);
  const pasted = await post('/campaigns/drafts', { text: nestedPlan, issuedOn: '2019-06-28' });
  expect([uploaded.status, pasted.status]).toEqual([201, 201]);
  expect(uploaded.body.plan).toEqual(pasted.body.plan);
  expect(uploaded.body.campaign.fileName).toBe('方案.txt');
  for (const problem of uploaded.body.plan.categories.flatMap(
    (one: Plan['categories'][number]) => one.problems,
  ))
    expect(uploaded.body.sourceText.slice(problem.source.start, problem.source.end)).not.toBe('');
  draftId = pasted.body.campaign.id;
});

it('says what is wrong with an empty, a binary and a broken file', async () => {
  for (const [name, bytes] of [
    ['空.txt', Buffer.alloc(0)],
    ['图.txt', Buffer.from([0, 1, 2, 3, 0, 0, 255, 254, 0])],
    ['坏.docx', Buffer.from('not a zip')],
  ] as const) {
    const form = new FormData();
    form.set('file', new Blob([bytes]), name);
    const { status, body } = await post('/campaigns/drafts', form);
    expect([name, status]).toEqual([name, 422]);
    expect(body.detail).not.toBe('');
  }
});

it('does not launch what is incomplete, and says what is missing', async () => {
  const { status, body } = await post(`/campaigns/${draftId}/launch`, { clock: 'rehearsal' });
  expect([status, body.code]).toEqual([422, 'LAUNCH_INCOMPLETE']);
  const codes = body.details.missing.map((one: Missing) => one.code);
  expect(codes).toEqual(expect.arrayContaining(['UNIT_UNKNOWN', 'LINKS_UNCONFIRMED']));
});

it('keeps answers, and not over those of somebody else', async () => {
  const draft = await api.ask(`/campaigns/${draftId}/draft`, { token: office.token });
  const answers = { ...noAnswers(), issuedOn: '2019-06-28' };
  const both = await Promise.all([put(answers, draft.body.version), put(answers, draft.body.version)]);
  expect(both.map(one => one.status).sort()).toEqual([200, 412]);
});

it('launches once everything is answered: cases, unit files, the workflows told', async () => {
  await createUnit(api.db, { id: 'unit-a' });
  let draft = (await api.ask(`/campaigns/${draftId}/draft`, { token: office.token })).body;
  const links = draft.proposedLinks
    .filter((one: ProposedLink) => one.isTaken)
    .map(({ ref, assignment }: ProposedLink) => ({ ref, assignment }));
  const answers: Answers = {
    ...draft.answers,
    links,
    timetable: {
      planDueOn: '2019-07-10',
      reportDueOn: '2019-12-01',
      completionDueOn: '2019-12-10',
      supervisionEndsOn: '2019-12-05',
    },
  };
  // Answers may raise further questions, so the list is worked off until it holds nothing up.
  for (let turn = 0; turn < 5; turn++) {
    draft = (await put(answers, draft.version)).body;
    for (const one of draft.missing as Missing[]) {
      const { name, assignment, milestone } = one.about;
      if (one.canConfirm) {
        answers.confirmed = [...(answers.confirmed ?? []), one.key];
        continue;
      }
      if (name !== undefined) answers.units[name] = { kind: 'units', unitIds: ['unit-a'] };
      if (assignment !== undefined && milestone === undefined)
        answers.assignments[assignment] = {
          ...answers.assignments[assignment],
          isListComplete: true,
          ...(one.code === 'LEAD_MISSING' && { leads: ['unit-a'] }),
          ...(one.code.startsWith('DEADLINE') && { deadlineText: '2019年11月30日前' }),
        };
      if (milestone !== undefined) answers.milestones[`${assignment}.${milestone}`] = 'drop';
    }
    if (draft.canLaunch) break;
  }
  expect(draft.missing.filter((one: Missing) => !one.isWarning)).toEqual([]);
  simulated = await post(`/campaigns/${draftId}/simulation`, {
    units: { kind: 'silent' },
    office: 'silent',
    leaders: 'silent',
    until: '2019-07-30',
  });
  burdens = [await burdenUnder({}), await burdenUnder({ burden: tight })];
  const key = { 'idempotency-key': 'launch-1' };
  const launched = await post(`/campaigns/${draftId}/launch`, { clock: 'rehearsal' }, key);
  expect([launched.status, launched.body.status, launched.body.abilities]).toEqual([
    200,
    'launched',
    ['advance-clock'],
  ]);
  expect(launched.body.caseCount).toBeGreaterThan(0);
  expect(api.told.at(-1)?.touched.dockets.length).toBeGreaterThan(launched.body.caseCount);
  expect((await post(`/campaigns/${draftId}/launch`, { clock: 'rehearsal' }, key)).body).toEqual(
    launched.body,
  );
  expect((await post(`/campaigns/${draftId}/launch`, { clock: 'real' })).body.code).toBe('ALREADY_LAUNCHED');
  expect((await api.ask(`/campaigns/${draftId}/draft`, { token: office.token })).status).toBe(409);
});

it('warns of weeks beyond the policy’s budget of burden, whether units are punctual or silent', () => {
  const [usual, strict] = burdens.map(one => getBurden.response!.parse(one));
  expect(usual?.budget).toEqual(defaultPolicy.burden);
  expect(strict?.budget).toEqual(tight);
  const overForms = strict?.weeks.filter(one => one.exceeds.includes('forms')) ?? [];
  expect(new Set(overForms.map(one => one.assumption))).toEqual(new Set(['punctual', 'silent']));
  expect(overForms.every(one => one.forms > tight.forms)).toBe(true);
  const isWithin = (one: BurdenView['weeks'][number]) =>
    one.exceeds.every(key => one[key] > defaultPolicy.burden[key]);
  expect(usual?.weeks.every(isWithin)).toBe(true);
});

it('says before and after the launch what will happen if nobody acts, and records nothing', async () => {
  expect(simulated.status).toBe(200);
  expect(simulated.body.byUnit.length).toBeGreaterThan(0);
  const steps = await api.db.step.count({ where: { campaignId: draftId } });
  const days = 92;
  const ahead = await api.ask(`/campaigns/${draftId}/forecast?days=${days}`, { token: office.token });
  expect(ahead.status).toBe(200);
  const upTo = ahead.body.steps.filter((one: { dueAt: string }) => one.dueAt <= simulated.body.endsAt);
  const count = (act: string) => upTo.filter((one: { act: string }) => one.act === act).length;
  for (const act of ['remind', 'urge', 'supervision-letter'])
    expect([act, count(act)]).toEqual([act, simulated.body.byAct[act] ?? 0]);
  expect(count('urge')).toBeGreaterThan(0);
  expect(await api.db.step.count({ where: { campaignId: draftId } })).toBe(steps);
});

it('moves a rehearsal’s clock forward only', async () => {
  const advance = (until: string) => post(`/campaigns/${draftId}/clock/advance`, { until });
  expect((await advance('2010-01-01T00:00:00+08:00')).body.code).toBe('CLOCK_GOES_FORWARD');
  expect((await advance('2019-07-30T00:00:00Z')).status).toBe(202);
  expect(api.advanced.at(-1)).toEqual({ campaignId: draftId, until: '2019-07-30T08:00:00+08:00' });
});
