import { startApi, type TestApi } from '../../support/api';
import { createPerson, setClock, type TestPerson } from '../../support/factories';
import { askedBy } from '../../support/registry-asker';
import { closeUnit } from '../../../prisma/people/close-unit';
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

describe('who signs', () => {
  it('the liaison does not, nor the head of another unit, nor an office', async () => {
    const at = await units.house();
    const other = await units.house();
    const { body } = await units.prepare(at);
    expect((await units.sign(body.id, at.liaison)).status).toBe(403);
    expect((await units.sendBack(body.id, at.liaison)).status).toBe(403);
    expect((await units.sign(body.id, other.head)).body.code).toBe('SIGN_OFF_UNKNOWN');
    expect((await units.sign(body.id, office)).status).toBe(403);
    expect(await units.planIn(at.docketId)).toMatchObject({ state: 'open' });
  });

  it('an absent head’s stand-in finds it among his own things, signs it, and the record names both', async () => {
    const at = await units.house();
    const deputy = await createPerson(api.db, { unitId: at.unitId, roles: ['liaison'] });
    await units.standIn(at.head, deputy);
    const fileId = await units.upload(at.liaison);
    const { body } = await units.prepare(at, { ...plan(), fileIds: [fileId] });
    expect((await units.list(deputy)).items).toEqual([
      expect.objectContaining({
        id: body.id,
        mayDecide: true,
        actingFor: expect.objectContaining({ id: at.head.id }),
      }),
    ]);
    expect((await api.ask(`/files/${fileId}`, { token: deputy.token })).status).toBe(200);
    const done = await units.sign(body.id, deputy, { 'acting-for': at.head.id });
    expect(done.status).toBe(200);
    const event = await api.db.event.findFirstOrThrow({
      where: { docketId: at.docketId, type: 'submitted' },
    });
    expect(event.data).toMatchObject({
      by: { personId: deputy.id, actingFor: at.head.id, preparedBy: at.liaison.id },
    });
    expect((await units.read(body.id, at.head)).body.decidedBy).toMatchObject({ id: deputy.id });
  });

  it('on a day on which he does not stand in, he neither finds nor signs it', async () => {
    const at = await units.house();
    const deputy = await createPerson(api.db, { unitId: at.unitId, roles: ['liaison'] });
    await units.standIn(at.head, deputy);
    const { body } = await units.prepare(at);
    // Another campaign's clock lets him in; this one's is past his days.
    await setClock(api.db, at.campaignId, '2019-01-02T09:00:00+08:00');
    const [seen] = (await units.list(deputy)).items;
    expect(seen).toMatchObject({ id: body.id, mayDecide: false, actingFor: null });
    for (const act of ['sign', 'send-back']) {
      const { body: now } = await units.read(body.id, at.head);
      const versions = now.dockets.map((one: { id: string; version: number }) => ({
        docketId: one.id,
        version: one.version,
      }));
      const refused = await api.ask(`/sign-offs/${body.id}/${act}`, {
        method: 'POST',
        token: deputy.token,
        headers: { 'acting-for': at.head.id },
        body: act === 'sign' ? { versions } : { reason: '退' },
      });
      expect(refused.body.code).toBe('NOT_STANDING_IN');
    }
  });
});

describe('nobody outside the unit sees what waits', () => {
  it('not the offices, the leader, the auditor, another unit: no row, no file, no count, no event', async () => {
    const at = await units.house();
    const fileId = await units.upload(at.liaison);
    const { body } = await units.prepare(at, { ...plan('还没有定的话'), fileIds: [fileId] });
    const outside = [
      office,
      await createPerson(api.db, { unitId: 'leadership', roles: ['leader'] }),
      await createPerson(api.db, { unitId: 'supervision', roles: ['supervisor'] }),
      await createPerson(api.db, { unitId: 'office', roles: ['administrator', 'auditor'] }),
      (await units.house()).head,
    ];
    for (const who of outside) {
      expect((await units.list(who)).items).toEqual([]);
      expect((await units.read(body.id, who)).status).toBe(404);
      expect((await api.ask(`/files/${fileId}`, { token: who.token })).status).toBe(404);
      const page = await api.ask(`/cases/${encodeURIComponent(at.docketId)}`, { token: who.token });
      expect(JSON.stringify(page.body)).not.toContain('还没有定的话');
    }
    // Signed off, it is handed in: the offices read it and its file.
    expect((await units.sign(body.id, at.head)).status).toBe(200);
    expect((await api.ask(`/files/${fileId}`, { token: office.token })).status).toBe(200);
  });

  it('who has left the unit does not see it any more; the head signs it all the same', async () => {
    const at = await units.house();
    const { body } = await units.prepare(at);
    const elsewhere = await units.house({ isOn: false });
    await api.ask(`/people/${at.liaison.id}`, {
      method: 'PATCH',
      token: office.token,
      body: { unitId: elsewhere.unitId },
    });
    expect((await units.read(body.id, at.liaison)).status).toBe(404);
    expect((await units.sign(body.id, at.head)).status).toBe(200);
  });

  it('a unit that is closed: who moved to the successor reads the text; there is nobody to sign it', async () => {
    const at = await units.house();
    const successor = await units.house();
    const { body } = await units.prepare(at, plan('留下的话'));
    await closeUnit(
      api.db,
      at.unitId,
      { on: '2026-01-01', reason: '机构改革', successorId: successor.unitId, people: 'move-to-successor' },
      askedBy(),
    );
    const seen = await units.read(body.id, successor.liaison);
    expect(seen.body).toMatchObject({ state: 'waiting', mayDecide: false, mayWithdraw: false });
    expect(seen.body.command.text).toBe('留下的话');
    expect((await units.sign(body.id, successor.head)).status).toBe(403);
  });

  it('a case that is withdrawn: nothing can be handed in, which is said; it is taken back', async () => {
    const at = await units.house();
    const { body } = await units.prepare(at);
    await units.command(at, office, { kind: 'withdraw', reason: '已并入另一事项' });
    const seen = (await units.read(body.id, at.head)).body;
    expect(seen.refusal).not.toBeNull();
    expect((await units.sign(body.id, at.head)).status).toBe(409);
    expect((await units.withdraw(body.id, at.liaison)).body.state).toBe('withdrawn');
  });

  it('switched off meanwhile, the head still signs, and the liaison may hand in', async () => {
    const [one, other] = [await units.house(), await units.house()];
    const first = await units.prepare(one);
    await units.set(one.unitId, one.head, false);
    expect((await units.sign(first.body.id, one.head)).status).toBe(200);
    const second = await units.prepare(other);
    await units.set(other.unitId, other.head, false);
    expect((await units.command(other, other.liaison)).status).toBe(200);
    expect((await units.read(second.body.id, other.head)).body.state).toBe('superseded');
  });
});
