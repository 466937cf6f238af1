import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, setClock, type TestPerson } from '../support/factories';

let api: TestApi;
let campaignId: string;
let liaison: TestPerson;
let other: TestPerson;
let office: TestPerson;

type Headers = Record<string, string>;
interface Shown {
  id: string;
  readAt: string | null;
  readBy: { person: { id: string } }[];
  duty: { state: string; consequence: { act: string } | null } | null;
  path: string | null;
  provisional: object;
}

const list = async (who: TestPerson, query = '', headers: Headers = {}): Promise<Shown[]> => {
  const { status, body } = await api.ask(`/notices?limit=200${query}`, { token: who.token, headers });
  expect(status).toBe(200);
  return body.items;
};
const unread = async (who: TestPerson, headers: Headers = {}): Promise<number> =>
  (await api.ask('/notices/unread', { token: who.token, headers })).body.count;
const post = (path: 'read' | 'unread', who: TestPerson, body: object, headers: Headers = {}) =>
  api.ask(`/notices/${path}`, { method: 'POST', token: who.token, headers, body });
const ids = (all: Shown[]) => all.map(one => one.id);

/** One more notice to the liaison, as if it had been queued at that instant. */
const queue = async (at: string, of = campaignId): Promise<string> => {
  const like = await api.db.notice.findFirstOrThrow({ where: { campaignId: of, personId: liaison.id } });
  const id = `${of}:一-1#new.${at}#${liaison.id}`;
  const { audiences, payload, ...row } = like;
  await api.db.notice.create({
    data: { ...row, id, payload: payload!, ...(audiences && { audiences }), queuedAt: new Date(at) },
  });
  return id;
};

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

beforeEach(async () => {
  liaison = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  other = await createPerson(api.db, { unitId: 'unit-b', roles: ['liaison'] });
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  campaignId = await createCampaign(api.db, {
    cases: [
      { ref: '一-1', leads: ['unit-a'] },
      { ref: '一-2', leads: ['unit-a'] },
      { ref: '一-3', leads: ['unit-b'] },
    ],
  });
});

describe('read and unread', () => {
  it('what nobody has read is unread; reading it twice is reading it once; the mark can be taken back', async () => {
    const all = await list(liaison, `&campaignId=${campaignId}`);
    expect(all.length).toBeGreaterThan(1);
    expect(all.map(one => one.readAt)).toEqual(all.map(() => null));
    const before = await unread(liaison);
    const [first] = ids(all);
    const done = await post('read', liaison, { noticeIds: [first] });
    expect(done.body).toMatchObject({ marked: 1, count: before - 1 });
    const again = await post('read', liaison, { noticeIds: [first] });
    expect(again.body).toMatchObject({ marked: 0, count: before - 1 });
    const [shown] = await list(liaison, `&campaignId=${campaignId}`);
    // The second press did not move the first one's instant.
    expect(shown).toMatchObject({ id: first, readAt: done.body.markedAt, readBy: [] });
    expect(ids(await list(liaison, `&campaignId=${campaignId}&unread=true`))).toEqual(ids(all).slice(1));
    expect(ids(await list(liaison, `&campaignId=${campaignId}&unread=false`))).toEqual([first]);
    expect((await post('unread', liaison, { noticeIds: [first] })).body).toMatchObject({
      marked: 1,
      count: before,
    });
    expect((await post('unread', liaison, { noticeIds: [first] })).body).toMatchObject({
      marked: 0,
      count: before,
    });
  });

  it("another's notice is passed over, for marking as for taking back", async () => {
    const [theirs] = ids(await list(other, `&campaignId=${campaignId}`));
    expect((await post('read', liaison, { noticeIds: [theirs] })).body.marked).toBe(0);
    await post('read', other, { noticeIds: [theirs] });
    expect((await post('unread', liaison, { noticeIds: [theirs] })).body.marked).toBe(0);
    expect((await list(other, '&unread=false')).map(one => one.id)).toEqual([theirs]);
  });

  it('an office that reads what others were told neither marks it nor learns who has read it', async () => {
    const [first] = ids(await list(liaison, `&campaignId=${campaignId}`));
    await post('read', liaison, { noticeIds: [first] });
    expect((await post('read', office, { noticeIds: [first] })).body.marked).toBe(0);
    const shown = await list(office, `&campaignId=${campaignId}&scope=all&unread=false`);
    expect(shown.find(one => one.id === first)).toMatchObject({ readAt: null, readBy: [], duty: null });
  });

  it('what was called back or went to somebody else waits for nobody', async () => {
    const before = await unread(liaison);
    const [first, second] = ids(await list(liaison, `&campaignId=${campaignId}`));
    await api.db.notice.update({ where: { id: first! }, data: { status: 'withdrawn' } });
    await api.db.notice.update({ where: { id: second! }, data: { status: 'passed-on' } });
    expect(await unread(liaison)).toBe(before - 2);
    expect(ids(await list(liaison, '&unread=true'))).not.toContain(first);
  });

  it('is no event of the record', async () => {
    const events = () => api.db.event.count({ where: { docket: { campaignId } } });
    const versions = () =>
      api.db.docket.findMany({ where: { campaignId }, select: { id: true, version: true } });
    const before = [await events(), await versions()];
    await post('read', liaison, { noticeIds: ids(await list(liaison)), andEarlier: true });
    expect([await events(), await versions()]).toEqual(before);
  });
});

