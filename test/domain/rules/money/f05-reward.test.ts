import { first, measured, payment, project, rowsOf, tranche, verdictOn } from './figures';

const firm = project('tax-rewards', '企业甲', {
  fixedAssets: 50_000_000_000n,
  facts: { isNewlyBroughtIn: true, fitsOrientation: true, producedOn: '2014-10-15' },
});
const taxes = [
  measured('firm-local-tax', '企业甲', '2013', '0'),
  measured('firm-local-tax', '企业甲', '2014', '100'),
  measured('firm-local-tax', '企业甲', '2015', '90'),
];
const money = (year: number) =>
  tranche('tax-rewards', first, '1万', { year, from: first, issuedOn: `${year}-12-01` });
const reward = (year: number, amount: string, paidOn = `${year + 1}-02-01`) =>
  payment(money(year), amount, 'reward', { project: '企业甲', paidOn });
const given = (...payments: ReturnType<typeof reward>[]) => ({
  projects: [firm],
  measurements: taxes,
  tranches: [money(2014), money(2015), money(2017)],
  payments,
});
const half = (year: string, amount: string, answers = {}) =>
  rowsOf('F05b', given(reward(Number(year), amount)), '2018-12-31', answers).find(
    one => one.period === year,
  )!;

describe('F05 b: half of the growth of a firm’s taxes at least, all of it at most', () => {
  it.each([
    ['vector 9: half of 100', '2014', '50', 'kept'],
    ['vector 9: all of 100', '2014', '100', 'kept'],
    ['vector 26: 49 %', '2014', '49', 'disputed'],
    ['one 分 below half', '2014', '49.99', 'disputed'],
    ['vector 26: 101 %', '2014', '101', 'broken'],
    ['one 分 above all', '2014', '100.01', 'broken'],
    ['vector 9: taxes fell by 10, and 1 分 was paid', '2015', '0.01', 'broken'],
  ])('%s', (_, year, amount, verdict) => expect(half(year, amount).verdict).toBe(verdict));
  it('vector 9: nothing paid is not asked, and nothing is clawed back where taxes fell', () =>
    expect(
      rowsOf('F05b', given(reward(2014, '50')), '2018-12-31').map(one => [one.period, one.verdict]),
    ).toEqual([
      ['2014', 'kept'],
      ['2015', 'not-applicable'],
      ['2016', 'not-applicable'],
      ['2017', 'not-applicable'],
    ]));
  it('less than half is a breach or none, as it is answered', () => {
    expect(half('2014', '49').assumed).toEqual(['F05.partial', 'F05.half']);
    expect(half('2014', '49', { 'F05.half': 'must' })).toMatchObject({ verdict: 'broken', found: '49/100' });
    expect(half('2014', '49', { 'F05.half': 'less' }).verdict).toBe('kept');
  });
  it('the first year is partial: annualised, a person says', () =>
    expect([
      half('2014', '50', { 'F05.partial': 'annualised' }).verdict,
      half('2015', '0.01', { 'F05.partial': 'annualised' }).verdict,
    ]).toEqual(['disputed', 'broken']));
  it('without the year before nothing is known', () => {
    const without = { ...given(reward(2014, '50')), measurements: taxes.slice(1) };
    const on = (asOf: string) => rowsOf('F05b', without, asOf)[0]!.verdict;
    expect([on('2015-03-30'), on('2015-03-31')]).toEqual(['not-due', 'unknown']);
  });
  it('two sources that differ are a question', () => {
    const other = { ...taxes[1]!, id: 'x', source: '审计', value: { num: 99n, den: 1n } };
    const both = { ...given(reward(2014, '50')), measurements: [...taxes, other] };
    expect(rowsOf('F05b', both, '2018-12-31')[0]!.verdict).toBe('disputed');
  });
  it('says the numbers', () => expect(half('2014', '101').formula).toBe('101 > 100 − 0 = 100'));
});

describe('F05 a: who may be rewarded, and until when', () => {
  const on = (changes: Partial<typeof firm>, paidOn = '2015-02-01', asOf = '2018-12-31') =>
    verdictOn(
      '企业甲',
      'F05a',
      { ...given(reward(2014, '50', paidOn)), projects: [{ ...firm, ...changes }] },
      asOf,
    );
  it.each([
    ['all conditions', {}, 'kept'],
    ['5亿 less one 分', { fixedAssets: 49_999_999_999n }, 'broken'],
    ['not in K', { unit: '晋江市' }, 'broken'],
    ['not new', { facts: { ...firm.facts, isNewlyBroughtIn: false } }, 'broken'],
    ['does not fit', { facts: { ...firm.facts, fitsOrientation: false } }, 'broken'],
    ['assets not known', { fixedAssets: null }, 'unknown'],
    ['nothing said', { facts: { producedOn: '2014-10-15' } }, 'unknown'],
  ])('%s', (_, changes, verdict) => expect(on(changes)).toBe(verdict));
  it('vector 9: the three years end on 2017-10-15, a Sunday, and do not roll', () => {
    expect(on({}, '2017-10-15')).toBe('kept');
    expect(on({}, '2017-10-16')).toBe('broken');
  });
  it('is kept when its years have ended', () =>
    expect([on({}, '2015-02-01', '2017-10-14'), on({}, '2015-02-01', '2017-10-15')]).toEqual([
      'not-due',
      'kept',
    ]));
  it('a firm that is not rewarded is not asked', () =>
    expect(verdictOn('企业甲', 'F05a', given(), '2018-12-31')).toBe('not-applicable'));
  it('without any firm there is one row that is unknown', () =>
    expect(rowsOf('F05', {}, '2018-12-31').map(one => [one.part, one.unit, one.verdict])).toEqual([
      ['a', null, 'unknown'],
      ['b', null, 'unknown'],
    ]));
});
