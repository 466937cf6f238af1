import fc from 'fast-check';
import type { Found } from '../../api/contracts/search';
import { saveRegistry } from '../../prisma/people/save-registry';
import { startApi, type TestApi } from '../support/api';
import { draftLetterTo } from '../support/draft-papers';
import { createCampaign, createPerson, createUnit, setClock, type TestPerson } from '../support/factories';

/** 搜索: what is found, in which order, how much, and by whom. */
let api: TestApi;
let campaignId: string;
let letterId: string;
let office: TestPerson;
let liaison: TestPerson;
let leader: TestPerson;
let head: TestPerson;

const find = async (q: string, who = office, headers: Record<string, string> = {}): Promise<Found> => {
  const { status, body } = await api.ask(`/search?q=${encodeURIComponent(q)}`, { token: who.token, headers });
  expect([q, status]).toEqual([q, 200]);
  return body;
};
const refs = (found: Found) => found.cases.items.map(one => one.ref);
const letterIds = (found: Found) => found.letters.items.map(one => one.id);
const unitIds = (found: Found) => found.units.items.map(one => one.id);
const peopleIds = (found: Found) => found.people.items.map(one => one.person.id);

const handle = async (kind: string) => {
  const path = `/letters/${encodeURIComponent(letterId)}`;
  const etag = (await api.ask(path, { token: office.token })).headers.get('etag')!;
  const { status } = await api.ask(`${path}/commands`, {
    method: 'POST',
    token: office.token,
    headers: { 'if-match': etag },
    body: { kind },
  });
  expect([kind, status]).toEqual([kind, 200]);
};
const numberOf = async (): Promise<string> =>
  (await api.db.letter.findUniqueOrThrow({ where: { id: letterId } })).number!;

beforeAll(async () => {
  api = await startApi();
  await createUnit(api.db, { id: 'unit-a', name: '云溪县住建局（Ａ）' });
  await createUnit(api.db, { id: 'unit-b', name: '云溪县教育局' });
  await createUnit(api.db, { id: 'unit-b1', name: '云溪县教育局电教馆', parentId: 'unit-b' });
  campaignId = await createCampaign(api.db, {
    cases: [
      ...Array.from({ length: 12 }, (_, n) => ({ ref: `一-${n + 1}`, leads: ['unit-b'] })),
      { ref: '二-1', leads: ['unit-a'] },
    ],
  });
  const title = (ref: string, text: string) =>
    api.db.docket.update({ where: { id: `${campaignId}:${ref}` }, data: { title: text } });
  await title('一-5', '校舍 一-1 号楼有隐患');
  await title('一-7', '资金拨付不及时,涉及2018年第(3)批ABC项目');
  await title('二-1', '教育局大楼外墙脱落');
  const person = (unitId: string, role: 'coordinator' | 'liaison' | 'leader' | 'head') =>
    createPerson(api.db, { unitId, roles: [role] });
  office = await person('office', 'coordinator');
  liaison = await person('unit-a', 'liaison');
  leader = await person('leadership', 'leader');
  head = await person('unit-b', 'head');
  for (const [one, name] of [
    [office, '周（协调）'],
    [liaison, '周联络'],
    [leader, '周分管'],
    [head, '周负责'],
  ] as const)
    await api.db.person.update({ where: { id: one.id }, data: { name, phone: '0000-1234' } });
  await setClock(api.db, campaignId, '2018-05-16T09:00:00+08:00');
  letterId = await draftLetterTo(api.db, campaignId, 'unit-a');
});
afterAll(() => api.close());

