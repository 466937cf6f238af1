import { byUnit, figures, listed, measured, rowOf, rowsOf, verdictsOf } from './given';

describe('F39, land stocked in advance: vector 28', () => {
  const park = (name: string, area: string, facts: object = { coastal: true, ownQuota: true }) =>
    ['建宁县', name, { area, ...facts }] as const;
  const known = (...rows: ReturnType<typeof park>[]) => figures(listed('coastal-parks', '2014-06-30', rows));
  it.each([
    ['500.00', {}, 'kept'],
    ['500.01', {}, 'broken'],
    ['300', { coastal: false }, 'kept'],
    ['300.01', { coastal: false }, 'broken'],
    ['300.01', { ownQuota: false }, 'broken'],
    // Nobody has said whether it lies on the coast.
    ['300', { coastal: '' }, 'kept'],
    ['400', { coastal: '' }, 'unknown'],
    ['500.01', { coastal: '' }, 'broken'],
    ['', {}, 'unknown'],
  ])('%s 亩 %j is %s', (area, facts, verdict) =>
    expect(
      byUnit('F39', known(park('甲园区', area, { coastal: true, ownQuota: true, ...facts })), '2014-07-01'),
    ).toEqual({
      甲园区: verdict,
    }),
  );
  it('is each park’s, or the county’s where that is the answer', () => {
    const two = known(park('甲园区', '300'), park('乙园区', '200.01'));
    expect(byUnit('F39', two, '2014-07-01')).toEqual({ 甲园区: 'kept', 乙园区: 'kept' });
    expect(byUnit('F39', two, '2014-07-01', { 'F39.per': 'unit' })).toEqual({ 建宁县: 'broken' });
    expect(rowsOf('F39', two, '2014-07-01')[0]).toMatchObject({ assumed: ['F39.per'], period: 'once' });
  });
  it('is unknown without a park', () =>
    expect(byUnit('F39', figures(), '2014-07-01')).toEqual({ null: 'unknown' }));
});

describe('F19a, the highest standard of the province', () => {
  const standards = (own: string, asOf = '2014-06-30') =>
    listed('road-standards', asOf, [
      ['建宁县', '国省道', { perKm: own }],
      ['晋江市', '国省道', { perKm: '1000000' }],
      ['建宁县', '农村公路', { perKm: '300000' }],
    ]);
  it.each([
    ['1000000', 'kept'],
    ['1000001', 'kept'],
    ['999999.99', 'broken'],
    ['', 'unknown'],
  ])('%s a kilometre', (own, verdict) =>
    expect(byUnit('F19a', figures(standards(own)), '2014-07-01')).toMatchObject({
      建宁县: verdict,
      永泰县: 'unknown',
    }),
  );
  it('names the class, and follows a newer table', () => {
    const known = figures(standards('999999'), standards('1000000', '2014-09-30'));
    expect(rowsOf('F19a', known, '2014-07-01').find(one => one.unit === '建宁县')).toMatchObject({
      formula: '国省道: 999999 < 1000000',
    });
    expect(byUnit('F19a', known, '2014-09-30')).toMatchObject({ 建宁县: 'kept' });
  });
});

describe('F21, who pays for dangerous reservoirs', () => {
  const reservoir = (facts: object, unit = '建宁县') =>
    figures(listed('reservoirs', '2014-12-31', [[unit, '甲水库', { investment: '10000000', ...facts }]]));
  const large = { class: '大中型' };
  const national = { class: '小型', plan: '国家规划' };
  const provincial = { class: '小型', plan: '省级规划' };
  it.each([
    ['F21a', { ...large, fromAbove: '6000000' }, 'kept'],
    ['F21a', { ...large, fromAbove: '5999999.99' }, 'broken'],
    ['F21a', { ...large, fromAbove: '9000000' }, 'kept'],
    ['F21a', { ...large, fromAbove: '' }, 'unknown'],
    ['F21a', { ...large, fromAbove: '6000000', paidAs: '省级规划小型' }, 'broken'],
    ['F21b', { ...national, fromAbove: '10000000' }, 'kept'],
    ['F21b', { ...national, fromAbove: '9999999.99' }, 'broken'],
    ['F21b', { ...national, fromAbove: '10000000.01' }, 'disputed'],
    ['F21c', { ...provincial, fromProvince: '8000000' }, 'kept'],
    ['F21c', { ...provincial, fromProvince: '7999999.99' }, 'broken'],
    ['F21c', { ...provincial, fromProvince: '8000000.01' }, 'disputed'],
  ])('%s %j is %s', (rule, facts, verdict) =>
    expect(byUnit(rule, reservoir(facts), '2015-01-01')).toEqual({ 甲水库: verdict }),
  );
  it('has no row of another class, and none outside the key counties', () => {
    expect(byUnit('F21b', reservoir({ ...large, fromAbove: '1' }), '2015-01-01')).toEqual({
      null: 'unknown',
    });
    expect(byUnit('F21a', reservoir({ ...large, fromAbove: '1' }, '晋江市'), '2015-01-01')).toEqual({
      null: 'unknown',
    });
  });
});

