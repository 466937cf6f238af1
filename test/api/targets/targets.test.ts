import { startApi, type TestApi } from '../../support/api';
import { createCampaign, createPerson, type TestPerson } from '../../support/factories';
import { recordIn, roads, superviseTargets } from '../../support/targets';

let api: TestApi;
let campaignId: string;
let office: TestPerson;
let unitA: TestPerson;
let unitB: TestPerson;

beforeAll(async () => {
  api = await startApi();
  campaignId = await createCampaign(api.db, {
    cases: [
      { ref: '一-1', leads: ['unit-a'] },
      { ref: '一-2', leads: ['unit-b'] },
    ],
  });
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  unitA = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  unitB = await createPerson(api.db, { unitId: 'unit-b', roles: ['liaison'] });
  await recordIn(api.db, campaignId, {
    tranches: [
      roads('1', 'unit-a', '1000000'),
      roads('2', 'unit-b', '999999.99'),
      roads('3', '城关镇', '300000', { from: 'unit-a', parent: '1', receivedOn: '2018-04-29' }),
      roads('4', 'unit-a', '400000', { program: 'schools', docNo: '学〔2017〕1号' }),
    ],
    payments: [
      { id: 'p1', tranche: '1', unit: 'unit-a', amount: '200000', paidOn: '2018-04-01', purpose: 'roads' },
      { id: 'p2', tranche: '3', unit: '城关镇', amount: '50000.55', paidOn: '2018-05-01', purpose: 'roads' },
    ],
  });
  await superviseTargets(api.db, campaignId, ['unit-a', 'unit-b']);
});
afterAll(() => api.close());

const get = async (path: string, { token }: TestPerson = office) => {
  const { status, body } = await api.ask(`/campaigns/${campaignId}${path}`, { token });
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
};
const key = (rule: string, unit: string) => `${rule}||${unit}|2017|allotted`;
const at = (what: string) => encodeURIComponent(what);

describe('the targets of a campaign', () => {
  it('stand as sentences by clause, with how many rows have which verdict', async () => {
    const view = await get('/targets');
    expect(view.counts).toEqual({ broken: 3, kept: 1 });
    expect(view.packs[0].clauses.map((one: { cites: string }) => one.cites)).toEqual([
      '〈甲〉 1¶1',
      '〈甲〉 2¶1',
    ]);
    expect(view.packs[0].clauses[0].rules[0]).toMatchObject({
      counts: { broken: 1, kept: 1 },
      unreachable: 0,
    });
    expect([view.units, view.years]).toEqual([['unit-a', 'unit-b'], ['2017']]);
    expect(view.abilities).toContain('answer-ask');
  });
  it('ask what the text leaves open, and say what is taken meanwhile', async () => {
    const { asks } = await get('/targets');
    expect(asks).toEqual([
      expect.objectContaining({ id: 'T1.until', proposed: '2017', answer: null, rules: ['T1'] }),
    ]);
  });
  it('offer the packs of the project that are not supervised yet', async () =>
    expect((await get('/targets')).offered.map((one: { id: string }) => one.id)).toContain('fujian-2013'));
  it('a unit reads every rule and counts its own rows alone; it is asked and offered nothing', async () => {
    const view = await get('/targets', unitB);
    expect([view.counts, view.units, view.asks, view.offered, view.abilities]).toEqual([
      { broken: 2 },
      ['unit-b'],
      [],
      [],
      [],
    ]);
    expect(view.packs[0].clauses).toHaveLength(2);
  });
});