describe('what is found', () => {
  it('whatever its width, case, brackets and blanks, and no pattern', async () => {
    for (const q of ['２０１８年', 'abc', 'ＡＢＣ', '（３）批', '〔3〕批', '第 (3) 批abc'])
      expect([q, refs(await find(q))]).toEqual([q, ['一-7']]);
    for (const q of ['%', '_', '\\', '(3%批']) expect([q, refs(await find(q))]).toEqual([q, []]);
  });

  it('the number itself first, then what begins with it, then who has it among its words', async () => {
    expect(refs(await find('一-1'))).toEqual(['一-1', '一-10', '一-11', '一-12', '一-5']);
    expect(refs(await find('一－１'))).toEqual(['一-1', '一-10', '一-11', '一-12', '一-5']);
  });

  it('a case of which a title says so before those of a lead that is called so, and at most eight', async () => {
    const found = await find('教育局');
    expect(refs(found)).toEqual(['二-1', ...[1, 2, 3, 4, 5, 6, 7].map(n => `一-${n}`)]);
    expect(found.cases.more).toBe(true);
    expect((await find('一-1')).cases.more).toBe(false);
    expect(found.cases.items[0]).toMatchObject({
      leads: [{ id: 'unit-a' }],
      campaign: { id: campaignId, title: '测试行动' },
      status: 'assigned',
    });
  });

  it('a unit by its name, an alias and the name before; the one that is called so first, what is no more last', async () => {
    expect(unitIds(await find('云溪县教育局'))).toEqual(['unit-b', 'unit-b1']);
    const { id, parentId, groups } = await api.db.unit.findUniqueOrThrow({ where: { id: 'unit-b' } });
    const named = (name: string, aliases: string[]) =>
      saveRegistry(
        api.db,
        { units: [{ id, parentId, groups, kind: 'department', name, aliases }], people: [] },
        { by: null, now: Date.now() },
      );
    await named('云溪县教育体育局', ['教体ＪＵ']);
    for (const q of ['教育体育', '教体ju', '云溪县教育局'])
      expect(unitIds(await find(q))).toContain('unit-b');
    expect(refs(await find('教体ju')).length).toBe(8);
    await named('云溪县教育局', []);
    await api.db.unit.update({ where: { id: 'unit-b' }, data: { closedOn: '2018-05-01' } });
    expect(unitIds(await find('云溪县教育局'))).toEqual(['unit-b1', 'unit-b']);
    expect((await find('云溪县教育局')).units.items.map(one => one.isClosed)).toEqual([false, true]);
    await api.db.unit.update({ where: { id: 'unit-b' }, data: { closedOn: null } });
  });

  it('blanks and marks that are not seen find nothing', async () => {
    for (const q of ['', ' ', '\u200b', '　'])
      expect(await find(q)).toEqual({
        cases: { items: [], more: false },
        letters: { items: [], more: false },
        units: { items: [], more: false },
        people: { items: [], more: false },
      });
  });

  it('asks for a text of at most a hundred characters, and for a session', async () => {
    expect((await api.ask('/search', { token: office.token })).status).toBe(400);
    expect((await api.ask(`/search?q=${'x'.repeat(101)}`, { token: office.token })).status).toBe(400);
    expect((await api.ask('/search?q=x')).status).toBe(401);
  });

  it('costs the same few questions whatever is found', async () => {
    const count = async (q: string) => (await api.queriesOf(() => find(q))).length;
    expect(await count('教育局')).toBe(await count('周'));
  });
});