describe('everything that was shown, in one press', () => {
  it('with what is earlier than the earliest shown; what came meanwhile stays unread', async () => {
    const early = await queue('2018-05-09T08:00:00+08:00');
    const shown = ids(await list(liaison, `&campaignId=${campaignId}`)).filter(one => one !== early);
    const late = await queue('2018-05-09T09:00:01+08:00');
    expect((await post('read', liaison, { noticeIds: shown, andEarlier: true })).body.marked).toBe(
      shown.length + 1,
    );
    expect(ids(await list(liaison, `&campaignId=${campaignId}&unread=true`))).toEqual([late]);
  });

  it('without asking for it, nothing earlier', async () => {
    const early = await queue('2018-05-09T08:00:00+08:00');
    const shown = ids(await list(liaison, `&campaignId=${campaignId}`)).filter(one => one !== early);
    await post('read', liaison, { noticeIds: shown });
    expect(ids(await list(liaison, `&campaignId=${campaignId}&unread=true`))).toEqual([early]);
  });

  it('nothing of a campaign of which nothing was shown, whatever its clock says', async () => {
    const before = await createCampaign(api.db, {
      cases: [{ ref: '一-1', leads: ['unit-a'] }],
      at: '2017-05-09T09:00:00+08:00',
    });
    const there = ids(await list(liaison, `&campaignId=${before}`));
    await post('read', liaison, {
      noticeIds: ids(await list(liaison, `&campaignId=${campaignId}`)),
      andEarlier: true,
    });
    expect(ids(await list(liaison, `&campaignId=${before}&unread=true`))).toEqual(there);
    expect(there.length).toBeGreaterThan(0);
  });

  it('is taken back whole by its instant, and nothing else with it', async () => {
    const all = ids(await list(liaison, `&campaignId=${campaignId}`));
    await post('read', liaison, { noticeIds: all.slice(0, 1) });
    await new Promise(resolve => setTimeout(resolve, 5));
    const { markedAt, marked } = (await post('read', liaison, { noticeIds: all, andEarlier: true })).body;
    expect(marked).toBe(all.length - 1);
    expect((await post('unread', liaison, { markedAt })).body.marked).toBe(all.length - 1);
    expect(ids(await list(liaison, `&campaignId=${campaignId}&unread=false`))).toEqual(all.slice(0, 1));
  });

  it('names nothing and marks nothing', async () => {
    const before = await unread(liaison);
    expect((await post('read', liaison, { andEarlier: true })).body).toMatchObject({
      marked: 0,
      count: before,
    });
    expect((await post('unread', liaison, {})).body).toMatchObject({ marked: 0, count: before });
  });
});

