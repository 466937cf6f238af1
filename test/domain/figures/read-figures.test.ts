import { readFigures } from '../../../domain/figures/read/read-figures';
import { vocabularyOf } from '../../../domain/rules/vocabulary-of';
import { packOf } from '../../support/packs';

const vocabulary = vocabularyOf([packOf('fujian-2013')]);
const tranche = {
  id: 't1',
  program: 'education',
  year: '2013',
  from: '福建省',
  to: '建宁县',
  amount: '20000000',
  docNo: 'A',
  issuedOn: '2013-10-08',
};
const payment = {
  id: 'p1',
  tranche: 't1',
  unit: '建宁县',
  amount: '100.5',
  paidOn: '2014-01-02',
  purpose: 'compulsory',
};
const measurement = {
  id: 'm1',
  indicator: '618-funds',
  unit: '重点县',
  period: '2013',
  value: '143.9',
  asOf: '2014-01-31',
  source: '统计',
};
const project = { id: 'j1', unit: '建宁县', program: 'education' };
const register = { id: 'r1', name: '村名录', asOf: '2014-01-01', source: '民政', rows: [] };

type Row = Record<string, unknown>;
const read = (file: Record<string, Row[]>) => readFigures(file, { vocabulary, unknown: 'remark' });
const said = (file: Record<string, Row[]>) =>
  read(file).problems.map(one => [one.code, one.kind, one.row, one.field]);
const trancheWith = (change: Row) => said({ tranches: [{ ...tranche, ...change }] });
const paymentWith = (change: Row) => said({ tranches: [tranche], payments: [{ ...payment, ...change }] });
const valueWith = (change: Row) => said({ measurements: [{ ...measurement, ...change }] });

describe('a file of figures is read', () => {
  it('with every kind, amounts in 分 and numbers as fractions', () => {
    const { figures, problems } = read({
      tranches: [tranche],
      payments: [payment],
      projects: [{ ...project, investment: '1.25', facts: { isNew: true } }],
      measurements: [measurement],
      registers: [{ ...register, rows: [{ unit: '建宁县', name: '村一' }] }],
    });
    expect(problems).toEqual([]);
    expect(figures?.tranches[0]).toMatchObject({ amount: 2_000_000_000n, year: 2013, receivedOn: null });
    expect(figures?.payments[0]).toMatchObject({ amount: 10_050n, undoes: null });
    expect(figures?.projects[0]).toMatchObject({ investment: 125n, facts: { isNew: true } });
    expect(figures?.measurements[0]).toMatchObject({ value: { num: 1439n, den: 10n }, part: null });
    expect(figures?.registers[0]?.rows).toEqual([{ unit: '建宁县', name: '村一', facts: {} }]);
  });
  it('with lists missing', () => expect(read({}).figures?.tranches).toEqual([]));
  it.each([
    ['beside each other', { value: undefined, num: '2', den: '5' }],
    ['in the place of the value', { value: { num: '2', den: '5' } }],
  ])('with part and whole %s', (_, change) => {
    const { figures } = read({ measurements: [{ ...measurement, ...change }] });
    expect(figures?.measurements[0]).toMatchObject({
      value: { num: 2n, den: 5n },
      part: { num: { num: 2n, den: 1n }, den: { num: 5n, den: 1n } },
    });
  });
  it('with names of programmes and purposes instead of their ids', () => {
    const { rows } = read({
      tranches: [{ ...tranche, program: '教育专项资金' }],
      payments: [{ ...payment, purpose: '义务教育' }],
    });
    expect([rows?.tranches[0]?.program, rows?.payments[0]?.purpose]).toEqual(['education', 'compulsory']);
  });
});

