import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, setClock, type TestPerson } from '../support/factories';

let api: TestApi;
const now = Date.parse('2018-06-05T10:00:00+08:00');
let campaignId: string;
let unit: TestPerson;

beforeAll(async () => {
  api = await startApi({ now: () => now });
});
afterAll(() => api.close());
beforeEach(async () => {
  campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  await setClock(api.db, campaignId, '2018-06-05T10:00:00+08:00');
  unit = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] }, now);
});

const caseId = () => `${campaignId}:一-1`;
const keyOf = (name: string) => `${caseId()}/${name}/own`;
const path = (name: string) => `/kept-forms/${encodeURIComponent(keyOf(name))}`;

interface Options {
  name?: string;
  headers?: Record<string, string>;
}
const keep = (
  who: TestPerson,
  basedOn: number,
  changes: object,
  { name = 'submit-plan', headers = {} }: Options = {},
) =>
  api.ask(path(name), {
    method: 'PUT',
    token: who.token,
    headers,
    body: { basedOn, changes, deviceId: 'd1', typedById: who.id },
  });
const read = async (who: TestPerson, { name = 'submit-plan', headers = {} }: Options = {}) =>
  (await api.ask(path(name), { token: who.token, headers })).body;
const discard = (who: TestPerson, basedOn: number) =>
  api.ask(path('submit-plan'), {
    method: 'DELETE',
    token: who.token,
    headers: { 'if-match': `"${basedOn}"` },
  });

let keys = 0;
const send = async (
  who: TestPerson,
  basedOn: number,
  { key = `k${keys++}`, ...more }: { key?: string; text?: string } = {},
) => {
  const text = more.text ?? '方案';
  return api.ask(`/campaigns/${campaignId}/commands`, {
    method: 'POST',
    token: who.token,
    headers: {
      'idempotency-key': key,
      'kept-form': `${encodeURIComponent(keyOf('submit-plan'))};version=${basedOn}`,
    },
    body: { docketIds: [caseId()], command: { kind: 'submit-plan', text, fileIds: [] } },
  });
};