describe('opening what it leads to', () => {
  it('marks the notices that lead there, not those of another case nor those about its proposal', async () => {
    const docketId = `${campaignId}:一-1`;
    const proposal = await queue('2018-05-10T08:00:00+08:00');
    await api.db.notice.update({ where: { id: proposal }, data: { proceedingId: 'p1' } });
    const here = await api.db.notice.count({ where: { personId: liaison.id, docketId, proceedingId: null } });
    expect(here).toBeGreaterThan(0);
    expect((await post('read', liaison, { about: docketId })).body.marked).toBe(here);
    expect(ids(await list(liaison, `&docketId=${encodeURIComponent(docketId)}&unread=true`))).toEqual([
      proposal,
    ]);
    expect((await post('read', liaison, { about: 'p1' })).body.marked).toBe(1);
    expect(
      (await list(liaison, `&docketId=${encodeURIComponent(`${campaignId}:一-2`)}&unread=false`)).length,
    ).toBe(0);
  });
});

describe('who stands in', () => {
  it('reads as himself: the absent person still sees it unread, with who has read it', async () => {
    const standIn = await createPerson(api.db, { unitId: 'unit-a', roles: ['auditor'] });
    await setClock(api.db, campaignId, '2018-06-05T10:00:00+08:00');
    const named = await api.ask('/stand-ins', {
      method: 'POST',
      token: liaison.token,
      body: { standInId: standIn.id, firstOn: '2018-06-04', lastOn: '2018-06-08', reason: '年休假' },
    });
    expect(named.status).toBe(201);
    const acting = { 'acting-for': liaison.id };
    const before = await unread(liaison);
    const [first, second] = ids(await list(standIn, `&campaignId=${campaignId}`, acting));
    expect((await post('read', standIn, { noticeIds: [first] }, acting)).body).toMatchObject({
      marked: 1,
      count: before - 1,
    });
    expect(await unread(standIn, acting)).toBe(before - 1);
    expect(await unread(liaison)).toBe(before);
    const own = (await list(liaison)).find(one => one.id === first);
    expect(own).toMatchObject({ readAt: null, readBy: [{ person: { id: standIn.id } }] });
    // The other way round as well; and neither takes back what the other has marked.
    await post('read', liaison, { noticeIds: [second] });
    const theirs = (await list(standIn, '', acting)).find(one => one.id === second);
    expect(theirs).toMatchObject({ readAt: null, readBy: [{ person: { id: liaison.id } }] });
    expect((await post('unread', standIn, { noticeIds: [second] }, acting)).body.marked).toBe(0);
    expect((await post('read', standIn, { noticeIds: [second] })).body.marked).toBe(0);
  });
});

describe('what it is about', () => {
  it('stands as it is now: what is owed with what comes by itself, then done', async () => {
    await setClock(api.db, campaignId, '2018-05-10T10:00:00+08:00');
    const docketId = `${campaignId}:一-1`;
    const ofCase = `&docketId=${encodeURIComponent(docketId)}`;
    const [notice] = await list(liaison, ofCase);
    expect(notice!.path).toBe(
      `/cases/${encodeURIComponent(docketId)}?task=${encodeURIComponent(`${docketId}:receipt:unit-a:1`)}`,
    );
    expect(notice!.duty).toMatchObject({ state: 'open', overdueDays: 0, consequence: { act: 'urge' } });
    expect(notice!.provisional).toEqual({});
    const { version } = (await api.ask(`/cases/${encodeURIComponent(docketId)}`, { token: liaison.token }))
      .body;
    const { status } = await api.ask(`/cases/${encodeURIComponent(docketId)}/commands`, {
      method: 'POST',
      token: liaison.token,
      headers: { 'if-match': `"${version}"` },
      body: { command: { kind: 'sign-for' } },
    });
    expect(status).toBe(200);
    const [later] = (await list(liaison, ofCase)).filter(one => one.id === notice!.id);
    expect(later!.duty).toMatchObject({ state: 'met', overdueDays: 0, consequence: null });
  });
});
