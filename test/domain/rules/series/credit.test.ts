import fc from 'fast-check';
import { byUnit, counties, figures, listed, measured, rowOf, rowsOf, verdictsOf } from './given';

const series = (indicator: string, values: Record<string, string>, unit = '重点县') =>
  Object.entries(values).map(([year, value]) =>
    measured(indicator, year, value, { unit, id: `${indicator} ${unit} ${year}` }),
  );
const in2013 = (rule: string, known: ReturnType<typeof figures>, asOf = '2014-03-31', answers = {}) =>
  verdictsOf(rule, known, asOf, answers)['2013'];

describe('F26, credit grows', () => {
  it.each([
    ['100', '100.01', 'kept'],
    ['100', '100', 'broken'],
    ['100', '99', 'broken'],
    ['0', '1', 'kept'],
    ['0', '0', 'broken'],
  ])('from %s to %s', (before, now, verdict) =>
    expect(in2013('F26', figures(...series('credit', { 2012: before, 2013: now })))).toBe(verdict),
  );
  it('a level is not off course in the middle of the year', () =>
    expect(
      in2013(
        'F26',
        figures(
          ...series('credit', { 2012: '100' }),
          measured('credit', '2013', '10', { asOf: '2013-09-30' }),
        ),
        '2013-10-01',
      ),
    ).toBe('not-due'));
  it('is asked of each county where that is the answer', () => {
    const known = figures(
      ...counties.flatMap((unit, at) => series('credit', { 2012: '10', 2013: at === 0 ? '9' : '11' }, unit)),
    );
    expect(in2013('F26', known)).toBe('kept');
    const each = Object.values(byUnit('F26', known, '2013-12-31', { 'F26.scope': 'each' }));
    expect(each).toHaveLength(23);
    expect(rowOf('F26', '2013', known, '2014-03-31').assumed).toEqual(['F26.scope']);
  });
});

describe('F27, as fast as all loans', () => {
  const known = (part: string, own: readonly [string, string], all: readonly [string, string]) =>
    figures(
      ...series(part, { 2012: own[0], 2013: own[1] }),
      ...series('credit', { 2012: all[0], 2013: all[1] }),
    );
  it.each([
    ['F27a', 'credit-small', ['10', '12'], ['100', '120'], 'kept'],
    ['F27a', 'credit-small', ['10', '11.99'], ['100', '120'], 'broken'],
    ['F27b', 'credit-agri', ['3', '3.4'], ['9', '10.2'], 'kept'],
    ['F27b', 'credit-agri', ['3', '2'], ['9', '6.01'], 'broken'],
    ['F27b', 'credit-agri', ['0', '2'], ['9', '10'], 'not-applicable'],
  ] as const)('%s %s %j beside %j', (rule, part, own, all, verdict) =>
    expect(in2013(rule, known(part, own, all))).toBe(verdict),
  );
  it('needs all four values', () => {
    expect(in2013('F27a', figures(...series('credit', { 2012: '1', 2013: '2' })))).toBe('unknown');
    expect(in2013('F27a', figures(), '2014-03-30')).toBe('not-due');
  });
  it('compares in integers, whatever the numbers', () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 12n });
    fc.assert(
      fc.property(amount, amount, amount, amount, (a0, a1, b0, b1) =>
        expect(in2013('F27a', known('credit-small', [`${a0}`, `${a1}`], [`${b0}`, `${b1}`]))).toBe(
          a1 * b0 >= b1 * a0 ? 'kept' : 'broken',
        ),
      ),
    );
  });
});

describe('F28, an increment no less than last year’s', () => {
  it.each([
    ['F28a', 'credit-small', { 2011: '10', 2012: '12', 2013: '14' }, 'kept'],
    ['F28a', 'credit-small', { 2011: '10', 2012: '12', 2013: '13.99' }, 'broken'],
    ['F28b', 'credit-agri', { 2011: '10', 2012: '8', 2013: '6' }, 'kept'],
    ['F28b', 'credit-agri', { 2012: '8', 2013: '16' }, 'unknown'],
  ])('%s %s %j', (rule, indicator, values, verdict) =>
    expect(in2013(rule, figures(...series(indicator, values)))).toBe(verdict),
  );
  it('puts the numbers in', () =>
    expect(
      rowOf(
        'F28a',
        '2013',
        figures(...series('credit-small', { 2011: '10', 2012: '12', 2013: '13' })),
        '2014-03-31',
      ),
    ).toMatchObject({ required: '2', found: '1', formula: '13 − 12 < 12 − 10' }));
});

describe('F41, aid of each pair grows', () => {
  const pairs = listed('pairs', '2013-12-31', [
    ['建宁县', '帮扶甲县'],
    ['永泰县', '帮扶乙县'],
  ]);
  const aid = (values: Record<string, string>) => series('pair-aid', values, '帮扶甲县—建宁县');
  const of = (values: Record<string, string>, answers = {}) =>
    byUnit('F41', figures(pairs, ...aid(values)), '2014-12-31', answers);
  it('has a row for each pair, also the one that says nothing', () =>
    expect(of({ 2013: '100', 2014: '101' })).toEqual({
      '帮扶甲县—建宁县': 'not-due',
      '帮扶乙县—永泰县': 'not-due',
    }));
  it.each([
    ['100', '100.01', 'kept'],
    ['100', '100', 'broken'],
  ])('at the accounts, from %s to %s', (before, now, verdict) => {
    const rows = figures(pairs, ...aid({ 2013: before, 2014: now }));
    const found = byUnit('F41', rows, '2014-12-31');
    expect(Object.keys(found)).toHaveLength(2);
    expect(
      rowsOf('F41', rows, '2015-03-31').find(one => one.unit === '帮扶甲县—建宁县' && one.period === '2014')
        ?.verdict,
    ).toBe(verdict);
    expect(
      rowsOf('F41', rows, '2015-03-31').find(one => one.unit === '帮扶乙县—永泰县' && one.period === '2014')
        ?.verdict,
    ).toBe('unknown');
  });
  it('begins a year earlier where that is the answer', () =>
    expect(
      rowsOf('F41', figures(pairs, ...aid({ 2012: '1', 2013: '2' })), '2014-03-31', {
        'F41.first': '2013',
      }).map(one => one.period),
    ).toContain('2013'));
});