describe('what was typed', () => {
  it('is kept by field, with its version, when and where; before, there is nothing', async () => {
    expect(await read(unit)).toEqual({
      version: 0,
      values: {},
      changedAt: null,
      deviceId: null,
      sentIn: 0,
      sentAt: null,
    });
    expect((await keep(unit, 0, { text: '分段' })).body.version).toBe(1);
    expect((await keep(unit, 1, { text: '分段清理', percent: 40 })).body.version).toBe(2);
    expect(await read(unit)).toMatchObject({
      version: 2,
      values: { text: '分段清理', percent: 40 },
      changedAt: '2018-06-05T10:00:00+08:00',
      deviceId: 'd1',
    });
    expect((await keep(unit, 2, { percent: null })).body.values).toEqual({ text: '分段清理' });
  });

  it('is kept once, however often it is sent', async () => {
    for (let n = 0; n < 2; n++)
      expect((await keep(unit, 0, { text: '分段' })).body).toMatchObject({
        version: 1,
        values: { text: '分段' },
      });
    const both = await Promise.all([keep(unit, 1, { a: 1 }), keep(unit, 1, { b: 2 })]);
    expect(both.map(one => one.status)).toEqual([200, 200]);
    expect(await read(unit)).toMatchObject({ version: 3, values: { text: '分段', a: 1, b: 2 } });
  });

  it('in two places at once is merged by field; the same field is asked about and not written over', async () => {
    await keep(unit, 0, { text: '甲' });
    await keep(unit, 1, { text: '乙' });
    const refused = await keep(unit, 1, { text: '丙', remark: '丁' });
    expect([refused.status, refused.body.code]).toEqual([409, 'KEPT_FORM_DIFFERS']);
    expect(refused.body.details).toMatchObject({ version: 2, values: { text: '乙' }, fields: ['text'] });
    expect(await read(unit)).toMatchObject({ version: 2, values: { text: '乙' } });
    expect((await keep(unit, 1, { remark: '丁' })).body.values).toEqual({ text: '乙', remark: '丁' });
    // Who has seen the other’s and chooses his own, writes it.
    expect((await keep(unit, 3, { text: '丙' })).body.values).toEqual({ text: '丙', remark: '丁' });
  });

  it('is no event, and nobody is told', async () => {
    const before = await api.db.event.count();
    await keep(unit, 0, { text: '甲' });
    expect([await api.db.event.count(), api.told.length]).toEqual([before, 0]);
  });

  it('is refused where it is larger than what the server keeps, and what was kept stays', async () => {
    await keep(unit, 0, { text: '甲' });
    const large = await keep(unit, 1, { more: 'x'.repeat(256 * 1024) });
    expect([large.status, large.body.code]).toEqual([413, 'KEPT_FORM_TOO_LARGE']);
    expect((await keep(unit, 1, { more: 'x'.repeat(512 * 1024) })).body.code).toBe('BODY_TOO_LARGE');
    expect(
      (await keep(unit, 1, Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`f${n}`, 1])))).status,
    ).toBe(400);
    expect(await read(unit)).toMatchObject({ version: 1, values: { text: '甲' } });
  });

  it('is kept of 300 forms at once; one that was discarded makes room', async () => {
    await api.db.keptForm.createMany({
      data: Array.from({ length: 299 }, (_, n) => ({
        ...{ typedById: unit.id, forId: unit.id, unitId: 'unit-a', key: `k${n}`, version: 1, deviceId: 'd1' },
        ...{ values: { text: '甲' }, changedIn: { text: 1 }, changedAt: new Date(now) },
      })),
    });
    await keep(unit, 0, { text: '甲' });
    const refused = await keep(unit, 0, { text: '甲' }, { name: 'another' });
    expect([refused.status, refused.body.code]).toEqual([422, 'KEPT_FORMS_FULL']);
    expect((await keep(unit, 1, { text: '乙' })).status).toBe(200);
    await discard(unit, 2);
    expect((await keep(unit, 0, { text: '甲' }, { name: 'another' })).status).toBe(200);
  });
});

describe('whose it is', () => {
  it('nobody else’s, also not a colleague’s of the same post, nor the administrator’s', async () => {
    await keep(unit, 0, { text: '甲' });
    for (const roles of [['liaison'], ['head']] as const)
      expect(
        (await read(await createPerson(api.db, { unitId: 'unit-a', roles: [...roles] }, now))).version,
      ).toBe(0);
    const administrator = await createPerson(api.db, { unitId: 'office', roles: ['administrator'] }, now);
    expect((await read(administrator)).version).toBe(0);
    expect((await discard(administrator, 1)).body.version).toBe(0);
    expect((await keep(administrator, 0, { text: '乙' })).body.version).toBe(1);
    expect((await read(unit)).values).toEqual({ text: '甲' });
  });

  it('nor his who signed in in another tab of the same browser meanwhile', async () => {
    const body = { basedOn: 0, changes: { text: '甲' }, deviceId: 'd1', typedById: 'somebody-else' };
    const refused = await api.ask(path('submit-plan'), { method: 'PUT', token: unit.token, body });
    expect([refused.status, refused.body.code, (await read(unit)).version]).toEqual([
      403,
      'NOT_PERMITTED',
      0,
    ]);
  });

  it('a stand-in’s for the absent person is neither his own nor that person’s', async () => {
    const standIn = await createPerson(api.db, { unitId: 'unit-a', roles: ['auditor'] }, now);
    const headers = { 'acting-for': unit.id };
    expect((await keep(standIn, 0, { text: '代' }, { headers })).body.code).toBe('NOT_STANDING_IN');
    const body = { standInId: standIn.id, firstOn: '2018-06-05', lastOn: '2018-06-05', reason: '出差' };
    await api.ask('/stand-ins', { method: 'POST', token: unit.token, body });
    expect((await keep(standIn, 0, { text: '代' }, { headers })).status).toBe(200);
    expect([(await read(standIn)).version, (await read(unit)).version]).toEqual([0, 0]);
    expect((await read(standIn, { headers })).values).toEqual({ text: '代' });
    const row = await api.db.keptForm.findFirstOrThrow({ where: { typedById: standIn.id } });
    expect([row.forId, row.unitId]).toEqual([unit.id, 'unit-a']);
  });

  it('is apart for each post under which one acts', async () => {
    await createPerson(api.db, { unitId: 'unit-b', roles: ['liaison'] }, now);
    await api.db.post.create({
      data: { personId: unit.id, unitId: 'unit-b', title: null, roles: ['liaison'] },
    });
    const headers = { 'acting-post': 'unit-b' };
    await keep(unit, 0, { text: '甲' });
    await keep(unit, 0, { text: '乙' }, { headers });
    expect([(await read(unit)).values, (await read(unit, { headers })).values]).toEqual([
      { text: '甲' },
      { text: '乙' },
    ]);
  });
});

