import { heardBy } from '../../../api/changes/heard-by';
import type { DocketEvent } from '../../../domain/kinds';
import { visibleEvents } from '../../../domain/scope/visible-events';
import { findActingFor, findActor, hashToken, type SignedIn } from '../../../prisma/people/sessions';
import { changeFacts } from '../../../prisma/read/changes/change-facts';
import { docketScope, seesAll } from '../../../prisma/read/scope';
import { sightOf } from '../../../prisma/read/sight';
import { Prisma } from '../../../prisma/generated/client';
import { startApi, type TestApi } from '../../support/api';
import { climbTo } from '../../support/climb-to';
import { createCampaign, createPerson, setClock, type TestPerson } from '../../support/factories';
import { MarkedLife } from './life';
import { askersOf, type Asker } from './readers';

/** Who hears that something has changed, against who may read it: row by row, event by event, for every kind of reader. */
let api: TestApi;
let campaignId: string;
let askers: { asker: Asker; actor: SignedIn }[];

const actorOf = async ({ person, headers }: Asker): Promise<SignedIn> => {
  const self = (await findActor(api.db, hashToken(person.token), Date.now()))!;
  const absent = headers['acting-for'];
  return absent === undefined ? self : findActingFor(api.db, self, absent, Date.now());
};

beforeAll(async () => {
  api = await startApi();
  ({ campaignId } = await new MarkedLife(api.db).live());
  askers = [];
  for (const asker of await askersOf(api.db)) askers.push({ asker, actor: await actorOf(asker) });
}, 120_000);
afterAll(() => api.close());

