import type { Instant } from '../../domain/calendar/civil-date';
import { loadFacts } from '../../prisma/record/facts';
import { postgresStore } from '../../prisma/record/postgres-store';
import { loadRegistry } from '../../prisma/people/load-registry';
import { takeSteps } from '../../prisma/record/take-steps';
import { inTransaction } from '../../prisma/record/acts';
import { MemoryStore } from '../../rehearsal/memory/memory-store';
import { confirmInterview } from '../support/confirm-interview';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, setClock, type TestPerson } from '../support/factories';
import { expectFolds } from '../support/fold-check';

let api: TestApi;
let campaignId: string;
let absent: TestPerson;
let standIn: TestPerson;
let colleague: TestPerson;
/** Of the office’s house. */
let deputy: TestPerson;
let office: TestPerson;
let boss: TestPerson;

const path = () => `/cases/${encodeURIComponent(`${campaignId}:一-1`)}`;

const name = (person: TestPerson, body: object) =>
  api.ask('/stand-ins', { method: 'POST', token: person.token, body: { reason: '年休假', ...body } });
const june = { firstOn: '2018-06-04', lastOn: '2018-06-08' };

const act = async (by: TestPerson, body: object, forWhom?: TestPerson, key?: string) => {
  const { version } = (await api.ask(path(), { token: office.token })).body;
  return api.ask(`${path()}/commands`, {
    method: 'POST',
    token: by.token,
    headers: {
      'if-match': `"${version}"`,
      ...(forWhom && { 'acting-for': forWhom.id }),
      ...(key && { 'idempotency-key': key }),
    },
    body: { command: body },
  });
};
const signFor = { kind: 'sign-for' };
const at = (instant: Instant) => setClock(api.db, campaignId, instant);
const tasksOf = async (person: TestPerson, headers: Record<string, string> = {}) =>
  (await api.ask('/tasks?limit=200', { token: person.token, headers })).body.items.filter(
    (one: { campaign: { id: string } }) => one.campaign.id === campaignId,
  );

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

beforeEach(async () => {
  campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  absent = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  standIn = await createPerson(api.db, { unitId: 'unit-a', roles: ['auditor'] });
  colleague = await createPerson(api.db, { unitId: 'unit-a', roles: ['auditor'] });
  deputy = await createPerson(api.db, { unitId: 'office', roles: ['auditor'] });
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  boss = await createPerson(api.db, { unitId: 'office', roles: ['administrator'] });
  await at('2018-06-05T10:00:00+08:00');
});

