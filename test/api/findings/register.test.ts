import { startApi, type Ask, type TestApi } from '../../support/api';
import { createCampaign, createPerson, type TestPerson } from '../../support/factories';
import { establishFinding, raiseFinding } from '../../support/findings';
import { entry } from './uses';

let api: TestApi;
let campaignId: string;
const people = {} as Record<'coordinator' | 'supervisor' | 'leader' | 'a' | 'b' | 'standIn', TestPerson>;

beforeAll(async () => {
  api = await startApi();
  campaignId = await createCampaign(api.db, {
    cases: [
      { ref: '一-1', leads: ['unit-a'] },
      { ref: '一-2', leads: ['unit-b'] },
    ],
  });
  people.coordinator = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  people.supervisor = await createPerson(api.db, { unitId: 'supervision', roles: ['supervisor'] });
  people.leader = await createPerson(api.db, { unitId: 'leadership', roles: ['leader'] });
  people.a = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  people.b = await createPerson(api.db, { unitId: 'unit-b', roles: ['liaison'] });
});
afterAll(() => api.close());

type Who = keyof typeof people;
const ask = (who: Who, path: string, more: Ask = {}) => api.ask(path, { token: people[who].token, ...more });
const post = (who: Who, path: string, body: unknown, headers = {}) =>
  ask(who, path, { method: 'POST', body, headers });
const at = (id: string, more = '') => `/findings/${encodeURIComponent(id)}${more}`;
const idsSeen = async (who: Who, query = '') =>
  (
    (await ask(who, `/findings?campaignId=${campaignId}&limit=200${query}`)).body.items as { id: string }[]
  ).map(one => one.id);
const establishing = { kind: 'establish', isSerious: true, hasBadEffect: false, reason: '属实' };
let n = 0;
const raise = () =>
  raiseFinding(api.db, campaignId, `k${++n}`, { subjectId: 'unit-a', year: null, findingKind: null });

it('keeps what another organ found, once, and shows it to the offices alone until it is established', async () => {
  const entered = await post('supervisor', `/campaigns/${campaignId}/findings`, entry());
  expect(entered.status).toBe(201);
  const { id } = entered.body.dockets[0];
  expect((await post('supervisor', `/campaigns/${campaignId}/findings`, entry())).body.code).toBe(
    'FINDING_KNOWN',
  );
  expect([await idsSeen('coordinator'), await idsSeen('a'), await idsSeen('b')]).toEqual([[id], [], []]);
  expect((await ask('a', at(id))).body.code).toBe('FINDING_UNKNOWN');
  expect((await post('a', at(id, '/commands'), { kind: 'contest', reason: '不符' })).status).toBe(404);

  const shown = await ask('coordinator', at(id));
  expect(shown.body).toMatchObject({
    status: 'proposed',
    source: 'audit',
    subject: { id: 'unit-a' },
    established: null,
  });
  expect(shown.body.abilities).toEqual(expect.arrayContaining(['establish', 'dismiss', 'join']));
  expect((await post('coordinator', at(id, '/commands'), establishing)).status).toBe(200);
  expect([await idsSeen('a'), await idsSeen('b')]).toEqual([[id], []]);
  const read = await ask('a', at(id));
  expect(read.body).toMatchObject({
    status: 'established',
    isSerious: true,
    alike: [],
    abilities: ['contest'],
  });
  expect((await ask('b', at(id))).status).toBe(404);
});

it.each([
  ['leader', 'enter'],
  ['a', 'enter'],
] as const)('%s may not %s', async (who, _) => {
  expect((await post(who, `/campaigns/${campaignId}/findings`, entry('另一件'))).body.code).toBe(
    'NOT_PERMITTED',
  );
});

it('refuses a decision about what was decided meanwhile, and a second one', async () => {
  const id = await raise();
  const { headers } = await ask('coordinator', at(id));
  const seen = headers.get('etag')!;
  expect((await post('coordinator', at(id, '/commands'), establishing, { 'if-match': seen })).status).toBe(
    200,
  );
  expect(
    (
      await post(
        'supervisor',
        at(id, '/commands'),
        { kind: 'dismiss', reason: '不属实' },
        { 'if-match': seen },
      )
    ).status,
  ).toBe(409);
  expect((await post('supervisor', at(id, '/commands'), establishing)).body.code).toBe(
    'FINDING_NOT_IN_THIS_STATUS',
  );
});

it('does a thing once under one key', async () => {
  const id = await raise();
  const once = { 'idempotency-key': 'establish-once' };
  const [first, again] = [
    await post('coordinator', at(id, '/commands'), establishing, once),
    await post('coordinator', at(id, '/commands'), establishing, once),
  ];
  expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
});

