import { startApi, type Asked, type TestApi } from '../../support/api';
import { createPerson, type TestPerson } from '../../support/factories';
import { signing, plan, type House } from './signing';

let api: TestApi;
let units: ReturnType<typeof signing>;

beforeAll(async () => {
  api = await startApi();
  units = signing(api);
});
afterAll(() => api.close());

describe('sent back, withdrawn, put forward again', () => {
  it('comes back with the reason and its text; what is put forward again takes its place', async () => {
    const at = await units.house();
    const { body } = await units.prepare(at, plan('第一稿'));
    const back = await units.sendBack(body.id, at.head, '措施写得不具体');
    expect(back.body).toMatchObject({ state: 'sent-back', reason: '措施写得不具体', mayDecide: false });
    expect((await units.list(at.liaison)).items).toEqual([
      expect.objectContaining({ id: body.id, command: expect.objectContaining({ text: '第一稿' }) }),
    ]);
    const again = await units.prepare(at, plan('第二稿'));
    expect(again.status).toBe(201);
    expect((await units.list(at.head)).items.map((one: { id: string }) => one.id)).toEqual([again.body.id]);
    expect((await units.read(body.id, at.liaison)).body).toMatchObject({
      state: 'superseded',
      reason: '措施写得不具体',
    });
  });

  it('the same is before the head once: another of the same is refused until it is taken back', async () => {
    const at = await units.house();
    const colleague = await createPerson(api.db, { unitId: at.unitId, roles: ['liaison'] });
    const [one, other] = await Promise.all([
      units.prepare(at, plan('甲')),
      units.prepare(at, plan('乙'), [at.docketId], colleague),
    ]);
    const [done, refused] = one.status === 201 ? [one, other] : [other, one];
    expect([done.status, refused.status, refused.body.code]).toEqual([201, 409, 'SIGN_OFF_WAITING']);
    // Another case, and something else of the same case, are not the same.
    expect((await units.prepare(at, plan(), [`${at.campaignId}:一-2`])).status).toBe(201);
    // Whoever acts for the unit takes it back, also where the one who wrote it has left.
    expect((await units.withdraw(done.body.id, colleague)).body).toMatchObject({ state: 'withdrawn' });
    expect((await units.prepare(at, plan('丙'))).status).toBe(201);
  });

  it('what was handed in directly meanwhile leaves nothing to be signed', async () => {
    const at = await units.house();
    const { body } = await units.prepare(at);
    const fileIds = [await units.upload(at.liaison)];
    expect((await units.command(at, at.liaison, { ...plan(), fileIds }, { isStamped: true })).status).toBe(
      200,
    );
    expect((await units.sign(body.id, at.head)).body.code).toBe('SIGN_OFF_DECIDED');
    expect((await units.list(at.head)).items).toEqual([]);
  });

  type Act = 'sign' | 'send-back' | 'withdraw';
  const acts: Record<Act, (id: string, who: TestPerson) => Promise<Asked>> = {
    sign: (id, who) => units.sign(id, who),
    'send-back': (id, who) => units.sendBack(id, who),
    withdraw: (id, who) => units.withdraw(id, who),
  };
  const before: Record<string, (id: string, at: House) => Promise<unknown>> = {
    signed: (id, at) => units.sign(id, at.head),
    'sent-back': (id, at) => units.sendBack(id, at.head),
    withdrawn: (id, at) => units.withdraw(id, at.liaison),
    superseded: (_, at) => units.command(at, at.head),
  };
  it.each([
    ['signed', 'sign', 409],
    ['signed', 'send-back', 409],
    ['signed', 'withdraw', 409],
    ['sent-back', 'sign', 409],
    ['sent-back', 'send-back', 409],
    ['sent-back', 'withdraw', 200],
    ['withdrawn', 'sign', 409],
    ['withdrawn', 'send-back', 409],
    ['withdrawn', 'withdraw', 409],
    ['superseded', 'sign', 409],
    ['superseded', 'send-back', 409],
    ['superseded', 'withdraw', 409],
  ] as [string, Act, number][])('%s, then %s: %i', async (state, act, expected) => {
    const at = await units.house();
    const { body } = await units.prepare(at);
    await before[state]!(body.id, at);
    expect((await units.read(body.id, at.head)).body.state).toBe(state);
    const { status, body: said } = await acts[act](body.id, at.head);
    expect([status, said.code]).toEqual([expected, expected === 409 ? 'SIGN_OFF_DECIDED' : undefined]);
  });

  it('two heads at once: one signs or sends back, the other is told that it is done', async () => {
    for (const second of [units.sign, units.sendBack]) {
      const at = await units.house();
      const deputy = await createPerson(api.db, { unitId: at.unitId, roles: ['head'] });
      const { body } = await units.prepare(at);
      const answers = await Promise.all([units.sign(body.id, at.head), second(body.id, deputy)]);
      expect(answers.map(one => one.status).sort()).toEqual([200, 409]);
      const handedIn = await api.db.event.count({ where: { docketId: at.docketId, type: 'submitted' } });
      expect(handedIn).toBe((await units.read(body.id, at.head)).body.state === 'signed' ? 1 : 0);
    }
  });

  it('the same request twice is one hand-in', async () => {
    const at = await units.house();
    const headers = { 'idempotency-key': 'one-and-the-same' };
    const body = { campaignId: at.campaignId, docketIds: [at.docketId], command: plan() };
    const ask = () => api.ask('/sign-offs', { method: 'POST', token: at.liaison.token, headers, body });
    const [first, second] = [await ask(), await ask()];
    expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id]);
  });
});
