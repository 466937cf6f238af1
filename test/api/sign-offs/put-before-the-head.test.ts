import { startApi, type TestApi } from '../../support/api';
import { createPerson, setClock, type TestPerson } from '../../support/factories';
import { getSignOff, listSignOffs } from '../../../api/contracts/sign-offs';
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

describe('put before the head', () => {
  it('it is shown to him whole, with the clock that runs on, and changes nothing in the case', async () => {
    const at = await units.house();
    const before = await api.db.docket.findUniqueOrThrow({ where: { id: at.docketId } });
    const fileId = await units.upload(at.liaison, '方案.pdf');
    const { status, body } = await units.prepare(at, { ...plan('方案全文'), fileIds: [fileId] });
    expect(status).toBe(201);
    expect(getSignOff.response!.parse(body)).toEqual(body);
    expect(body).toMatchObject({ state: 'waiting', mayDecide: false, mayWithdraw: true, refusal: null });
    const seen = await units.list(at.head);
    expect(listSignOffs.response!.parse(seen)).toEqual(seen);
    expect(seen.items).toEqual([
      expect.objectContaining({
        id: body.id,
        mayDecide: true,
        command: expect.objectContaining({ text: '方案全文' }),
        files: [expect.objectContaining({ id: fileId, name: '方案.pdf' })],
        owed: expect.objectContaining({ dueOn: '2018-05-14' }),
      }),
    ]);
    // The head opens the file that the liaison uploaded.
    expect((await api.ask(`/files/${fileId}`, { token: at.head.token })).status).toBe(200);
    const after = await api.db.docket.findUniqueOrThrow({ where: { id: at.docketId } });
    expect(after).toEqual(before);
    expect(await api.db.notice.count({ where: { docketId: at.docketId, kind: 'plan-submitted' } })).toBe(0);
  });

  it('the clock goes on: the plan that waits is as late as any', async () => {
    const at = await units.house();
    const { body } = await units.prepare(at);
    await setClock(api.db, at.campaignId, '2018-05-16T09:00:00+08:00');
    expect((await units.read(body.id, at.head)).body.owed).toMatchObject({ isOverdue: true, overdueDays: 2 });
    const { body: tasks } = await api.ask(`/tasks?campaignId=${at.campaignId}&limit=200`, {
      token: at.liaison.token,
    });
    const task = tasks.items.find(
      (one: { command: string; docket: { id: string } }) =>
        one.command === 'submit-plan' && one.docket.id === at.docketId,
    );
    expect(task).toMatchObject({ isOverdue: true });
  });

  it('signed off it is handed in by the head, who prepared it named; the second signature finds it done', async () => {
    const at = await units.house();
    const fileIds = [await units.upload(at.liaison)];
    const { body } = await units.prepare(at, { ...plan('方案全文'), fileIds });
    const done = await units.sign(body.id, at.head);
    expect(done.status).toBe(200);
    expect(await units.planIn(at.docketId)).toMatchObject({ state: 'met' });
    const event = await api.db.event.findFirstOrThrow({
      where: { docketId: at.docketId, type: 'submitted' },
    });
    expect(event.actorId).toBe(at.head.id);
    expect(event.data).toMatchObject({
      by: { personId: at.head.id, unitId: at.unitId, preparedBy: at.liaison.id },
      submission: { text: '方案全文', fileIds },
    });
    const again = await units.sign(body.id, at.head);
    expect([again.status, again.body.code]).toEqual([409, 'SIGN_OFF_DECIDED']);
    expect(await api.db.event.count({ where: { docketId: at.docketId, type: 'submitted' } })).toBe(1);
    expect((await units.list(at.head)).items).toEqual([]);
    expect((await units.read(body.id, at.liaison)).body).toMatchObject({
      state: 'signed',
      decidedBy: { id: at.head.id },
    });
    expect(api.told.at(-1)?.touched.dockets.map(one => one.id)).toContain(at.docketId);
    const timeline = await api.ask(`/cases/${encodeURIComponent(at.docketId)}/timeline`, {
      token: office.token,
    });
    const handedIn = timeline.body.items.find((one: { type: string }) => one.type === 'submitted');
    expect(handedIn.by).toMatchObject({ person: { id: at.head.id }, preparedBy: { id: at.liaison.id } });
  });

  it('one paper for several cases is signed off once, for all of them or for none', async () => {
    const at = await units.house();
    const docketIds = [at.docketId, `${at.campaignId}:一-2`];
    const { body } = await units.prepare(at, plan(), docketIds);
    // One of them meanwhile came from somewhere else.
    const proof = { onBehalfOf: { unitId: at.unitId, proof: '来文' } };
    expect((await units.command({ ...at, docketId: docketIds[1]! }, office, plan(), proof)).status).toBe(200);
    expect((await units.read(body.id, at.head)).body.state).toBe('superseded');
    expect(await units.planIn(at.docketId)).toMatchObject({ state: 'open' });
    const both = await units.prepare(at, plan(), [at.docketId]);
    expect((await units.sign(both.body.id, at.head)).status).toBe(200);
  });

  it('where the case has moved on since he looked, that is said, and the text is kept', async () => {
    const at = await units.house();
    const { body } = await units.prepare(at, plan('方案全文'));
    const stale = body.dockets.map((one: { id: string; version: number }) => ({
      docketId: one.id,
      version: one.version,
    }));
    await units.command(at, at.liaison, { kind: 'sign-for' });
    const refused = await api.ask(`/sign-offs/${body.id}/sign`, {
      method: 'POST',
      token: at.head.token,
      body: { versions: stale },
    });
    expect([refused.status, refused.body.code]).toEqual([412, 'VERSION_OUTDATED']);
    const kept = (await units.read(body.id, at.head)).body;
    expect(kept).toMatchObject({ state: 'waiting', command: { text: '方案全文' } });
    expect(kept.dockets[0].version).toBeGreaterThan(kept.dockets[0].writtenOn);
    expect((await units.sign(body.id, at.head)).status).toBe(200);
  });

  it('versions of all its cases are asked for', async () => {
    const at = await units.house();
    const { body } = await units.prepare(at);
    const refused = await api.ask(`/sign-offs/${body.id}/sign`, {
      method: 'POST',
      token: at.head.token,
      body: { versions: [{ docketId: 'another', version: 1 }] },
    });
    expect(refused.status).toBe(412);
    expect(await units.planIn(at.docketId)).toMatchObject({ state: 'open' });
  });

  it('what the case would refuse is refused when it is put forward, and said when it becomes so later', async () => {
    const at = await units.house();
    const early = {
      kind: 'ask-extension',
      obligationId: 'none',
      dueOn: '2018-06-20',
      reason: '雨',
      fileIds: [],
    };
    expect((await units.prepare(at, early)).body.code).toBe('NOTHING_OWED');
    const owed = await api.db.obligation.findFirstOrThrow({
      where: { docketId: at.docketId, kind: 'rectification' },
    });
    const asked = { ...early, obligationId: owed.id };
    const { status, body } = await units.prepare(at, asked);
    expect(status).toBe(201);
    await setClock(api.db, at.campaignId, '2018-06-11T09:00:00+08:00');
    const seen = (await units.read(body.id, at.head)).body;
    expect(seen).toMatchObject({ state: 'waiting', refusal: { code: 'EXTENSION_TOO_LATE' } });
    expect((await units.sign(body.id, at.head)).body.code).toBe('EXTENSION_TOO_LATE');
    expect((await units.sendBack(body.id, at.head)).body).toMatchObject({ state: 'sent-back' });
  });
});