describe('F49, compensation for public forest', () => {
  const rates = (indicator: string, unit: string, values: Record<string, string>) =>
    Object.entries(values).map(([year, value]) => measured(indicator, year, value, { unit }));
  const own = (values: Record<string, string>) => rates('forest-rate', '福建省', values);
  const nation = (values: Record<string, string>) => rates('national-forest-rate', '全国', values);

  it.each([
    ['five more', { 2012: '12', 2013: '17', 2014: '17' }, ['kept', 'kept'], ['kept', 'broken']],
    ['a cent less', { 2012: '12', 2013: '16.99', 2014: '22' }, ['broken', 'kept'], ['broken', 'kept']],
    ['no base', { 2013: '17', 2014: '17' }, ['unknown', 'unknown'], ['unknown', 'unknown']],
  ])('a: %s, once and every year again', (_, values, once, yearly) => {
    const of = (answers: Record<string, string>) => {
      const { 2013: a, 2014: b } = verdictsOf('F49a', figures(...own(values)), '2015-03-31', answers);
      return [a, b];
    };
    expect(of({})).toEqual(once);
    expect(of({ 'F49.each': 'yearly' })).toEqual(yearly);
  });
  it('a: says the sum, and what it assumed', () =>
    expect(rowOf('F49a', '2013', figures(...own({ 2012: '12', 2013: '16' })), '2014-03-31')).toMatchObject({
      unit: '福建省',
      required: '17',
      found: '16',
      formula: '16 < 12 + 5 = 17',
      assumed: expect.arrayContaining(['F49.where', 'F49.each']) as string[],
    }));
  it('a: is asked of the key counties where that is the answer', () =>
    expect(
      rowOf(
        'F49a',
        '2013',
        figures(...rates('forest-rate', '重点县', { 2012: '12', 2013: '17' })),
        '2014-03-31',
        {
          'F49.where': '重点县',
        },
      ),
    ).toMatchObject({ unit: '重点县', verdict: 'kept' }));
  it.each([
    ['the nation rises, the province too', { 2012: '10', 2013: '15' }, { 2012: '12', 2013: '12.01' }, 'kept'],
    [
      'the nation rises, the province does not',
      { 2012: '10', 2013: '15' },
      { 2012: '12', 2013: '12' },
      'broken',
    ],
    ['the nation does not rise', { 2012: '10', 2013: '10' }, { 2012: '12', 2013: '12' }, 'not-applicable'],
    ['nobody knows the nation’s', { 2013: '15' }, { 2012: '12', 2013: '12' }, 'unknown'],
    ['nobody knows the province’s', { 2012: '10', 2013: '15' }, { 2012: '12' }, 'unknown'],
  ])('b: %s', (_, national, provincial, verdict) =>
    expect(verdictsOf('F49b', figures(...nation(national), ...own(provincial)), '2014-03-31')['2013']).toBe(
      verdict,
    ),
  );
});

describe('N8, the numbers of one school', () => {
  it('fit, and nobody owes them', () =>
    expect(rowsOf('N8', figures(), '2014-02-01')).toMatchObject([
      {
        unit: null,
        period: 'once',
        verdict: 'kept',
        found: '200',
        required: '180',
        formula: '200 ≥ 30 × 6 = 180',
      },
    ]));
});