describe('who finds', () => {
  it('a case only whoever sees it, by whatever it is asked for', async () => {
    expect(refs(await find('教育局', liaison))).toEqual(['二-1']);
    expect(refs(await find('一-1', liaison))).toEqual([]);
    expect(refs(await find('二-1', head))).toEqual([]);
    expect(refs(await find('一-1', leader))).toContain('一-1');
  });

  it('a letter its addressee once it is delivered, by number, title and addressee; nobody else’s unit ever', async () => {
    expect(letterIds(await find('住建局(a)'))).toEqual([letterId]);
    for (const q of ['住建局', '督办函']) expect(letterIds(await find(q, liaison))).toEqual([]);
    await handle('sign');
    await handle('number');
    const number = await numberOf();
    const folded = number
      .replace('〔', '[')
      .replace('〕', '］')
      .replace(/\d/g, digit => String.fromCharCode(+digit + 0xff10));
    for (const q of [number, folded]) {
      expect([q, letterIds(await find(q))]).toEqual([q, [letterId]]);
      expect(letterIds(await find(q, liaison))).toEqual([]);
    }
    await handle('deliver');
    expect(letterIds(await find(number, liaison))).toEqual([letterId]);
    expect(letterIds(await find(number, head))).toEqual([]);
  });

  it('the letter of exactly this number first', async () => {
    const number = await numberOf();
    const other = await draftLetterTo(api.db, campaignId, 'unit-b');
    await api.db.letter.update({ where: { id: other }, data: { number: `${number}之二` } });
    expect(letterIds(await find(number))).toEqual([letterId, other]);
  });

  it('a person: everybody with telephone for whom the registry is open, else those of one’s own house without', async () => {
    const all = await find('周');
    expect(peopleIds(all).sort()).toEqual([office.id, liaison.id, leader.id, head.id].sort());
    expect(all.people.items.map(one => one.phone)).toEqual(Array(4).fill('0000-1234'));
    expect(peopleIds(await find('周(协调)'))).toEqual([office.id]);
    for (const who of [liaison, leader, head]) {
      const { people } = await find('周', who);
      expect(people.items.map(one => [one.person.id, one.phone])).toEqual([[who.id, null]]);
    }
    await api.db.person.update({ where: { id: head.id }, data: { isActive: false } });
    expect(peopleIds(await find('周负责'))).toEqual([]);
    await api.db.person.update({ where: { id: head.id }, data: { isActive: true } });
  });

  it('says whether the page of a unit may be opened', async () => {
    const pages = async (who: TestPerson) => {
      const found = (await find('云溪县', who)).units.items.map(one => [one.id, one.hasPage] as const);
      for (const [id, hasPage] of found) {
        const { status } = await api.ask(`/units/${id}/standing?campaignId=${campaignId}`, {
          token: who.token,
        });
        expect([id, status]).toEqual([id, hasPage ? 200 : 404]);
      }
      return found.filter(([, hasPage]) => hasPage).map(([id]) => id);
    };
    expect((await pages(office)).sort()).toEqual(['unit-a', 'unit-b', 'unit-b1']);
    expect(await pages(liaison)).toEqual(['unit-a']);
    expect((await pages(head)).sort()).toEqual(['unit-b', 'unit-b1']);
  });

  it('whoever stands in finds what the absent person finds', async () => {
    const standIn = await createPerson(api.db, { unitId: 'unit-a', roles: ['auditor'] });
    const named = await api.ask('/stand-ins', {
      method: 'POST',
      token: liaison.token,
      body: { standInId: standIn.id, firstOn: '2018-05-14', lastOn: '2018-05-18', reason: '年休假' },
    });
    expect(named.status).toBe(201);
    expect(refs(await find('一-1', standIn))).toContain('一-1');
    const acting = await find('一-1', standIn, { 'acting-for': liaison.id });
    expect(refs(acting)).toEqual([]);
    expect((await find('周', standIn, { 'acting-for': liaison.id })).people.items).toMatchObject([
      { person: { id: liaison.id }, phone: null },
    ]);
  });
});

it('who finds something may open it, whatever is asked for by whom', async () => {
  const words = [
    '一',
    '-1',
    '1',
    '局',
    '云溪县',
    '函',
    '周',
    '2018',
    '(3)',
    'a',
    '问题',
    '住建',
    '教育',
    '号',
  ];
  const path = { cases: 'cases', letters: 'letters' } as const;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...words),
      fc.constantFrom(...words, ''),
      fc.constantFrom<() => TestPerson>(
        () => office,
        () => liaison,
        () => leader,
        () => head,
      ),
      async (one, other, who) => {
        const found = await find(one + other, who());
        for (const kind of ['cases', 'letters'] as const)
          for (const { id } of found[kind].items) {
            const { status } = await api.ask(`/${path[kind]}/${encodeURIComponent(id)}`, {
              token: who().token,
            });
            expect([one + other, id, status]).toEqual([one + other, id, 200]);
          }
      },
    ),
    { numRuns: 60, seed: 2018 },
  );
});
