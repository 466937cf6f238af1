import type { ChangedCase } from '../../api/contracts/history';
import type { Instant } from '../../domain/calendar/civil-date';
import { takeSteps } from '../../prisma/record/take-steps';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, setClock, type TestPerson } from '../support/factories';
import type { Role } from '../../domain/codes/roles';

let api: TestApi;
let campaignId: string;
const who: Record<string, TestPerson> = {};
const caseId = (ref: string) => `${campaignId}:${ref}`;
const get = (name: string, path: string) => api.ask(path, { token: who[name]!.token });
const act = async (name: string, ref: string, command: unknown, onBehalfOf?: unknown) => {
  const body = { docketIds: [caseId(ref)], command, ...(onBehalfOf !== undefined && { onBehalfOf }) };
  const answer = await api.ask(`/campaigns/${campaignId}/commands`, {
    method: 'POST',
    token: who[name]!.token,
    body,
  });
  expect([answer.status, answer.body.code]).toEqual([200, undefined]);
};
const rungs = () => takeSteps(api.db, campaignId, ['一-1', '一-2', '一-3'].map(caseId), { steps: 'rungs' });

/** What the ledger, the cases and the statistics said at an instant, when it was the present. */
interface Said {
  at: Instant;
  name: string;
  ledger: unknown;
  summary: unknown;
  kase: unknown;
}
const said: Said[] = [];

const past = (path: string, query: Record<string, string>) =>
  `${path}?${new URLSearchParams(query).toString()}`;
const ofCampaign = (what: string, query: Record<string, string>) =>
  past(`/campaigns/${campaignId}/history/${what}`, query);
const without = (body: Record<string, unknown>, ...keys: string[]) =>
  Object.fromEntries(Object.entries(body).filter(([key]) => !keys.includes(key)));

const present = async (name: string, at: Instant): Promise<Said> => {
  const ledger = (await get(name, `/cases?campaignId=${campaignId}`)).body;
  return {
    at,
    name,
    ledger: ledger.items.map((row: Record<string, unknown>) => without(row, 'version')),
    // What concerns the present alone: missing years, whom nobody reads for, what reached nobody.
    summary: without(
      (await get(name, `/campaigns/${campaignId}/summary`)).body,
      'provisionalYears',
      'unitsAlone',
      'undelivered',
    ),
    kase: without(
      (await get(name, `/cases/${encodeURIComponent(caseId('一-1'))}`)).body,
      'abilities',
      'version',
    ),
  };
};

const asOf = async (name: string, at: string) => {
  const query = { asOf: at };
  const ledger = (await get(name, ofCampaign('cases', query))).body;
  const summary = (await get(name, ofCampaign('summary', query))).body;
  const kase = (await get(name, past(`/cases/${encodeURIComponent(caseId('一-1'))}/history`, query))).body;
  return {
    at: ledger.asOf,
    ledger: ledger.items,
    summary: without(summary, 'asOf'),
    kase: without(kase, 'asOf', 'seq'),
  };
};

const days: [Instant, () => Promise<unknown>][] = [
  ['2018-05-09T09:00:00+08:00', () => Promise.resolve()],
  ['2018-05-10T10:00:00+08:00', () => act('liaison', '一-1', { kind: 'sign-for' })],
  [
    '2018-05-12T10:00:00+08:00',
    () => act('liaison', '一-1', { kind: 'report-progress', percent: 20, text: '动工' }),
  ],
  ['2018-05-15T00:00:00+08:00', rungs],
  ['2018-05-15T09:30:00+08:00', () => act('liaison', '一-1', { kind: 'submit-plan', text: '方案' })],
  ['2018-05-15T11:00:00+08:00', () => act('office', '一-1', { kind: 'approve-plan', unitId: 'unit-a' })],
  [
    '2018-05-16T09:00:00+08:00',
    () =>
      act(
        'office',
        '一-2',
        { kind: 'sign-for' },
        {
          unitId: 'unit-b',
          receivedAt: '2018-05-10T16:00:00+08:00',
          proof: '电话记录',
        },
      ),
  ],
  ['2018-05-30T09:00:00+08:00', () => act('office', '一-3', { kind: 'withdraw', reason: '重复' })],
  ['2018-06-11T09:00:00+08:00', rungs],
];

beforeAll(async () => {
  api = await startApi();
  campaignId = await createCampaign(api.db, {
    cases: [
      { ref: '一-1', leads: ['unit-a'] },
      { ref: '一-2', leads: ['unit-b'], milestoneOn: '2018-05-20' },
      { ref: '一-3', leads: ['unit-a'], isLongTerm: true },
    ],
  });
  const join = async (name: string, unitId: string, role: Role) => {
    who[name] = await createPerson(api.db, { unitId, roles: [role] });
  };
  await join('liaison', 'unit-a', 'liaison');
  await join('stranger', 'unit-c', 'liaison');
  await join('office', 'office', 'coordinator');
  await join('auditor', 'audit', 'auditor');
  for (const [at, happen] of days) {
    await setClock(api.db, campaignId, at);
    await happen();
    for (const name of ['auditor', 'liaison']) said.push(await present(name, at));
  }
});
afterAll(() => api.close());

it('says of every past instant what was said at that instant, and of now what is said now', async () => {
  expect(said).toHaveLength(days.length * 2);
  expect(new Set(said.map(one => JSON.stringify(one.summary))).size).toBeGreaterThan(5);
  for (const { name, ...one } of said) expect(await asOf(name, one.at)).toEqual(one);
});

