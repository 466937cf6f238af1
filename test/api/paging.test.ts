import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, createUnit, type TestPerson } from '../support/factories';

let api: TestApi;
let office: TestPerson;
const refs = ['一-1', '一-2', '一-10', '二-1', '九-1', '十-1', '十一-1', '二十一-3'];

beforeAll(async () => {
  api = await startApi();
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
});
afterAll(() => api.close());

const get = (path: string) => api.ask(path, { token: office.token });

const pages = async (path: string, limit: number, between?: () => Promise<unknown>) => {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const place: string = cursor === null ? '' : `&cursor=${cursor}`;
    const { body, status } = await get(`${path}&limit=${limit}${place}`);
    expect(status).toBe(200);
    seen.push(...body.items.map((one: { ref?: string; id: string }) => one.ref ?? one.id));
    cursor = body.next;
    await between?.();
  } while (cursor !== null);
  return seen;
};

it('keeps the order of the plan, not that of the text', async () => {
  const id = await createCampaign(api.db, {
    cases: refs.map(ref => ({ ref, leads: ['unit-a'] })),
  });
  expect(await pages(`/cases?campaignId=${id}`, 3)).toEqual(refs);
  expect(await pages(`/cases?campaignId=${id}&sort=-ref`, 3)).toEqual([...refs].reverse());
  for (const sort of ['due', '-due', 'changed', '-changed', 'status', '-status'])
    expect((await pages(`/cases?campaignId=${id}&sort=${sort}`, 3)).sort()).toEqual([...refs].sort());
});

it('neither repeats nor skips a row when others arrive meanwhile', async () => {
  const id = await createCampaign(api.db, { cases: refs.map(ref => ({ ref, leads: ['unit-a'] })) });
  let n = 0;
  const template = await api.db.docket.findUniqueOrThrow({ where: { id: `${id}:一-1` } });
  const arrive = async () => {
    n++;
    const ref = `一-0${n}`;
    const state = { ...(template.state as object), id: `${id}:${ref}`, ref };
    await api.db.docket.create({ data: { ...template, id: `${id}:${ref}`, ref, state } });
  };
  const seen = await pages(`/cases?campaignId=${id}`, 2, arrive);
  expect(seen.filter(ref => refs.includes(ref))).toEqual(refs);
  expect(new Set(seen).size).toBe(seen.length);
});

it('refuses a cursor that it has not given out', async () => {
  for (const cursor of [
    'x',
    Buffer.from('["-due","a","b"]').toString('base64url'),
    Buffer.from('{').toString('base64url'),
  ])
    expect((await get(`/cases?cursor=${cursor}`)).body.code).toBe('CURSOR_INVALID');
  const place = (order: string, at: string) =>
    Buffer.from(JSON.stringify([order, at, 'x'])).toString('base64url');
  for (const [path, order] of [
    ['/campaigns', 'campaigns'],
    ['/letters', 'letters'],
    ['/proceedings', 'proceedings'],
    ['/notices', 'notices'],
  ])
    expect((await get(`${path}?cursor=${place(order!, 'never')}`)).status).toBe(400);
});

it('filters by status, light, lead, unit, text and lateness', async () => {
  const id = await createCampaign(api.db, {
    cases: [
      { ref: '一-1', leads: ['unit-a'] },
      { ref: '一-2', leads: ['unit-b', 'unit-a'] },
      { ref: '二-1', leads: ['unit-b'], isLongTerm: true },
    ],
    at: '2018-05-20T09:00:00+08:00',
  });
  const list = async (query: string) => await pages(`/cases?campaignId=${id}&${query}`, 50);
  expect(await list('leadId=unit-a')).toEqual(['一-1', '一-2']);
  expect(await list('unitId=unit-b')).toEqual(['一-2', '二-1']);
  expect(await list('status=assigned,received')).toEqual(['一-1', '一-2', '二-1']);
  expect(await list('status=closed')).toEqual([]);
  expect(await list(`q=${encodeURIComponent('问题 一')}`)).toEqual(['一-1', '一-2']);
  expect(await list('q=%25')).toEqual([]);
  // The plans were due on 5/14, before this hand-out.
  expect(await list('overdue=true&light=red')).toEqual(['一-1', '一-2', '二-1']);
  expect(await list('light=green')).toEqual([]);
});

it('asks the database as often for many rows as for one', async () => {
  const many = await createCampaign(api.db, {
    cases: Array.from({ length: 30 }, (_, i) => ({ ref: `一-${i + 1}`, leads: [`unit-${i}`] })),
  });
  await createUnit(api.db, { id: 'unit-x' });
  for (const path of [
    `/cases?campaignId=${many}`,
    `/campaigns/${many}/unit-files?`,
    '/notices?scope=all',
    '/units?',
    '/people?',
  ]) {
    await get(`${path}&limit=1`);
    api.countQueries();
    await get(`${path}&limit=1`);
    const one = api.countQueries();
    await get(`${path}&limit=100`);
    expect([path, api.countQueries()]).toEqual([path, one]);
  }
});
