import { logged } from './logged';
import { startApi, type TestApi } from '../../support/api';
import { climbTo } from '../../support/climb-to';
import { createCampaign, createPerson, createUnit, setClock, type TestPerson } from '../../support/factories';

/** What these tests read of the answers. */
interface Line {
  kind: string;
  code: string;
  id: string;
  at: string;
  what: string;
  isDone: boolean;
  blocks: number;
  unit: { id: string };
  units: Line[];
  exceptions: Line[];
}

let api: TestApi;
let campaignId: string;
let office: TestPerson;
let lead: TestPerson;
beforeAll(async () => {
  api = await startApi();
  await createUnit(api.db, { id: 'town', kind: 'township' });
  campaignId = await createCampaign(api.db, {
    cases: [
      { ref: '一-1', leads: ['unit-a'] },
      { ref: '一-2', leads: ['town'] },
      { ref: '一-3', leads: ['office'] },
    ],
  });
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  lead = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
});
afterAll(() => api.close());

const ask = async (path: string, { token } = office) => (await api.ask(path, { token })).body;
const groups = async (): Promise<Line[]> => (await ask(`/campaigns/${campaignId}/task-groups`)).groups;
const group = async (kind: string) => (await groups()).find(one => one.kind === kind);
const caseId = (ref: string) => encodeURIComponent(`${campaignId}:${ref}`);

describe('what needs the office today, in lines', () => {
  it('says from the second working day on what leads have not opened; a reading by the lead ends it, once', async () => {
    // Handed out on Wednesday the 9th: Thursday is the working day in which it is opened.
    await setClock(api.db, campaignId, '2018-05-10T18:00:00+08:00');
    expect(await group('unopened')).toBeUndefined();
    await setClock(api.db, campaignId, '2018-05-11T09:00:00+08:00');
    const names = async () => (await group('unopened'))?.units.map((one: Line) => one.unit.id).sort();
    expect(await names()).toEqual(['office', 'town', 'unit-a']);
    // The office reads it too: that opens nothing.
    await ask(`/cases/${caseId('一-1')}`);
    expect(await names()).toHaveLength(3);
    await ask(`/cases/${caseId('一-1')}`, lead);
    await setClock(api.db, campaignId, '2018-05-11T10:00:00+08:00');
    await ask(`/cases/${caseId('一-1')}`, lead);
    expect(await names()).toEqual(['office', 'town']);
    expect(await group('receipt-late')).toMatchObject({ count: 1, units: [{ unit: { id: 'unit-a' } }] });
    const rows = await api.db.caseReading.findMany();
    expect(rows.map(({ unitId, readAt }) => [unitId, readAt.toISOString()])).toEqual([
      ['unit-a', '2018-05-11T01:00:00.000Z'],
    ]);
  });

  it('makes one line of letters to sign, with what waits for them and those that differ', async () => {
    await climbTo(api.db, campaignId, '2018-05-17T09:00:00+08:00');
    const letters = await api.db.letter.findMany({ where: { campaignId, status: 'drafted' } });
    const line = await group('letter-sign');
    expect(line).toMatchObject({
      letterKind: 'supervision-letter',
      count: letters.length,
      composition: expect.arrayContaining([{ unitKind: 'township', units: 1 }]),
      act: { command: 'sign', count: letters.length - 1, units: 3 },
      exceptions: [
        {
          code: 'to-headquarters',
          letterIds: letters.filter(one => one.toUnitId === 'office').map(one => one.id),
        },
      ],
    });
    expect(line!.blocks).toBe(letters.flatMap(one => one.items as object[]).length);
    expect((await groups())[0]!.kind).toBe('letter-sign');
  });

  it('counts what is handed in meanwhile among the exceptions, and no step waits for it any more', async () => {
    const before = await group('letter-sign');
    const { status } = await logged(api, lead, `${campaignId}:一-1`, {
      kind: 'submit-plan',
      text: '清理完毕',
      fileIds: [],
    });
    expect(status).toBe(200);
    const after = await group('letter-sign');
    expect(after!.blocks).toBeLessThan(before!.blocks);
    expect(after!.exceptions.map((one: Line) => one.code)).toEqual(['handed-in', 'to-headquarters']);
    expect(await group('plan-decision')).toMatchObject({ count: 1, dueness: 'later' });
  });

  it('is no unit’s business', async () => {
    const refused = await api.ask(`/campaigns/${campaignId}/task-groups`, { token: lead.token });
    expect(refused.status).toBe(403);
  });
});

describe('要打的电话', () => {
  it('names units by what hangs on them, with number, urging, and the call logged for all that is late in one step', async () => {
    const before = (await ask(`/campaigns/${campaignId}/to-call`)).items;
    const town = before.find((one: Line) => one.unit.id === 'town');
    expect(town).toMatchObject({ holdsUp: 1, lastCall: null, oldestDueOn: '2018-05-10', overdueDays: 7 });
    expect(town.lastUrgedAt).toBe('2018-05-17T09:00:00+08:00');
    const docketIds = town.dockets.map((one: Line) => one.id);
    expect(docketIds.length).toBeGreaterThan(1);
    const call = { kind: 'log-call', unitId: 'town', spokeWith: '书记', result: 'promised', said: '下班前' };
    const done = await api.ask(`/campaigns/${campaignId}/commands`, {
      method: 'POST',
      token: office.token,
      body: { docketIds, command: call },
    });
    expect(done.status).toBe(200);
    const { items } = await ask(`/campaigns/${campaignId}/to-call`);
    expect(items.find((one: Line) => one.unit.id === 'town').lastCall).toEqual({
      at: '2018-05-17T09:00:00+08:00',
      spokeWith: '书记',
      result: 'promised',
      said: '下班前',
    });
    const { items: timeline } = await ask(`/cases/${caseId('一-2')}/timeline?limit=200`);
    expect(timeline.at(-1)).toMatchObject({ type: 'called', text: '电话催办town(书记):答应今天报:下班前' });
    expect((await ask(`/cases/${caseId('一-2')}`)).calls).toMatchObject([
      { spokeWith: '书记', result: 'promised' },
    ]);
  });
});

describe('what comes by itself', () => {
  it('reads alarms, and counts what was asked of units this week', async () => {
    const { items, burden, provisional } = await ask(`/campaigns/${campaignId}/ahead`);
    expect(items.every((one: Line) => one.isDone || one.at <= '2018-05-19T09:00:00+08:00')).toBe(true);
    expect(items.some((one: Line) => one.isDone && one.what === 'supervision-letter')).toBe(false);
    expect(burden.week).toBe('2018-05-14');
    expect(burden.forms).toBeGreaterThan(0);
    expect(provisional).toEqual({ count: 0, years: [] });
  });
});
