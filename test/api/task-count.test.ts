import { listSignOffs } from '../../api/contracts/sign-offs';
import { countTasks } from '../../api/contracts/tasks';
import { groupTasks } from '../../web/unit/home/group-tasks';
import { apartBySignOff, notOnTop, onTop } from '../../web/unit/sign-off/use-sign-offs';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, type TestPerson } from '../support/factories';
import { plan, signing, type House } from './sign-offs/signing';

/** The number beside 待办 is that of the lines that the home makes of its tasks and of what is before the head. */
let api: TestApi;
let units: ReturnType<typeof signing>;

beforeAll(async () => {
  api = await startApi();
  units = signing(api);
});
afterAll(() => api.close());

const counted = async (who: TestPerson, headers = {}) => {
  const { status, body } = await api.ask('/tasks/count', { token: who.token, headers });
  expect(status).toBe(200);
  return countTasks.response!.parse(body);
};

/** As web/unit/home shows them. */
const shown = async (who: TestPerson, headers = {}) => {
  const { body } = await api.ask('/tasks?limit=200', { token: who.token, headers });
  const { items } = listSignOffs.response!.parse(await units.list(who, headers));
  const lines = groupTasks(apartBySignOff(notOnTop(body.items, items), items));
  return { count: lines.length + onTop(items).length, isMore: body.next !== null };
};

const agree = async (who: TestPerson, headers = {}): Promise<number> => {
  const answer = await counted(who, headers);
  expect(answer).toEqual(await shown(who, headers));
  return answer.count;
};

describe('the number of lines in 待办', () => {
  let at: House;
  beforeEach(async () => {
    at = await units.house();
  });

  it('counts what one act serves once', async () => {
    const before = await agree(at.liaison);
    const { body } = await api.ask('/tasks?limit=200', { token: at.liaison.token });
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(body.items.length);
    const docketIds = [`${at.campaignId}:一-1`, `${at.campaignId}:一-2`];
    const signFor = (ids: string[]) =>
      api.ask(`/campaigns/${at.campaignId}/commands`, {
        method: 'POST',
        token: at.liaison.token,
        body: { docketIds: ids, command: { kind: 'sign-for' } },
      });
    // One of two that stand in one line: the line stays until both are done.
    expect((await signFor(docketIds.slice(0, 1))).status).toBe(200);
    expect(await agree(at.liaison)).toBe(before);
    expect((await signFor(docketIds.slice(1))).status).toBe(200);
    expect(await agree(at.liaison)).toBe(before - 1);
  });

  it('counts what is before the head once for him, and apart for whoever prepared it', async () => {
    const before = await agree(at.liaison);
    expect(await agree(at.head)).toBe(before);
    const { body } = await units.prepare(at);
    // The plan of the other case stays in its own line.
    expect(await agree(at.liaison)).toBe(before + 1);
    expect(await agree(at.head)).toBe(before + 1);
    // Another of the same waits: the first is taken back.
    expect((await units.withdraw(body.id, at.liaison)).status).toBe(200);
    expect(await agree(at.liaison)).toBe(before);
    const both = await units.prepare(at, plan('并案'), [`${at.campaignId}:一-1`, `${at.campaignId}:一-2`]);
    expect(both.status).toBe(201);
    expect(await agree(at.head)).toBe(before);
    expect((await units.sendBack(both.body.id, at.head)).status).toBe(200);
    expect(await agree(at.liaison)).toBe(before);
    expect((await units.withdraw(both.body.id, at.liaison)).status).toBe(200);
    expect(await agree(at.liaison)).toBe(before);
  });

  it('counts an extension asked for beside what is owed', async () => {
    const { id } = await api.db.obligation.findFirstOrThrow({
      where: { docketId: at.docketId, kind: 'rectification' },
    });
    const before = await agree(at.head);
    const asked = await units.prepare(at, {
      kind: 'ask-extension',
      obligationId: id,
      dueOn: '2018-06-20',
      reason: '须先招标',
      fileIds: [],
    });
    expect([asked.status, asked.body.code]).toEqual([201, undefined]);
    expect(await agree(at.head)).toBe(before + 1);
    expect(await agree(at.liaison)).toBe(before);
  });

  it('counts for a stand-in what waits for the absent head as well, and under his name that alone', async () => {
    const deputy = await createPerson(api.db, { unitId: at.unitId, roles: ['liaison'] });
    await units.standIn(at.head, deputy);
    const before = await agree(deputy);
    await units.prepare(at);
    expect(await agree(deputy)).toBeGreaterThan(before);
    const acting = { 'acting-for': at.head.id };
    expect(await agree(deputy, acting)).toBe(await agree(at.head));
    const stranger = await createPerson(api.db, { unitId: at.unitId, roles: ['liaison'] });
    expect((await api.ask('/tasks/count', { token: stranger.token, headers: acting })).status).toBe(403);
  });

  it('is nothing for a unit that owes nothing, whatever others owe', async () => {
    const stranger = await createPerson(api.db, { unitId: 'unit-of-nothing', roles: ['liaison'] });
    expect(await counted(stranger)).toEqual({ count: 0, isMore: false });
  });

  it('says that there are more than a home shows', async () => {
    const unitId = 'unit-of-much';
    await createCampaign(api.db, {
      cases: Array.from({ length: 60 }, (_, n) => ({ ref: `一-${n + 1}`, leads: [unitId] })),
    });
    const who = await createPerson(api.db, { unitId, roles: ['liaison'] });
    await agree(who);
    expect(await counted(who)).toMatchObject({ isMore: true });
  });
});