describe('what was discarded', () => {
  it('is gone as it was seen; a second time changes nothing', async () => {
    await keep(unit, 0, { text: '甲' });
    for (let n = 0; n < 2; n++)
      expect((await discard(unit, 1)).body).toMatchObject({ version: 2, values: {}, sentAt: null });
    // 撤销: what the page still has is kept again.
    expect((await keep(unit, 2, { text: '甲' })).body.values).toEqual({ text: '甲' });
  });

  it('is not discarded where it has changed since, nor written over by who still types elsewhere', async () => {
    await keep(unit, 0, { text: '甲' });
    await keep(unit, 1, { text: '乙' });
    const refused = await discard(unit, 1);
    expect([refused.status, refused.body.code, refused.body.details.values]).toEqual([
      409,
      'KEPT_FORM_DIFFERS',
      { text: '乙' },
    ]);
    await discard(unit, 2);
    expect((await keep(unit, 2, { text: '乙乙' })).body.code).toBe('KEPT_FORM_DIFFERS');
  });
});

describe('a form that is sent', () => {
  it('is emptied with what it does, and cannot be brought back nor sent again by who had it open elsewhere', async () => {
    await keep(unit, 0, { text: '方案' });
    expect((await send(unit, 1)).status).toBe(200);
    expect(await read(unit)).toMatchObject({
      version: 2,
      values: {},
      sentIn: 2,
      sentAt: '2018-06-05T10:00:00+08:00',
    });
    const late = await keep(unit, 1, { text: '方案,还在打字' });
    expect([late.status, late.body.code, late.body.details.sentIn]).toEqual([409, 'KEPT_FORM_SENT', 2]);
    const events = await api.db.event.count({ where: { docketId: caseId() } });
    const again = await send(unit, 1);
    expect([again.status, again.body.code]).toEqual([409, 'KEPT_FORM_SENT']);
    expect(await api.db.event.count({ where: { docketId: caseId() } })).toBe(events);
    // The next one begins anew.
    expect((await keep(unit, 2, { text: '修改后的方案' })).body).toMatchObject({ version: 3, sentIn: 2 });
    expect((await keep(unit, 1, { text: '方案' })).body.code).toBe('KEPT_FORM_SENT');
  });

  it('under the same key again gets the same answer, and is done once', async () => {
    await keep(unit, 0, { text: '方案' });
    const first = await send(unit, 1, { key: 'same' });
    const second = await send(unit, 1, { key: 'same' });
    expect([second.status, second.body]).toEqual([200, first.body]);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect((await read(unit)).sentIn).toBe(2);
  });

  it('before anything of it was kept, is not kept by what was still on its way', async () => {
    expect((await send(unit, 0)).status).toBe(200);
    expect((await keep(unit, 0, { text: '方案' })).body.code).toBe('KEPT_FORM_SENT');
  });

  it('and refused stays as it was', async () => {
    const stranger = await createPerson(api.db, { unitId: 'unit-b', roles: ['liaison'] }, now);
    await keep(stranger, 0, { text: '方案' });
    expect((await send(stranger, 1)).status).toBeGreaterThanOrEqual(400);
    expect(await read(stranger)).toMatchObject({ version: 1, values: { text: '方案' }, sentIn: 0 });
  });
});