describe('rows', () => {
  const idsOf = async (query: string, who = office) =>
    (await get(`/targets/rows?${query}`, who)).items.map((one: { id: string }) => one.id);

  it('stand the worst first, page by page', async () => {
    const first = await get('/targets/rows?limit=3');
    const second = await get(`/targets/rows?limit=3&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(one => one.id)).toEqual([
      key('T1', 'unit-b'),
      key('T2', 'unit-a'),
      key('T2', 'unit-b'),
      key('T1', 'unit-a'),
    ]);
    expect(second.next).toBeNull();
  });
  it.each([
    ['verdict=kept', [key('T1', 'unit-a')]],
    ['rule=T2&unit=unit-a', [key('T2', 'unit-a')]],
    ['year=2018', []],
    ['year=2017&verdict=broken&unit=unit-b&rule=T1', [key('T1', 'unit-b')]],
    [`q=${at('学校')}&unit=unit-b`, [key('T2', 'unit-b')]],
    ['q=UNIT-A&rule=T1', [key('T1', 'unit-a')]],
  ])('%s', async (query, expected) => expect(await idsOf(query)).toEqual(expected));
  it('a unit reads its own', async () =>
    expect(await idsOf('', unitA)).toEqual([key('T2', 'unit-a'), key('T1', 'unit-a')]));
  it('say what was asked and found to the 分, and which breach they are', async () => {
    const [row] = (await get('/targets/rows?rule=T1&verdict=broken')).items;
    expect(row).toMatchObject({
      required: '1000000',
      found: '999999.99',
      measure: 'yuan',
      since: '2018-05-09',
    });
    expect(row.breach).toEqual({ id: `${campaignId}:breach:${row.id}`, status: 'proposed', caseId: null });
  });
});

describe('one row', () => {
  it('explains itself: formula, figures with their file, what was assumed, what it was', async () => {
    const row = await get(`/targets/rows/${at(key('T1', 'unit-b'))}`);
    expect(row).toMatchObject({ formula: '999999.99 < 1000000', figureCount: 1, authority: 'document' });
    expect(row.figures[0]).toMatchObject({
      id: '2',
      value: '999999.99',
      paper: '路〔2017〕2号',
      what: { zh: '道路资金 2017' },
      source: { file: '资金.xlsx' },
    });
    expect(row.assumed.map((one: { id: string }) => one.id)).toEqual(['T1.until']);
    expect(row.history).toHaveLength(1);
  });
  it('of another unit is not found', async () => {
    const { status, body } = await api.ask(
      `/campaigns/${campaignId}/targets/rows/${at(key('T1', 'unit-b'))}`,
      {
        token: unitA.token,
      },
    );
    expect([status, body.code]).toEqual([404, 'TARGET_ROW_UNKNOWN']);
  });
});

describe('breaches', () => {
  it('wait for the office, those of the news for their paper first', async () => {
    const { items } = await get('/breaches');
    expect(items.map((one: { rule: string; status: string }) => `${one.rule} ${one.status}`).sort()).toEqual([
      'T1 proposed',
      'T2 to-verify',
      'T2 to-verify',
    ]);
    expect(items[0]).toMatchObject({ isOverdue: false, dueOn: expect.stringMatching(/^2018-05/) });
  });
  it('come with their evidence, and with what the case would say', async () => {
    const breach = await get(`/breaches/${at(`${campaignId}:breach:${key('T1', 'unit-b')}`)}`);
    expect(breach).toMatchObject({ answerable: '省厅', abilities: ['open-case', 'decline'], decision: null });
    expect(breach.proposal).toMatchObject({ lead: null, responsible: [{ id: 'unit-b' }] });
    expect(breach.proposal.problem).toContain('999999.99');
    expect(breach.events.length).toBeGreaterThan(1);
  });
  it('about another unit are neither listed nor found', async () => {
    const { items } = await get('/breaches', unitA);
    expect(items.map((one: { unit: string }) => one.unit)).toEqual(['unit-a']);
    const { status } = await api.ask(
      `/campaigns/${campaignId}/breaches/${at(`${campaignId}:breach:${key('T1', 'unit-b')}`)}`,
      { token: unitA.token },
    );
    expect(status).toBe(404);
  });
});

describe('the flow of money', () => {
  type Node = { unit: string; held: string; idleDays: number | null; light: string; children: Node[] };
  const lines = (nodes: Node[], depth = 0): string[] =>
    nodes.flatMap(one => [
      `${'-'.repeat(depth)}${one.unit} ${one.held} ${one.idleDays} ${one.light}`,
      ...lines(one.children, depth + 1),
    ]);
  it('goes down level by level, exact, with the days that money lies', async () => {
    const view = await get('/money-flow?programme=roads&year=2017');
    expect(lines(view.nodes)).toEqual([
      '省厅 0 null none',
      '-unit-a 500000 69 yellow',
      '--城关镇 249999.45 10 none',
      '-unit-b 999999.99 69 yellow',
    ]);
  });
  it('as of an earlier day it had not come that far', async () => {
    const view = await get('/money-flow?programme=roads&year=2017&asOf=2018-03-31');
    expect(lines(view.nodes)[1]).toBe('-unit-a 700000 30 blue');
  });
  it('a unit sees its own and nothing of others', async () => {
    const view = await get('/money-flow?programme=roads&year=2017', unitB);
    expect(lines(view.nodes)).toEqual(['省厅 0 null none', '-unit-b 999999.99 69 yellow']);
    expect(view.programmes.map((one: { id: string }) => one.id)).toEqual(['roads']);
  });
  it('is a workbook too', async () => {
    const { status, headers } = await api.ask(`/campaigns/${campaignId}/money-flow/file?programme=roads`, {
      token: office.token,
    });
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('spreadsheetml')]);
  });
});