describe('what is wrong in a row is refused by name, with its place', () => {
  it.each<[string, Row, string, string]>([
    ['a third decimal', { amount: '0.005' }, 'AMOUNT_THIRD_DECIMAL', 'amount'],
    ['a third decimal of 0', { amount: '1.100' }, 'AMOUNT_THIRD_DECIMAL', 'amount'],
    ['a JSON number', { amount: 0.1 }, 'NUMBER_NOT_A_TEXT', 'amount'],
    ['a whole JSON number', { year: 2013 }, 'NUMBER_NOT_A_TEXT', 'year'],
    ['an exponent', { amount: '2e7' }, 'AMOUNT_INVALID', 'amount'],
    ['a negative tranche', { amount: '-1' }, 'AMOUNT_NEGATIVE', 'amount'],
    ['a day that there is not', { issuedOn: '2014-02-30' }, 'DATE_INVALID', 'issuedOn'],
    ['money received before', { receivedOn: '2013-10-07' }, 'RECEIVED_BEFORE_ALLOTTED', 'receivedOn'],
    ['a field left out', { docNo: '' }, 'FIELD_MISSING', 'docNo'],
    ['a slip in a field', { recievedOn: '2013-10-09' }, 'FIELD_UNKNOWN', 'recievedOn'],
    ['a slip in a programme', { program: 'educatoin' }, 'PROGRAMME_UNKNOWN', 'program'],
    ['a NUL', { to: 'a\0' }, 'TEXT_INVALID', 'to'],
    ['a parent that is not there', { parent: 't0' }, 'TRANCHE_UNKNOWN', 'parent'],
    ['its own parent', { parent: 't1' }, 'TRANCHE_UNKNOWN', 'parent'],
  ])('%s', (_, change, code, field) => expect(trancheWith(change)).toEqual([[code, 'tranche', 1, field]]));
  it.each<[string, Row, string, string]>([
    ['no such tranche', { tranche: 't9' }, 'TRANCHE_UNKNOWN', 'tranche'],
    ['no such project', { project: 'j9' }, 'PROJECT_UNKNOWN', 'project'],
    ['a refund of nothing', { amount: '-5' }, 'REFUND_WITHOUT_PAYMENT', 'undoes'],
    ['a refund of what is not there', { amount: '-5', undoes: 'p0' }, 'UNDOES_UNKNOWN', 'undoes'],
    ['a refund of itself', { amount: '-5', undoes: 'p1' }, 'UNDOES_UNKNOWN', 'undoes'],
    ['a payment that undoes one', { undoes: 'p0' }, 'UNDOES_NOTHING', 'amount'],
    ['a slip in a purpose', { purpose: 'compulsery' }, 'PURPOSE_UNKNOWN', 'purpose'],
  ])('payment: %s', (_, change, code, field) =>
    expect(paymentWith(change)).toEqual([[code, 'payment', 1, field]]),
  );
  it.each<[string, Row, string]>([
    ['no value', { value: undefined }, 'VALUE_MISSING'],
    ['both', { num: '1', den: '2' }, 'VALUE_TWICE'],
    ['half a fraction', { value: undefined, num: '1' }, 'VALUE_MISSING'],
    ['a denominator of 0', { value: undefined, num: '1', den: '0' }, 'DENOMINATOR_ZERO'],
    ['1/0', { value: '1/0' }, 'DENOMINATOR_ZERO'],
    ['a percentage', { value: '20%' }, 'NUMBER_INVALID'],
    ['a JSON number', { value: 143.9 }, 'NUMBER_NOT_A_TEXT'],
    ['a day as period that there is not', { period: '2014-02-30' }, 'PERIOD_INVALID'],
    ['a period in another form', { period: '2013—2015年' }, 'PERIOD_INVALID'],
  ])('measurement: %s', (_, change, code) => expect(valueWith(change).map(one => one[0])).toEqual([code]));
});

describe('what rows say of each other', () => {
  it('takes no id twice in a kind', () =>
    expect(said({ tranches: [tranche, tranche] })).toEqual([['ID_TWICE', 'tranche', 2, 'id']]));
  it('takes a refund that names its payment, once', () => {
    const refund = { ...payment, id: 'p2', amount: '-100.5', undoes: 'p1' };
    expect(said({ tranches: [tranche], payments: [payment, refund] })).toEqual([]);
  });
  it('takes no refund out of another tranche', () => {
    const refund = { ...payment, id: 'p2', tranche: 't2', amount: '-1', undoes: 'p1' };
    const tranches = [tranche, { ...tranche, id: 't2' }];
    expect(said({ tranches, payments: [payment, refund] })).toEqual([
      ['UNDOES_UNKNOWN', 'payment', 2, 'undoes'],
    ]);
  });
  it('takes a payment out of a tranche on record', () => {
    const recorded = {
      tranche: (id: string) => (id === 't1' ? { issuedOn: '2013-10-08' } : undefined),
      payment: () => undefined,
      hasProject: () => false,
    };
    expect(readFigures({ payments: [payment] }, { recorded }).problems).toEqual([]);
  });
  it('only remarks on a payment before its tranche was received', () => {
    const { figures, remarks } = read({
      tranches: [{ ...tranche, receivedOn: '2014-02-01' }],
      payments: [payment],
    });
    expect([figures === null, remarks.map(one => one.code)]).toEqual([false, ['PAID_BEFORE_RECEIVED']]);
  });
  it('lets a payment for a purpose that nobody lists through, for rules to find', () => {
    const { figures, remarks } = read({
      tranches: [tranche],
      payments: [{ ...payment, purpose: '办公楼' }],
    });
    expect([figures?.payments[0]?.purpose, remarks[0]?.code]).toEqual(['办公楼', 'PURPOSE_UNKNOWN']);
  });
});

describe('a file that is none', () => {
  it.each([[[]], ['x'], [null], [3]])('%j', file =>
    expect(readFigures(file).problems.map(one => one.code)).toEqual(['NOT_FIGURES']),
  );
  it('takes no list that nobody reads', () => {
    const [one] = readFigures({ tranche: [] }).problems;
    expect([one?.code, one?.nearest]).toEqual(['LIST_UNKNOWN', 'tranches']);
  });
  it('takes nothing where one row is wrong', () => {
    const { figures, rows } = read({ tranches: [tranche, { ...tranche, id: 't2', amount: '1.234' }] });
    expect([figures, rows]).toEqual([null, null]);
  });
  it('refuses names of no pack where the import asks for that', () =>
    expect(
      readFigures({ tranches: [{ ...tranche, program: 'roads' }] }, { vocabulary }).problems[0]?.code,
    ).toBe('PROGRAMME_UNKNOWN'));
});