it('lets the unit contest it, nobody else, and shows the day by which that is decided with why', async () => {
  const id = await establishFinding(api.db, campaignId, 'contested', { subjectId: 'unit-a' });
  expect(
    (await post('coordinator', at(id, '/commands'), { kind: 'contest', reason: '不符' })).body.code,
  ).toBe('NOT_PERMITTED');
  expect((await post('a', at(id, '/commands'), { kind: 'contest', reason: '样本有误' })).status).toBe(200);
  const { body } = await ask('a', at(id));
  expect(body).toMatchObject({
    status: 'contested',
    contest: { reason: '样本有误', decided: null },
    abilities: [],
  });
  expect(body.contest.due.derivation.length).toBeGreaterThan(0);
  expect(body.events[0].type).not.toBe('finding-proceeding-opened');
});

it('proposes what is alike, and joins it: the one goes on with both sources', async () => {
  const text = '退出准确率低于百分之九十八,错退二十三户';
  const [one, other] = [
    await raiseFinding(api.db, campaignId, 'alike-1', { subjectId: 'unit-b', text }),
    await raiseFinding(api.db, campaignId, 'alike-2', { subjectId: 'unit-b', text: `${text}。` }),
  ];
  const { body } = await ask('coordinator', at(one));
  expect(body.alike).toMatchObject([{ id: other }]);
  expect(
    (await post('coordinator', at(other, '/commands'), { kind: 'join', with: one, reason: '同一事' })).status,
  ).toBe(200);
  const after = (await ask('coordinator', at(one))).body;
  expect([after.joined.map((it: { id: string }) => it.id), after.sources.length, after.alike]).toEqual([
    [other],
    2,
    [],
  ]);
  expect((await ask('coordinator', at(other))).body).toMatchObject({ status: 'joined', joinedWithId: one });
});

it('filters, and pages without losing or repeating a row', async () => {
  for (let more = 0; more < 5; more++) await raise();
  const all = await idsSeen('coordinator');
  const paged: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await ask(
      'coordinator',
      `/findings?campaignId=${campaignId}&limit=2${cursor && `&cursor=${cursor}`}`,
    );
    paged.push(...body.items.map((one: { id: string }) => one.id));
    cursor = body.next;
  }
  expect(paged).toEqual(all);
  expect(
    (await ask('coordinator', `/findings?campaignId=${campaignId}&status=proposed&source=audit`)).body.items,
  ).toEqual([]);
  expect((await idsSeen('coordinator', '&unitId=unit-b')).length).toBe(2);
  expect((await idsSeen('coordinator', `&q=${encodeURIComponent('滞留')}`)).length).toBe(1);
  expect((await ask('coordinator', '/findings?status=nonsense')).status).toBe(400);
});

it('drafts a campaign of what was established, which only offices see', async () => {
  const id = await establishFinding(api.db, campaignId, 'drafted', { subjectId: 'unit-b' });
  expect((await post('supervisor', '/findings/draft', { title: '整改方案', findingIds: [id] })).status).toBe(
    403,
  );
  const drafted = await post('coordinator', '/findings/draft', { title: '云溪县整改方案', findingIds: [id] });
  expect([drafted.status, drafted.body.status, drafted.body.title]).toEqual([201, 'draft', '云溪县整改方案']);
  const draft = await ask('coordinator', `/campaigns/${drafted.body.id}/draft`);
  expect(draft.body.answers.findings).toEqual({ '一-1': [id] });
  expect((await ask('b', `/campaigns/${drafted.body.id}`)).status).toBe(404);
  const none = await post('coordinator', '/findings/draft', {
    title: '又一方案',
    findingIds: [await raise()],
  });
  expect(none.body.code).toBe('FINDINGS_NONE');
});

it('tells the line of a problem: found, and found again', async () => {
  const first = await establishFinding(api.db, campaignId, 'line-1', { subjectId: 'unit-c', year: 2016 });
  const before = { findingId: first, campaignId, year: 2016, title: '考核', caseId: null, outcome: null };
  const second = await establishFinding(api.db, campaignId, 'line-2', {
    subjectId: 'unit-c',
    year: 2017,
    earlier: [before],
  });
  const { body } = await ask('coordinator', at(second, '/lineage'));
  expect(
    body.items.map((one: Record<string, unknown>) => [one['kind'], one['id'], one['isCurrent']]),
  ).toEqual([
    ['finding', first, false],
    ['recurrence', second, true],
  ]);
  expect((await ask('a', at(second, '/lineage'))).status).toBe(404);
});
