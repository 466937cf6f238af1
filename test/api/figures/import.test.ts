import { createPerson, createCampaign, type TestPerson } from '../../support/factories';
import { startApi, type TestApi } from '../../support/api';
import { figuresForm, paymentRow, trancheRow } from './forms';

let api: TestApi;
let campaignId: string;
let office: TestPerson;
let liaison: TestPerson;
let stranger: TestPerson;

beforeAll(async () => {
  api = await startApi();
  campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a', 'unit-b'] }] });
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  liaison = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  stranger = await createPerson(api.db, { unitId: 'unit-b', roles: ['liaison'] });
});
afterAll(() => api.close());

const url = (more = '') => `/campaigns/${campaignId}/figures${more}`;
const send = (person: TestPerson, body: FormData, more = '', headers: Record<string, string> = {}) =>
  api.ask(url(more), { method: 'POST', token: person.token, body, headers });
const get = async (person: TestPerson, more: string) =>
  (await api.ask(url(more), { token: person.token })).body;
const rows = () => api.db.figure.count({ where: { campaignId } });

describe('figures that come in', () => {
  it('are only checked where that is asked', async () => {
    const form = figuresForm({ tranches: [trancheRow()], payments: [paymentRow()] });
    const { status, body } = await send(office, form, '?check=true');
    expect([status, body.status, body.isCheckOnly, body.batchId]).toEqual([200, 'recorded', true, null]);
    expect(body.counts.payment).toEqual({ given: 1, added: 1, superseding: 0, known: 0, amount: '15000000' });
    const wrong = await send(
      office,
      figuresForm({ payments: [paymentRow({ amount: '1.001' })] }),
      '?check=true',
    );
    expect([wrong.status, wrong.body.status, wrong.body.problems.count]).toEqual([200, 'wrong', 1]);
    expect([await rows(), await api.db.figureImport.count()]).toEqual([0, 0]);
  });

  it('are refused as a whole with every place that is wrong; the refused file is noted', async () => {
    const { status, body } = await send(
      office,
      figuresForm({
        tranches: [trancheRow(), trancheRow({ id: 'T2', receivedOn: '2018-02-28' })],
        payments: [paymentRow({ amount: '1.001' })],
      }),
    );
    expect([status, body.code, body.details.count]).toEqual([422, 'FIGURES_REFUSED', 2]);
    expect(
      body.details.problems.map((one: Record<string, unknown>) => [one.kind, one.row, one.field, one.code]),
    ).toEqual([
      ['tranche', 2, 'receivedOn', 'RECEIVED_BEFORE_ALLOTTED'],
      ['payment', 1, 'amount', 'AMOUNT_THIRD_DECIMAL'],
    ]);
    expect(await rows()).toBe(0);
    const { items } = await get(office, '/imports');
    expect(items).toEqual([
      expect.objectContaining({ status: 'refused', problemCount: 2, rowsSha256: null }),
    ]);
    expect((await get(office, `/imports/${items[0].id}`)).problems).toHaveLength(2);
  });

  it('come as a sheet too, whose kind the form may say; each wrong cell is named', async () => {
    const csv =
      '批次编号,资金名称,预算年度,下达单位,接收单位,金额(元),下达文号,下达日期\nS1,education,2018,市,unit-a,1.005,文,2018-03-01';
    const form = figuresForm(csv, '表.csv');
    form.set('kind', 'tranche');
    const { status, body } = await send(office, form, '?check=true');
    expect([status, body.status]).toEqual([200, 'wrong']);
    expect(body.problems.first).toMatchObject([
      { kind: 'tranche', cell: 'F2', code: 'AMOUNT_THIRD_DECIMAL' },
    ]);
    form.set('kind', 'money');
    expect((await send(office, form)).body.code).toBe('REQUEST_INVALID');
  });

  it('refuses a payment without its tranche by name', async () => {
    const { status, body } = await send(office, figuresForm({ payments: [paymentRow()] }));
    expect([status, body.details.problems[0].code]).toEqual([422, 'TRANCHE_UNKNOWN']);
  });

  it('are recorded in one batch, and the campaign is told at once', async () => {
    const told = api.told.length;
    const { status, body } = await send(
      office,
      figuresForm({ tranches: [trancheRow()], payments: [paymentRow()] }),
    );
    expect([status, body.status, body.bookCount]).toEqual([200, 'recorded', 1]);
    expect(api.told[told]?.touched.sendAt).not.toBeNull();
    const again = await send(office, figuresForm({ tranches: [trancheRow()], payments: [paymentRow()] }));
    expect([again.body.status, again.body.batchId]).toEqual(['known', body.batchId]);
    expect(api.told[told + 1]?.touched.sendAt).toBeNull();
    const shown = await get(office, `/imports/${body.batchId}`);
    expect(shown).toMatchObject({
      status: 'recorded',
      rowsSha256: body.rowsSha256,
      recordedBy: { id: office.id },
    });
    expect(
      shown.rows.items.map((one: Record<string, unknown>) => [one.figureId, one.isCorrection, one.isCurrent]),
    ).toEqual([
      ['T1', false, true],
      ['P1', false, true],
    ]);
  });

  it('are corrected by form, row by row', async () => {
    const row = paymentRow({ amount: '14999999.99' });
    const { status, body } = await api.ask(url('/rows'), {
      method: 'POST',
      token: office.token,
      body: { kind: 'payment', row },
    });
    expect([status, body.counts.payment.superseding]).toEqual([200, 1]);
    const { items } = await get(office, '/books');
    expect(items).toEqual([
      expect.objectContaining({
        scheme: 'education',
        unitId: 'unit-a',
        year: '2018',
        totals: {
          tranche: { count: 1, amount: '20000000' },
          payment: { count: 1, amount: '14999999.99' },
        },
      }),
    ]);
    const wrong = await api.ask(url('/rows'), {
      method: 'POST',
      token: office.token,
      body: { kind: 'payment', row: { ...row, amount: 3 } },
    });
    expect([wrong.status, wrong.body.details.problems[0].code]).toEqual([422, 'NUMBER_NOT_A_TEXT']);
  });

  it('a unit records its own and no other’s, and reads its own alone', async () => {
    const own = figuresForm({ payments: [paymentRow({ id: 'own', amount: '5' })] });
    expect((await send(liaison, own)).status).toBe(200);
    const others = await send(
      stranger,
      figuresForm({ payments: [paymentRow({ id: 'P1', unit: 'unit-b' })] }),
    );
    expect([others.status, others.body.code]).toEqual([403, 'FIGURES_OF_OTHERS']);
    expect((await get(liaison, '/books')).items).toHaveLength(1);
    expect((await get(stranger, '/books')).items).toEqual([]);
    expect((await get(stranger, '/imports')).items).toEqual([]);
    expect((await get(liaison, '/imports')).items).toHaveLength(3);
  });

  it('counts once under its key', async () => {
    const form = () => figuresForm({ payments: [paymentRow({ id: 'keyed', amount: '6' })] });
    const headers = { 'idempotency-key': 'figures-1' };
    const first = await send(office, form(), '', headers);
    const again = await send(office, form(), '', headers);
    expect(again.body).toEqual(first.body);
    expect(first.body.status).toBe('recorded');
  });
});
