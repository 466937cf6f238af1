import { canonicalRow, rowsOfFigures } from '../../../domain/figures/canonical';
import { figuresOfRows } from '../../../domain/figures/of-plain';

const payment = {
  id: 'p1',
  tranche: 't1',
  unit: '建宁县',
  amount: '100.50',
  paidOn: '2014-01-02',
  purpose: 'compulsory',
};

describe('the one text of a row', () => {
  it('has its fields in one order and amounts in their shortest form', () => {
    const turned = Object.fromEntries(Object.entries(payment).reverse()) as typeof payment;
    expect(canonicalRow('payment', turned)).toBe(
      '{"id":"p1","tranche":"t1","unit":"建宁县","amount":"100.50","paidOn":"2014-01-02","purpose":"compulsory"}',
    );
    expect(canonicalRow('payment', { ...payment, amount: '100.5' })).toBe(canonicalRow('payment', payment));
    expect(canonicalRow('payment', { ...payment, amount: '100.0' })).toBe(
      canonicalRow('payment', { ...payment, amount: '100.00' }),
    );
  });
  it('has facts in the order of their names', () => {
    const row = (facts: Record<string, string | boolean>) =>
      canonicalRow('project', { id: 'j', unit: 'u', program: 'p', facts });
    expect(row({ b: '1', a: true })).toBe(row({ a: true, b: '1' }));
    expect(row({})).toBe(canonicalRow('project', { id: 'j', unit: 'u', program: 'p' }));
  });
  it('keeps a part of a whole as it was given', () => {
    const row = { id: 'm', indicator: 'i', unit: 'u', period: '2014', asOf: '2014-01-01', source: 's' };
    expect(canonicalRow('measurement', { ...row, num: '2', den: '4' })).toContain('"num":"2","den":"4"');
    expect(canonicalRow('measurement', { ...row, value: '0143.9' })).toContain('"value":"143.9"');
    // The places that were written are kept: a share of a sample is held against them.
    expect(canonicalRow('measurement', { ...row, value: '143.90' })).toContain('"value":"143.90"');
    expect(canonicalRow('measurement', { ...row, value: '2/6' })).toContain('"value":"1/3"');
  });
  it('says how a value was come by only where that was given: rows of before hash to what they did', () => {
    const row = {
      id: 'm',
      indicator: 'i',
      unit: 'u',
      period: '2018',
      value: '97.4',
      asOf: '2018-12-31',
      source: 's',
    };
    expect(canonicalRow('measurement', row)).toBe(
      '{"id":"m","indicator":"i","unit":"u","period":"2018","value":"97.4","asOf":"2018-12-31","source":"s"}',
    );
    const how = { method: 'third-party', sampleSize: '1538', upperBound: '98.20' };
    expect(canonicalRow('measurement', { ...row, ...how })).toBe(
      '{"id":"m","indicator":"i","unit":"u","period":"2018","value":"97.4","asOf":"2018-12-31","source":"s",' +
        '"method":"third-party","sampleSize":"1538","upperBound":"98.2"}',
    );
    const { value: _, ...graded } = row;
    expect(canonicalRow('measurement', { ...graded, grade: '良好' })).toBe(
      '{"id":"m","indicator":"i","unit":"u","period":"2018","asOf":"2018-12-31","source":"s","grade":"良好"}',
    );
  });
  it('is refused for a row that was not checked', () =>
    expect(() => canonicalRow('payment', { ...payment, amount: '1.005' })).toThrow(RangeError));
});

it('figures and their rows are each other', () => {
  const rows = {
    tranches: [],
    payments: [payment],
    projects: [{ id: 'j', unit: 'u', program: 'p', investment: '5', facts: { a: '1' } }],
    measurements: [],
    registers: [
      {
        id: 'r',
        name: 'n',
        asOf: '2014-01-01',
        source: 's',
        rows: [{ unit: 'u', name: 'x', facts: { a: true } }],
      },
    ],
  };
  expect(rowsOfFigures(figuresOfRows(rows))).toEqual(rows);
});
