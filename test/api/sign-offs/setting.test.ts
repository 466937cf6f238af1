import { startApi, type TestApi } from '../../support/api';
import { createPerson, type TestPerson } from '../../support/factories';
import { signing, plan } from './signing';

let api: TestApi;
let office: TestPerson;
let units: ReturnType<typeof signing>;

beforeAll(async () => {
  api = await startApi();
  units = signing(api);
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
});
afterAll(() => api.close());

describe('the setting of a unit', () => {
  it('is off until its head or the office sets it, and each change is an event of the registry', async () => {
    const { unitId, head, liaison } = await units.house({ isOn: false });
    const auditor = await createPerson(api.db, { unitId: 'office', roles: ['auditor'] });
    expect((await units.list(liaison)).goesBeforeHead).toEqual([]);
    expect((await units.set(unitId, head)).body).toEqual({ isOn: true, hasHead: true });
    // The second time nothing changes, so nothing is recorded.
    expect((await units.set(unitId, head)).status).toBe(200);
    expect((await units.set(unitId, office, false)).body).toEqual({ isOn: false, hasHead: true });
    const { body } = await api.ask(`/units/${unitId}/history`, { token: auditor.token });
    const types = body.items.map((one: { type: string }) => one.type);
    expect(types.filter((type: string) => type === 'sign-off-changed')).toHaveLength(2);
    expect(JSON.stringify(body)).toContain('启用负责人审签');
  });

  it('is changed by nobody else', async () => {
    const { unitId, liaison } = await units.house({ isOn: false });
    const other = await units.house({ isOn: false });
    const supervisor = await createPerson(api.db, { unitId: 'supervision', roles: ['supervisor'] });
    for (const who of [liaison, other.head, supervisor])
      expect((await units.set(unitId, who)).status).toBe(403);
    expect((await units.set('no-such-unit', office)).body.code).toBe('UNIT_UNKNOWN');
  });

  it('survives what else is changed of the unit', async () => {
    const { unitId } = await units.house();
    await api.ask(`/units/${unitId}`, {
      method: 'PATCH',
      token: office.token,
      body: { name: `${unitId}新名` },
    });
    expect(await api.db.unit.findUniqueOrThrow({ where: { id: unitId } })).toMatchObject({ signsOff: true });
  });
});

describe('where it is set, the liaison does not hand in', () => {
  it.each([
    ['plan', plan()],
    ['report', { kind: 'submit-report', text: '报告', fileIds: [] }],
    ['application', { kind: 'apply-for-closing', text: '自查', fileIds: [] }],
    [
      'extension',
      { kind: 'ask-extension', obligationId: 'o', dueOn: '2018-06-11', reason: '雨', fileIds: [] },
    ],
  ])('a %s is refused, with what to do instead', async (_, asked) => {
    const at = await units.house();
    const { status, body } = await units.command(at, at.liaison, asked);
    expect([status, body.code]).toEqual([422, 'SIGN_OFF_REQUIRED']);
    expect(await api.db.event.count({ where: { docketId: at.docketId, type: 'submitted' } })).toBe(0);
  });

  it('what is no hand-in goes as before: signing for, progress', async () => {
    const at = await units.house();
    expect((await units.command(at, at.liaison, { kind: 'sign-for' })).status).toBe(200);
    const progress = { kind: 'report-progress', text: '做了一半', percent: 50, fileIds: [] };
    expect((await units.command(at, at.liaison, progress)).status).toBe(200);
    expect((await units.list(at.liaison)).goesBeforeHead.sort()).toEqual(
      ['apply-for-closing', 'ask-extension', 'submit-plan', 'submit-report'].sort(),
    );
  });

  it('the head hands in himself, and so does the liaison where the unit has no head', async () => {
    const at = await units.house();
    expect((await units.list(at.head)).goesBeforeHead).toEqual([]);
    expect((await units.command(at, at.head)).status).toBe(200);
    const alone = await units.house();
    await api.db.person.update({ where: { id: alone.head.id }, data: { isActive: false } });
    expect((await units.list(alone.liaison)).goesBeforeHead).toEqual([]);
    expect((await units.command(alone, alone.liaison)).status).toBe(200);
    expect((await units.prepare(alone, plan())).body.code).toBe('SIGN_OFF_NOT_NEEDED');
  });

  it('a stamped scan is handed in directly, and the record says that it was stamped', async () => {
    const at = await units.house();
    const none = await units.command(at, at.liaison, plan(), { isStamped: true });
    expect(none.body.code).toBe('STAMPED_SCAN_MISSING');
    const fileIds = [await units.upload(at.liaison)];
    expect((await units.command(at, at.liaison, { ...plan(), fileIds }, { isStamped: true })).status).toBe(
      200,
    );
    const timeline = await api.ask(`/cases/${encodeURIComponent(at.docketId)}/timeline`, {
      token: office.token,
    });
    const handedIn = timeline.body.items.find((one: { type: string }) => one.type === 'submitted');
    expect(handedIn.by).toMatchObject({ isStamped: true, preparedBy: null, person: { id: at.liaison.id } });
  });

  it('what the office records for the unit (代为登记) waits for nobody', async () => {
    const at = await units.house();
    const done = await units.command(at, office, plan(), {
      onBehalfOf: { unitId: at.unitId, proof: '来文' },
    });
    expect(done.status).toBe(200);
  });
});