it('takes a day as it ended, and today as now', async () => {
  const at = (instant: Instant) => said.find(one => one.name === 'auditor' && one.at === instant)!;
  expect((await asOf('auditor', '2018-05-15')).ledger).toEqual(at('2018-05-15T11:00:00+08:00').ledger);
  expect((await asOf('auditor', '2018-05-14')).ledger).not.toEqual(at('2018-05-15T00:00:00+08:00').ledger);
  expect((await asOf('auditor', '2018-05-14')).at).toBe('2018-05-14T23:59:59.999+08:00');
  expect(await asOf('auditor', '2018-06-11')).toMatchObject({ at: '2018-06-11T09:00:00+08:00' });
});

it('goes by what was recorded then: what the office entered later had not been known', async () => {
  const statusOn = async (day: string) => (await asOf('auditor', day)).ledger[1].status;
  expect(await statusOn('2018-05-15')).toBe('assigned');
  expect(await statusOn('2018-05-16')).toBe('received');
});

it('shows each what he may see now, and nothing before there was anything', async () => {
  expect((await asOf('liaison', '2018-05-10')).ledger.map((row: { ref: string }) => row.ref)).toEqual([
    '一-1',
    '一-3',
  ]);
  for (const path of [
    ofCampaign('cases', { asOf: '2018-05-10' }),
    ofCampaign('summary', { asOf: '2018-05-10' }),
    ofCampaign('changes', { from: '2018-05-10', to: '2018-05-11' }),
    past(`/cases/${encodeURIComponent(caseId('一-1'))}/history`, { asOf: '2018-05-10' }),
  ])
    expect([path, (await get('stranger', path)).status]).toEqual([path, 404]);
  expect((await get('auditor', ofCampaign('cases', { asOf: '2018-05-08' }))).body.items).toEqual([]);
  expect((await get('auditor', ofCampaign('summary', { asOf: '2018-05-08' }))).body.total).toBe(0);
  const unborn = past(`/cases/${encodeURIComponent(caseId('一-1'))}/history`, { asOf: '2018-05-08' });
  expect((await get('auditor', unborn)).body.code).toBe('CASE_UNKNOWN');
});

it('refuses what has not been yet, and a span that runs backwards', async () => {
  const codeOf = async (path: string) => (await get('auditor', path)).body.code;
  expect(await codeOf(ofCampaign('cases', { asOf: '2018-06-12' }))).toBe('AS_OF_IN_FUTURE');
  expect(await codeOf(ofCampaign('cases', { asOf: '2018-02-30' }))).toBe('REQUEST_INVALID');
  expect(await codeOf(ofCampaign('changes', { from: '2018-05-12', to: '2018-05-10' }))).toBe('SPAN_INVALID');
});

it('pages through the past without repeating or leaving out', async () => {
  const refs: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const query = { asOf: '2018-05-20', limit: '1', ...(cursor && { cursor }) };
    const { body } = await get('auditor', ofCampaign('cases', query));
    refs.push(...body.items.map((row: { ref: string }) => row.ref));
    cursor = body.next;
  }
  expect(refs).toEqual(['一-1', '一-2', '一-3']);
});

describe('between two days', () => {
  const changes = async (from: string, to: string, more: Record<string, string> = {}) =>
    (await get('auditor', ofCampaign('changes', { from, to, ...more }))).body;
  const brief = (item: ChangedCase) => [
    item.case.ref,
    item.changes.map(change => [
      change.field,
      change.before,
      change.after,
      change.isByTime,
      change.seqs.map(seq => item.acts.find(one => one.seq === seq)?.type),
    ]),
  ];

  it('each difference names the act that made it', async () => {
    const { items } = await changes('2018-05-15T00:00:00+08:00', '2018-05-15T12:00:00+08:00');
    expect(items.map(brief)).toEqual([
      [
        '一-1',
        [
          ['status', 'received', 'rectifying', false, ['status-changed', 'status-changed']],
          ['light', 'red', 'green', false, ['obligation-met']],
          ['nextDueOn', '2018-05-14', '2018-06-10', false, ['obligation-met']],
          ['openCount', 3, 2, false, ['obligation-met']],
          ['overdueCount', 1, 0, false, ['obligation-met']],
        ],
      ],
    ]);
  });

  it('or the passing of time', async () => {
    const { items } = await changes('2018-05-16', '2018-05-29');
    const first = items.map(brief).find(([ref]: string[]) => ref === '一-1');
    expect(first[1]).toContainEqual(['light', expect.any(String), expect.any(String), true, []]);
    expect(items.every((one: ChangedCase) => one.acts.length === 0)).toBe(true);
  });

  it('a case that is new has nothing to be compared with', async () => {
    const { items } = await changes('2018-05-08', '2018-05-09');
    expect(items.map((one: ChangedCase) => [one.case.ref, one.isNew, one.changes.length])).toEqual([
      ['一-1', true, 0],
      ['一-2', true, 0],
      ['一-3', true, 0],
    ]);
    expect(items[0].acts[0]).toMatchObject({ seq: 1, type: 'opened', text: '交办' });
  });

  it('nothing differs from itself, and pages lead through all that does', async () => {
    expect((await changes('2018-05-20', '2018-05-20')).items).toEqual([]);
    const whole = (await changes('2018-05-09', '2018-06-11')).items;
    expect(whole).toHaveLength(3);
    const one = await changes('2018-05-09', '2018-06-11', { limit: '2' });
    const rest = await changes('2018-05-09', '2018-06-11', { limit: '2', cursor: one.next });
    expect([...one.items, ...rest.items]).toEqual(whole);
    expect(rest.next).toBeNull();
  });
});