it('an event is heard by nobody who may not see it, and what is open by everybody who sees its docket', async () => {
  const dockets = await api.db.docket.findMany({
    where: { campaignId },
    include: { events: { orderBy: { seq: 'asc' } } },
  });
  const events = dockets.flatMap(one => one.events);
  const facts = new Map<bigint, Awaited<ReturnType<typeof changeFacts>>>();
  for (const { id } of events)
    facts.set(id, await changeFacts(api.db, [{ what: 'event', subjectId: String(id) }]));
  const wrong: unknown[] = [];
  const counts = { heard: 0, kept: 0, innerHeardByUnits: 0 };
  for (const { asker, actor } of askers) {
    const readable = new Set(
      (
        await api.db.$queryRaw<{ id: string }[]>(
          Prisma.sql`SELECT d.id FROM "Docket" d WHERE d."campaignId" = ${campaignId} AND ${docketScope(actor)}`,
        )
      ).map(one => one.id),
    );
    const sight = await sightOf(api.db, actor, campaignId);
    for (const docket of dockets) {
      const rows = docket.events.map(one => ({ id: one.id, event: one.data as unknown as DocketEvent }));
      const seen = readable.has(docket.id) ? visibleEvents(sight, rows) : [];
      for (const { id, event } of rows) {
        const hears = heardBy(actor, facts.get(id)!).length > 0;
        const found = seen.find(({ one }) => one.id === id);
        if (hears && !found) wrong.push([asker.name, 'hears', docket.id, event.type]);
        if (!hears && found?.isOpen) wrong.push([asker.name, 'misses', docket.id, event.type]);
        if (hears) counts.heard++;
        else counts.kept++;
        if (hears && asker.isUnit && !found?.isOpen) counts.innerHeardByUnits++;
      }
    }
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  process.stdout.write(`${JSON.stringify({ events: events.length, askers: askers.length, ...counts })}\n`);
  expect(counts.heard).toBeGreaterThan(1000);
  expect(counts.kept).toBeGreaterThan(1000);
  expect(counts.innerHeardByUnits).toBeGreaterThan(20);
}, 120_000);

it('a reading is heard by the offices that see the case', async () => {
  const [first] = await api.db.docket.findMany({ where: { campaignId, kind: 'case' }, take: 1 });
  const facts = await changeFacts(api.db, [{ what: 'reading', subjectId: first!.id }]);
  for (const { asker, actor } of askers)
    expect([asker.name, heardBy(actor, facts).length > 0]).toEqual([asker.name, seesAll(actor)]);
});

it('a notice is heard by whom it was sent to and by whoever sees all, what is between the offices by no unit', async () => {
  const notices = await api.db.notice.findMany({ where: { campaignId } });
  expect(notices.length).toBeGreaterThan(20);
  const between = ['letter-drafted', 'overdue', 'proposal-opened', 'proposal-decided'];
  for (const { id, kind } of notices.filter((one, index) => index % 7 === 0 || between.includes(one.kind))) {
    // As if it had been sent to each of them.
    for (const { asker, actor } of askers) {
      const facts = await changeFacts(api.db, [{ what: 'notice', subjectId: id }]);
      const own = facts.notices.map(one => ({ ...one, personId: actor.personId }));
      const hears = heardBy(actor, { ...facts, notices: own }).length > 0;
      if (between.includes(kind) && asker.isUnit)
        expect([asker.name, kind, hears]).toEqual([asker.name, kind, false]);
      if (!between.includes(kind) && kind !== 'step-corrected')
        expect([asker.name, kind, hears]).toEqual([asker.name, kind, true]);
    }
  }
}, 120_000);

it('a campaign is heard by those who have a part in it, a draft by the offices', async () => {
  const facts = await changeFacts(api.db, [{ what: 'campaign', subjectId: campaignId }]);
  const draft = { ...facts, campaigns: facts.campaigns.map(one => ({ ...one, isDraft: true })) };
  const real = { ...facts, campaigns: facts.campaigns.map(one => ({ ...one, isRehearsal: false })) };
  for (const { asker, actor } of askers) {
    const { status } = await api.ask(`/campaigns/${campaignId}`, {
      token: asker.person.token,
      headers: asker.headers,
    });
    expect([asker.name, heardBy(actor, facts).length > 0]).toEqual([asker.name, status === 200]);
    expect([asker.name, heardBy(actor, draft).length > 0]).toEqual([asker.name, seesAll(actor)]);
    if (actor.onlyRehearsals) expect(heardBy(actor, real)).toEqual([]);
  }
});

describe('from one’s position on', () => {
  const who: Record<string, TestPerson> = {};
  let own: string;
  const position = async (name: string) =>
    (await api.ask('/changes', { token: who[name]!.token })).body.id as string;
  const heard = async (name: string, since: string) => {
    const { body } = await api.ask(`/changes?since=${since}`, { token: who[name]!.token });
    expect(body.isReload).toBe(false);
    return (body.changes as { what: string; id?: string; kind?: string }[]).filter(
      // Whoever moves a rehearsal's clock tells everybody the time.
      one => one.what !== 'campaign',
    );
  };

  beforeAll(async () => {
    own = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-x', 'unit-y'] }] });
    who['x'] = await createPerson(api.db, { unitId: 'unit-x', roles: ['liaison'] });
    who['y'] = await createPerson(api.db, { unitId: 'unit-y', roles: ['liaison'] });
    who['supervisor'] = await createPerson(api.db, { unitId: 'supervision', roles: ['supervisor'] });
    await climbTo(api.db, own, '2018-05-16T09:00:00+08:00');
    for (const { id } of await api.db.letter.findMany({ where: { campaignId: own } }))
      for (const kind of ['sign', 'number', 'deliver'])
        expect(
          (
            await api.ask(`/letters/${encodeURIComponent(id)}/commands`, {
              method: 'POST',
              token: who['supervisor'].token,
              body: { kind },
            })
          ).status,
        ).toBe(200);
    await setClock(api.db, own, '2018-05-21T11:00:00+08:00');
  });

  it('no unit hears that an interview was proposed about it, nor does the other lead; the offices do', async () => {
    const names = ['x', 'y', 'supervisor'];
    const before = await Promise.all(names.map(position));
    await climbTo(api.db, own, '2018-05-22T08:17:23+08:00');
    expect(await api.db.proceeding.count({ where: { campaignId: own } })).toBe(2);
    expect(await heard('x', before[0]!)).toEqual([]);
    expect(await heard('y', before[1]!)).toEqual([]);
    const offices = (await heard('supervisor', before[2]!)).map(one => one.kind);
    expect(offices).toEqual(expect.arrayContaining(['case', 'proceeding']));
  });

  it('a call is heard by the unit that was called, and by no other', async () => {
    const before = await Promise.all(['x', 'y'].map(position));
    const said = await api.ask(`/campaigns/${own}/commands`, {
      method: 'POST',
      token: who['supervisor']!.token,
      body: {
        docketIds: [`${own}:一-1`],
        command: {
          kind: 'log-call',
          unitId: 'unit-x',
          spokeWith: '联络员',
          result: 'promised',
          said: '明日报送',
        },
      },
    });
    expect([said.status, said.body.code]).toEqual([200, undefined]);
    expect(await heard('x', before[0]!)).toEqual([expect.objectContaining({ id: `${own}:一-1` })]);
    expect(await heard('y', before[1]!)).toEqual([]);
  });
});

describe('for whom, and under which post', () => {
  let absent: TestPerson;
  let standIn: TestPerson;
  beforeAll(async () => {
    absent = await createPerson(api.db, { unitId: 'unit-p', roles: ['liaison'] });
    standIn = await createPerson(api.db, { unitId: 'unit-p', roles: ['liaison'] });
  });
  const code = async (query: string, headers = {}) => {
    const { status, body } = await api.ask(`/changes?${query}`, { token: standIn.token, headers });
    return [status, body.code];
  };

  it('is said in the query as in the headers, and checked alike', async () => {
    for (const refused of [await code(`actingFor=${absent.id}`), await code('', { 'acting-for': absent.id })])
      expect(refused).toEqual([403, 'NOT_STANDING_IN']);
    for (const refused of [
      await code(`actingPost=${encodeURIComponent('县委')}`),
      await code('', { 'acting-post': encodeURIComponent('县委') }),
    ])
      expect(refused).toEqual([403, 'NOT_YOUR_POST']);
    await api.db.standIn.create({
      data: {
        id: 's',
        personId: absent.id,
        standInId: standIn.id,
        firstOn: '2000-01-01',
        lastOn: '2999-12-31',
        reason: '出差',
        createdById: absent.id,
        createdAt: new Date(),
      },
    });
    expect(await code(`actingFor=${absent.id}`)).toEqual([200, undefined]);
    expect(await code(`actingFor=${absent.id}&actingPost=unit-p`)).toEqual([200, undefined]);
    expect(await code(`actingFor=${absent.id}&actingPost=unit-q`)).toEqual([403, 'NOT_YOUR_POST']);
  });

  it('no other route takes it from the query', async () => {
    const asked = await api.ask(`/session?actingFor=${absent.id}`, { token: standIn.token });
    expect([asked.status, asked.body.person?.id]).toEqual([200, standIn.id]);
  });
});
