import { startApi, type TestApi } from '../support/api';
import { climbTo } from '../support/climb-to';
import { createCampaign, createPerson, type TestPerson } from '../support/factories';

let api: TestApi;
let campaignId = '';
const ids: string[] = [];
const people = {} as Record<'leader' | 'supervisor' | 'a' | 'b' | 'coordinator', TestPerson>;

const ask = (path: string, who: TestPerson, body?: object) =>
  api.ask(path, { token: who.token, ...(body && { method: 'POST', body }) });
const evidence = async (id = ids[0]!) =>
  (await ask(`/proceedings/${encodeURIComponent(id)}/evidence`, people.leader)).body;
const command = (who: TestPerson, body: object) =>
  ask(`/campaigns/${campaignId}/commands`, who, { docketIds: [`${campaignId}:一-1`], command: body });

/** Two leads owe a plan by 14 May; A is silent until an interview is proposed on 22 May, B hands in. */
beforeAll(async () => {
  api = await startApi();
  campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a', 'unit-b'] }] });
  people.leader = await createPerson(api.db, { unitId: 'leadership', roles: ['leader'] });
  people.supervisor = await createPerson(api.db, { unitId: 'supervision', roles: ['supervisor'] });
  people.coordinator = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  people.a = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  people.b = await createPerson(api.db, { unitId: 'unit-b', roles: ['liaison'] });
  await climbTo(api.db, campaignId, '2018-05-14T10:00:00+08:00');
  expect((await command(people.b, { kind: 'submit-plan', text: '方案', fileIds: [] })).status).toBe(200);
  await climbTo(api.db, campaignId, '2018-05-15T09:00:00+08:00');
  await climbTo(api.db, campaignId, '2018-05-16T09:00:00+08:00');
  for (const { id } of await api.db.letter.findMany({ where: { campaignId } }))
    for (const kind of ['sign', 'number', 'deliver'])
      expect(
        (await ask(`/letters/${encodeURIComponent(id)}/commands`, people.supervisor, { kind })).status,
      ).toBe(200);
  await climbTo(api.db, campaignId, '2018-05-22T09:00:00+08:00');
  const rows = await api.db.proceeding.findMany({ where: { campaignId, unitId: 'unit-a' } });
  ids.push(...rows.map(one => one.id));
});
afterAll(() => api.close());

it('says what was done, each step with its three times, and the letter that nobody answered', async () => {
  const { done, items } = await evidence();
  expect(
    items.map((one: { kind: string; dueOn: string; daysOverdue: number }) => [
      one.kind,
      one.dueOn,
      one.daysOverdue,
    ]),
  ).toContainEqual(['plan', '2018-05-14', 8]);
  const acts = done.map((one: { act: string }) => one.act);
  expect(acts).toEqual(expect.arrayContaining(['urge', 'supervision-letter', 'propose-interview']));
  const letter = done.find((one: { act: string }) => one.act === 'supervision-letter');
  expect(letter.times[0]).toMatchObject({ dueAt: '2018-05-16T00:00:00+08:00' });
  expect(letter.times[0].deliveredAt).toMatch(/^2018-05-16/);
  expect(letter.letter).toMatchObject({ repliedAt: null, acknowledgedAt: null });
});

it('says who of the co-leads is done: fairness', async () => {
  const { unitSide } = await evidence();
  expect(unitSide.coLeads).toMatchObject([{ unit: { id: 'unit-b' }, isMet: true, kind: 'plan' }]);
  expect(unitSide.coLeads[0].metAt).toMatch(/^2018-05-14/);
});

it('computes what follows from either answer, and chooses no reason', async () => {
  const { after, reasons, mayDecide, queue, why } = await evidence();
  expect(mayDecide).toBe(true);
  expect(after.approved).toMatchObject({
    letterBy: { on: '2018-05-23' },
    heldOn: { on: '2018-05-25' },
    newDeadlineOn: { on: '2018-06-01' },
  });
  expect(after.undecided).toEqual({ dueOn: '2018-05-24', urgedAt: '2018-05-25T00:00:00+08:00' });
  expect(reasons).toHaveLength(4);
  expect(queue).toMatchObject({ position: 1 });
  expect(why[0].derivation.length).toBeGreaterThan(0);
});

it('has another version once the unit has handed in something, and says what that was', async () => {
  const before = await evidence();
  expect(
    (await command(people.a, { kind: 'report-progress', percent: 80, text: '路基已完', fileIds: [] })).status,
  ).toBe(200);
  const after = await evidence();
  expect(after.version).toBeGreaterThan(before.version);
  expect(after.changed.type).toBe('progress-reported');
  expect(after.reasons[0]).toMatchObject({
    code: 'nearly-done',
    support: [{ code: 'progress', percent: 80 }],
  });
  expect(after.unitSide.progress).toMatchObject([{ percent: 80, text: '路基已完' }]);
});

it('keeps a call beside the rungs', async () => {
  const call = { kind: 'log-call', unitId: 'unit-a', spokeWith: '局长', result: 'promised', said: '今天报' };
  expect((await command(people.supervisor, call)).status).toBe(200);
  expect((await evidence()).calls).toMatchObject([{ spokeWith: '局长', said: '今天报' }]);
});

it('is for offices and leaders; to the unit it is not there before it is told', async () => {
  const path = `/proceedings/${encodeURIComponent(ids[0]!)}/evidence`;
  expect((await ask(path, people.a)).status).toBe(403);
  expect((await ask(path, people.coordinator)).body.mayDecide).toBe(false);
});

it('decided, it says by whom, when and why, and no consequence any more', async () => {
  const reason = '已基本完成';
  const path = `/proceedings/${encodeURIComponent(ids[0]!)}/commands`;
  expect((await ask(path, people.leader, { kind: 'decline', reason })).status).toBe(200);
  const { decision, after, mayDecide } = await evidence();
  expect(decision).toMatchObject({ decision: 'declined', reason, by: { id: people.leader.id } });
  expect([after, mayDecide]).toEqual([null, false]);
  expect((await ask(path, people.leader, { kind: 'approve' })).status).toBe(409);
});