describe('acting for somebody', () => {
  it('counts as the absent person, and the record says who really did it', async () => {
    expect((await name(absent, { standInId: standIn.id, ...june })).status).toBe(201);
    expect((await act(standIn, signFor)).body.code).toBe('NOT_PERMITTED');
    expect((await act(standIn, signFor, absent)).status).toBe(200);
    const event = await api.db.event.findFirstOrThrow({
      where: { docketId: `${campaignId}:一-1`, type: 'signed-for' },
    });
    expect(event).toMatchObject({
      actorId: standIn.id,
      data: { by: { personId: standIn.id, unitId: 'unit-a', actingFor: absent.id } },
    });
    const { items } = (await api.ask(`${path()}/timeline?limit=200`, { token: office.token })).body;
    const shown = items.find((one: { type: string }) => one.type === 'signed-for');
    expect(shown.by).toMatchObject({ person: { id: standIn.id }, actingFor: { id: absent.id } });
    await expectFolds(api.db, campaignId);
  });

  it.each([
    ['the last instant before the first day', '2018-06-03T23:59:59+08:00', 'NOT_STANDING_IN'],
    ['the first day at 00:00', '2018-06-04T00:00:00+08:00', 'done'],
    ['the last day until 24:00', '2018-06-08T23:59:59+08:00', 'done'],
    ['the day after at 00:00', '2018-06-09T00:00:00+08:00', 'NOT_STANDING_IN'],
  ])('%s', async (_, instant, outcome) => {
    await name(absent, { standInId: standIn.id, ...june });
    await at(instant);
    const { status, body } = await act(standIn, signFor, absent);
    expect(status === 200 ? 'done' : body.code).toBe(outcome);
  });

  it('ends at once when it is ended early, by either of the two or the administrator, not by others', async () => {
    for (const [who, status] of [
      [absent, 200],
      [standIn, 200],
      [boss, 200],
      [office, 403],
    ] as const) {
      const { id } = (await name(absent, { standInId: standIn.id, ...june })).body;
      const ended = await api.ask(`/stand-ins/${id}/end`, { method: 'POST', token: who.token });
      expect(ended.status).toBe(status);
      const refused = await act(standIn, { kind: 'nonsense' }, absent);
      expect(refused.body.code).toBe(status === 200 ? 'NOT_STANDING_IN' : 'REQUEST_INVALID');
    }
  });

  it('makes no chain: the stand-in of a stand-in has no effect', async () => {
    const third = await createPerson(api.db, { unitId: 'unit-a', roles: ['auditor'] });
    await name(absent, { standInId: standIn.id, ...june });
    await name(standIn, { standInId: third.id, ...june });
    expect((await act(third, signFor, absent)).body.code).toBe('NOT_STANDING_IN');
    expect((await act(third, signFor, standIn)).body.code).toBe('NOT_PERMITTED');
    expect((await tasksOf(third)).length).toBe(0);
  });

  it('is nobody whose account is closed, on either side', async () => {
    await name(absent, { standInId: standIn.id, ...june });
    await api.db.person.update({ where: { id: absent.id }, data: { isActive: false } });
    expect((await act(standIn, signFor, absent)).body.code).toBe('NOT_STANDING_IN');
    await api.db.person.update({ where: { id: absent.id }, data: { isActive: true } });
    await api.db.person.update({ where: { id: standIn.id }, data: { isActive: false } });
    expect((await act(standIn, signFor, absent)).status).toBe(401);
  });

  it('is refused where everybody acts himself', async () => {
    await name(office, { standInId: deputy.id, ...june });
    const headers = { 'acting-for': office.id };
    const unit = { name: '新单位', kind: 'township' };
    const answer = await api.ask('/units', { method: 'POST', token: deputy.token, headers, body: unit });
    expect([answer.status, answer.body.code]).toEqual([403, 'ACTING_NOT_HERE']);
    expect((await api.ask('/people', { token: deputy.token, headers })).status).toBe(200);
  });

  it('sees, through a rehearsal, nothing of real campaigns', async () => {
    const real = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
    await api.db.campaign.update({ where: { id: real }, data: { clock: 'real', clockAt: null } });
    const reader = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
    await name(absent, { standInId: reader.id, ...june });
    const headers = { 'acting-for': absent.id };
    const of = (id: string) =>
      api.ask(`/cases/${encodeURIComponent(`${id}:一-1`)}`, { token: reader.token, headers });
    expect((await of(campaignId)).status).toBe(200);
    expect((await of(real)).status).toBe(404);
  });

  it('a key that was used for oneself is another request for somebody else', async () => {
    await name(absent, { standInId: standIn.id, ...june });
    expect((await act(standIn, signFor, absent, 'k')).status).toBe(200);
    expect((await act(standIn, signFor, undefined, 'k')).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

describe('naming a stand-in', () => {
  it('one per day: periods of one person do not overlap; what was ended is free again', async () => {
    const { id } = (await name(absent, { standInId: standIn.id, ...june })).body;
    const again = { standInId: colleague.id, firstOn: '2018-06-08', lastOn: '2018-06-10' };
    expect((await name(absent, again)).body.code).toBe('STAND_IN_OVERLAPS');
    expect((await name(absent, { ...again, firstOn: '2018-06-09' })).status).toBe(201);
    await api.ask(`/stand-ins/${id}/end`, { method: 'POST', token: absent.token });
    expect((await name(absent, { ...again, lastOn: '2018-06-08' })).status).toBe(201);
  });

  it('two at the same moment: one is refused', async () => {
    const both = await Promise.all(
      [standIn, colleague].map(one => name(absent, { standInId: one.id, ...june })),
    );
    expect(both.map(one => one.status).sort()).toEqual([201, 409]);
  });

  it('by oneself, or by the administrator, who does not name himself', async () => {
    const body = { personId: absent.id, standInId: standIn.id, ...june };
    expect((await name(office, body)).body.code).toBe('NOT_PERMITTED');
    expect((await name(boss, { ...body, standInId: boss.id })).body.code).toBe('NOT_PERMITTED');
    expect((await name(absent, { standInId: absent.id, ...june })).body.code).toBe('STAND_IN_FOR_ONESELF');
    expect((await name(boss, body)).status).toBe(201);
  });

  it.each([
    ['the last day before the first', { firstOn: '2018-06-05', lastOn: '2018-06-04' }, 400],
    ['a single day', { firstOn: '2018-06-05', lastOn: '2018-06-05' }, 201],
    ['somebody unknown', { ...june, standInId: 'nobody' }, 404],
  ])('%s', async (_, body, status) => {
    expect((await name(absent, { standInId: standIn.id, ...body })).status).toBe(status);
  });
});

it('tasks of the absent person are shown, marked, on the days only; acting for him they are his alone', async () => {
  await name(absent, { standInId: standIn.id, ...june });
  const own = await tasksOf(absent);
  const seen = await tasksOf(standIn);
  expect(own.length).toBeGreaterThan(0);
  expect(seen.map((one: { id: string }) => one.id)).toEqual(own.map((one: { id: string }) => one.id));
  expect(seen.every((one: { actingFor: { id: string } | null }) => one.actingFor?.id === absent.id)).toBe(
    true,
  );
  expect(await tasksOf(standIn, { 'acting-for': absent.id })).toEqual(own);
  await at('2018-06-09T00:00:00+08:00');
  expect(await tasksOf(standIn)).toEqual([]);
});

it("a colleague's task that is also one's own is one's own", async () => {
  const head = await createPerson(api.db, { unitId: 'unit-a', roles: ['head'] });
  await name(absent, { standInId: head.id, ...june });
  const tasks = await tasksOf(head);
  expect(tasks.length).toBeGreaterThan(0);
  expect(tasks.every((one: { actingFor: unknown }) => one.actingFor === null)).toBe(true);
});

it('the session says for whom one stands in today, and who really acts', async () => {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  await name(office, { standInId: deputy.id, firstOn: today, lastOn: today });
  const own = (await api.ask('/session', { token: deputy.token })).body;
  expect(own).toMatchObject({ standIn: null, standsInFor: [{ id: office.id }], roles: ['auditor'] });
  const headers = { 'acting-for': office.id };
  const acting = (await api.ask('/session', { token: deputy.token, headers })).body;
  expect(acting).toMatchObject({
    person: { id: office.id },
    standIn: { id: deputy.id },
    standsInFor: [{ id: office.id }],
    roles: ['coordinator'],
  });
});

it('notices reach the stand-in through the record, with the reason; a simulation knows the same people', async () => {
  await name(absent, { standInId: standIn.id, ...june });
  await act(absent, { kind: 'submit-plan', text: '方案', fileIds: [] });
  await act(office, { kind: 'return-plan', unitId: 'unit-a', reason: '措施不具体' });
  const notices = await api.db.notice.findMany({
    where: { campaignId, kind: 'plan-returned', personId: { in: [absent.id, standIn.id] } },
  });
  const whyOf = (person: TestPerson) =>
    (notices.find(one => one.personId === person.id)?.payload as { why: { cites: string }[] } | undefined)
      ?.why;
  expect(notices.length).toBe(2);
  expect(whyOf(absent)?.some(one => one.cites === 'practice:stand-in')).toBe(false);
  expect(whyOf(standIn)?.at(-1)?.cites).toBe('practice:stand-in');
  const shown = await api.ask(`/notices?campaignId=${campaignId}`, { token: standIn.token });
  expect(shown.body.items.length).toBeGreaterThan(0);

  const { units, people } = await loadRegistry(api.db);
  const facts = await loadFacts(api.db, campaignId);
  const inMemory = await new MemoryStore(facts, units, people).readers(['unit-a']);
  const onPostgres = await inTransaction(api.db, tx => postgresStore(tx).readers(['unit-a']));
  expect(inMemory).toEqual(onPostgres);
  expect(onPostgres.find(one => one.id === absent.id)?.standIns).toEqual([
    { personId: standIn.id, ...june, house: ['unit-a'] },
  ]);
});

describe('proposals and interviews', () => {
  /** An interview of unit-a, proposed because a letter was delivered and nothing came. */
  const propose = async (): Promise<string> => {
    const docketIds = (await api.db.docket.findMany({ where: { campaignId } })).map(one => one.id);
    await at('2018-05-16T09:00:00+08:00');
    await takeSteps(api.db, campaignId, docketIds, { steps: 'rungs' });
    const letters = await api.db.letter.findMany({ where: { campaignId } });
    for (const command of ['sign', 'number', 'deliver'])
      await api.ask(`/campaigns/${campaignId}/letters/commands`, {
        method: 'POST',
        token: office.token,
        body: { letterIds: letters.map(one => one.id), command },
      });
    await at('2018-05-22T09:00:00+08:00');
    await takeSteps(api.db, campaignId, docketIds, { steps: 'rungs' });
    return (await api.db.proceeding.findFirstOrThrow({ where: { campaignId, unitId: 'unit-a' } })).id;
  };
  const may = { firstOn: '2018-05-22', lastOn: '2018-05-22' };
  const command = (id: string, by: TestPerson, forWhom: TestPerson, body: object) =>
    api.ask(`/proceedings/${encodeURIComponent(id)}/commands`, {
      method: 'POST',
      token: by.token,
      headers: { 'acting-for': forWhom.id },
      body,
    });

  it('a leader’s stand-in approves; the proposal keeps both names', async () => {
    const id = await propose();
    const leader = await createPerson(api.db, { unitId: 'leadership', roles: ['leader'] });
    const clerk = await createPerson(api.db, { unitId: 'leadership', roles: ['auditor'] });
    await name(leader, { standInId: clerk.id, ...may });
    expect((await command(id, clerk, leader, { kind: 'approve' })).status).toBe(200);
    const shown = await api.ask(`/proceedings/${encodeURIComponent(id)}`, { token: office.token });
    expect(shown.body).toMatchObject({ decidedBy: { id: clerk.id }, decidedFor: { id: leader.id } });
    await expectFolds(api.db, campaignId);
  });

  it('the person called may not send somebody else', async () => {
    const id = await propose();
    await confirmInterview(api.db, id);
    await name(absent, { standInId: standIn.id, ...may });
    const answer = await command(id, standIn, absent, { kind: 'answer', text: '已整改', fileIds: [] });
    expect([answer.status, answer.body.code]).toEqual([403, 'IN_PERSON_ONLY']);
  });
});
