import { ledgerColumns } from '../../domain/codes/ledger-columns';
import { sourceOf, type Source } from '../../domain/docket/source';
import type { SourceKind } from '../../domain/codes/findings';
import { ledgerCommand } from '../../cli/ledger-as-of';
import { act, byTheClock } from '../../prisma/record/acts';
import { Draft } from '../../domain/docket/draft';
import { applyEvent } from '../../domain/case/evolve';
import type { CaseEvent } from '../../domain/case/events';
import type { CaseState } from '../../domain/case/state';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, createUnit, setClock, type TestPerson } from '../support/factories';
import { runCommand } from '../support/run-command';
import { sharedEngines } from '../support/shared-engines';

const before = process.env['DATABASE_URL'];
let api: TestApi;
let campaignId: string;
let office: TestPerson;
let liaison: TestPerson;

const source = (kind: SourceKind, findingId: string | null = null): Source => ({
  ...sourceOf({ kind, organ: '省审计厅', number: '省审农〔2018〕3号', title: '审计报告', on: '2018-04-02' }),
  findingId,
});
const idOf = (ref: string): string => `${campaignId}:${ref}`;

/** 并案 on the record: another finding's source comes to a case. */
const join = (ref: string, joined: Source): Promise<unknown> =>
  act(api.db, byTheClock, async book => {
    const [held] = await book.hold([idOf(ref)]);
    const draft = new Draft<CaseState, CaseEvent>(held!.state as CaseState, applyEvent);
    const { now: at } = await book.open(campaignId);
    draft.emit({ type: 'source-joined', at, by: null, from: 'f9', source: joined, reason: '同一问题' });
    book.save(held!, draft.done());
  });

const refs = async (query: string, who: TestPerson): Promise<string[]> => {
  const { status, body } = await api.ask(`/cases?campaignId=${campaignId}&${query}`, { token: who.token });
  expect(status).toBe(200);
  return body.items.map((one: { ref: string }) => one.ref);
};
const refsAsOf = async (asOf: string, query: string): Promise<string[]> => {
  const { body } = await api.ask(`/campaigns/${campaignId}/history/cases?asOf=${asOf}&${query}`, {
    token: office.token,
  });
  return body.items.map((one: { ref: string }) => one.ref);
};

beforeAll(async () => {
  api = await startApi();
  await createUnit(api.db, { id: 'unit-a', name: '甲局' });
  await createUnit(api.db, { id: 'unit-b', name: '乙局' });
  campaignId = await createCampaign(api.db, {
    cases: [
      { ref: '一-1', leads: ['unit-a'], sources: [source('audit')] },
      { ref: '一-2', leads: ['unit-b'], sources: [source('assessment', 'f1')] },
      { ref: '一-3', leads: ['unit-b'], sources: [source('unstated')] },
      // Of before there were sources.
      { ref: '一-4', leads: ['unit-a'] },
    ],
  });
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  liaison = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  await setClock(api.db, campaignId, '2018-05-20T10:00:00+08:00');
  await join('一-2', source('audit', 'f9'));
});
afterAll(() => {
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
  return api.close();
});

it('a row says each kind once and names the findings; what was joined is in it', async () => {
  const rows = await api.db.docket.findMany({
    where: { campaignId, kind: 'case' },
    orderBy: { ref: 'asc' },
    select: { ref: true, sources: true, findingIds: true },
  });
  expect(rows.map(one => [one.ref, one.sources, one.findingIds])).toEqual([
    ['一-1', ['audit'], []],
    ['一-2', ['assessment', 'audit'], ['f1', 'f9']],
    ['一-3', ['unstated'], []],
    ['一-4', [], []],
  ]);
});

it.each([
  ['source=audit', ['一-1', '一-2']],
  ['source=assessment', ['一-2']],
  ['source=petition', []],
  ['source=assessment,petition', ['一-2']],
  // A case of before there were sources is not stated either.
  ['source=unstated', ['一-3', '一-4']],
  ['source=unstated,audit', ['一-1', '一-2', '一-3', '一-4']],
  ['', ['一-1', '一-2', '一-3', '一-4']],
])('the ledger filtered by %s', async (query, expected) => {
  expect(await refs(query, office)).toEqual(expected);
  // With what a reader may not see left out.
  expect(await refs(query, liaison)).toEqual(expected.filter(one => ['一-1', '一-4'].includes(one)));
});

it('a kind that there is none of is refused', async () => {
  const { status } = await api.ask(`/cases?campaignId=${campaignId}&source=rumour`, { token: office.token });
  expect(status).toBe(400);
});

it('as of a day before the joining it was of one source', async () => {
  expect(await refsAsOf('2018-05-10', 'source=audit')).toEqual(['一-1']);
  expect(await refsAsOf('2018-05-20', 'source=audit')).toEqual(['一-1', '一-2']);
  expect(await refsAsOf('2018-05-20', 'source=unstated')).toEqual(['一-3', '一-4']);
});

it('a line says its sources, one of before there were any by its campaign’s document', async () => {
  const { body } = await api.ask(`/cases?campaignId=${campaignId}`, { token: office.token });
  const [first, second, , fourth] = body.items;
  expect(first.sources).toMatchObject([{ kind: 'audit', organ: '省审计厅', number: '省审农〔2018〕3号' }]);
  expect(second.sources.map((one: { kind: string; findingId: string }) => [one.kind, one.findingId])).toEqual(
    [
      ['assessment', 'f1'],
      ['audit', 'f9'],
    ],
  );
  expect(fourth.sources).toMatchObject([{ kind: 'unstated', title: '测试行动' }]);
});

it('an exported ledger has the column, filtered as the page is', async () => {
  const response = await fetch(
    `${api.url}/api/v1/campaigns/${campaignId}/ledger-file?format=csv&source=audit`,
    { headers: { authorization: `Bearer ${office.token}` } },
  );
  const [head, ...lines] = (await response.text()).trim().split('\r\n');
  expect(head!.split(',')[ledgerColumns.indexOf('source')]).toBe('问题来源');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('审计:省审计厅,省审农〔2018〕3号');
  expect(lines[1]).toContain('考核:省审计厅,省审农〔2018〕3号;审计:省审计厅,省审农〔2018〕3号');
});

it('so has the command line’s, as of a past day', async () => {
  const [{ name }] = await api.db.$queryRaw<[{ name: string }]>`SELECT current_database() AS name`;
  const url = new URL(sharedEngines().databaseUrl);
  url.pathname = `/${name}`;
  process.env['DATABASE_URL'] = url.href;
  const run = (...args: string[]) =>
    runCommand([ledgerCommand.name('ledger')], 'ledger', '--campaign', campaignId, ...args);
  const earlier = await run('--as-of', '2018-05-10', '--source', 'audit', '--json');
  expect(JSON.parse(earlier.out).cases.map((one: { ref: string }) => one.ref)).toEqual(['一-1']);
  const after = await run('--as-of', '2018-05-20', '--source', 'audit');
  expect(after.out).toContain('2 个事项');
  expect(after.out).toContain('考核  审计');
});

it('who changes where a case comes from behind the system’s back is found', async () => {
  expect((await verifyLog(api.db)).findings).toEqual([]);
  await api.db.docket.update({ where: { id: idOf('一-1') }, data: { sources: ['petition'] } });
  expect((await verifyLog(api.db)).findings).toMatchObject([
    { what: 'docket-changed', docketId: idOf('一-1') },
  ]);
});
