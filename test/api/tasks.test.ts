import { listTasks, type TaskView } from '../../api/contracts/tasks';
import { takeSteps } from '../../prisma/record/take-steps';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, setClock, type TestPerson } from '../support/factories';

let api: TestApi;
let campaignId: string;
let liaison: TestPerson;
let head: TestPerson;

beforeAll(async () => {
  api = await startApi();
  campaignId = await createCampaign(api.db, {
    cases: [
      { ref: '一-1', leads: ['unit-a'] },
      { ref: '一-2', leads: ['unit-a'], dueOn: '2018-05-30' },
    ],
  });
  liaison = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  head = await createPerson(api.db, { unitId: 'unit-a', roles: ['head'] });
});
afterAll(() => api.close());

const page = async (who: TestPerson = liaison) =>
  (await api.ask(`/tasks?campaignId=${campaignId}`, { token: who.token })).body;
const items = async (): Promise<TaskView[]> => (await page()).items;
const named = async (ref: string, kind: string): Promise<TaskView> =>
  (await items()).find(one => one.docket.ref === ref && one.obligationKind === kind)!;
const act = (docketIds: string[], command: object) =>
  api.ask(`/campaigns/${campaignId}/commands`, {
    method: 'POST',
    token: liaison.token,
    body: { docketIds, command },
  });

it('says of each why it is owed, what happens by itself otherwise and when, and what one act can serve', async () => {
  const body = await page();
  expect(listTasks.response!.parse(body)).toEqual(body);
  // The plan is due on Monday, 14 May, to 24:00: five days from the hand-out.
  expect(await named('一-1', 'plan')).toMatchObject({
    reason: { text: '方案规定', cites: 'plan' },
    consequence: { act: 'urge', at: '2018-05-15T00:00:00+08:00' },
    isOverdue: false,
    overdueDays: 0,
    daysLeft: 5,
    canTogether: true,
  });
  expect(await named('一-1', 'rectification')).toMatchObject({ canTogether: false });
  const [one, other] = [await named('一-1', 'plan'), await named('一-2', 'plan')];
  expect(one.groupKey).toBe(other.groupKey);
  expect(one.groupKey).not.toBe((await named('一-1', 'report')).groupKey);
});

it('counts calendar days of delay, over a weekend too, and names the next rung and not the one before', async () => {
  await setClock(api.db, campaignId, '2018-05-19T09:00:00+08:00');
  const docketIds = [`${campaignId}:一-1`, `${campaignId}:一-2`];
  await takeSteps(api.db, campaignId, docketIds, { steps: 'rungs' });
  const late = await named('一-1', 'plan');
  // From Monday the 14th to Saturday the 19th. Urged on the 15th, the letter drafted two working days later; what
  // follows is between the offices.
  expect(late).toMatchObject({
    light: 'red',
    isOverdue: true,
    overdueDays: 5,
    daysLeft: -5,
    consequence: null,
  });
  const order = (await items()).map(task => task.isOverdue);
  expect(order).toEqual([...order].sort((a, b) => Number(b) - Number(a)));
});

it('shows a head the same, and other units nothing of it', async () => {
  expect((await page(head)).items).toEqual((await page()).items);
  const stranger = await createPerson(api.db, { unitId: 'unit-z', roles: ['liaison'] });
  expect(await page(stranger)).toMatchObject({ items: [], doneToday: [] });
});

it('names what was done today, until the day is over', async () => {
  expect((await page()).doneToday).toEqual([]);
  expect((await act([`${campaignId}:一-1`, `${campaignId}:一-2`], { kind: 'sign-for' })).status).toBe(200);
  const done = (await page(head)).doneToday as { docket: { ref: string }; doneAt: string }[];
  expect(done.map(one => one.docket.ref).sort()).toEqual(['一-1', '一-2']);
  await setClock(api.db, campaignId, '2018-05-20T00:00:00+08:00');
  expect((await page()).doneToday).toEqual([]);
});
