import { takeSteps } from '../../prisma/record/take-steps';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, setClock, type TestPerson } from '../support/factories';

let api: TestApi;
let campaignId: string;
let id: string;
let office: TestPerson;
let group: TestPerson;
let lead: TestPerson;
beforeAll(async () => {
  api = await startApi();
  campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  id = `${campaignId}:一-1`;
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  group = await createPerson(api.db, { unitId: 'supervision', roles: ['supervisor'] });
  lead = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
});
afterAll(() => api.close());

const look = async ({ token }: TestPerson) => api.ask(`/cases/${encodeURIComponent(id)}`, { token });

const act = async (who: TestPerson, command: object) => {
  const { headers } = await look(who);
  return api.ask(`/cases/${encodeURIComponent(id)}/commands`, {
    method: 'POST',
    token: who.token,
    headers: { 'if-match': headers.get('etag')! },
    body: { command },
  });
};

const tasksOf = async ({ token }: TestPerson): Promise<unknown[]> =>
  (await api.ask(`/tasks?campaignId=${campaignId}`, { token })).body.items
    .filter((one: { kind: string }) => one.kind === 'to-decide')
    .map((one: Record<string, unknown> & { unit: { id: string } }) => [
      one.obligationKind,
      one.command,
      one.what,
      one.unit.id,
      one.dueOn,
      one.light,
    ]);

const paper = { text: '材料', fileIds: [] };
const owed = ['paper-decision', 'approve-plan', '审核整改方案', 'unit-a', '2018-05-17'];

it('a plan that was handed in is a task of the offices, with a date, and of nobody else', async () => {
  await setClock(api.db, campaignId, '2018-05-14T10:00:00+08:00');
  expect((await act(lead, { kind: 'submit-plan', ...paper })).status).toBe(200);
  expect(await tasksOf(office)).toEqual([[...owed, 'blue']]);
  expect(await tasksOf(group)).toEqual([[...owed, 'blue']]);
  expect(await tasksOf(lead)).toEqual([]);
});

it('nobody is given the decision about his own house', async () => {
  const insider = await createPerson(api.db, { unitId: 'unit-a', roles: ['coordinator'] });
  expect(await tasksOf(insider)).toEqual([]);
});

it('late, it is red for the office and urged; the case keeps the light and the next day of the unit', async () => {
  await setClock(api.db, campaignId, '2018-05-18T09:00:00+08:00');
  await takeSteps(api.db, campaignId, [id], { steps: 'rungs' });
  expect(await tasksOf(office)).toEqual([[...owed, 'red']]);
  const urging = await api.db.step.findFirst({
    where: { campaignId, act: 'urge', obligationId: { contains: 'paper' } },
  });
  expect(urging?.outcome).toBe('fired');
  const { body } = await look(office);
  const one = body.obligations.find((each: { kind: string }) => each.kind === 'paper-decision');
  expect([one.owedBy, one.aboutName, one.isOverdue]).toEqual(['office', 'unit-a', true]);
  const ledger = await api.ask(`/cases?campaignId=${campaignId}`, { token: office.token });
  const [line] = ledger.body.items;
  // The receipt was met by handing in; what is next is the unit's rectification.
  expect([line.light, line.nextDueOn, line.overdueCount]).toEqual(['green', '2018-06-10', 0]);
});

it('decided, it is gone, and the record names who decided', async () => {
  expect((await act(office, { kind: 'approve-plan', unitId: 'unit-a' })).status).toBe(200);
  expect(await tasksOf(office)).toEqual([]);
  const events = await api.db.event.findMany({ where: { docketId: id, type: 'obligation-met' } });
  const met = events.find(({ data }) => JSON.stringify(data).includes('paper-decision'));
  expect(met?.actorId).toBe(office.id);
});
