import { byUnit, counties, figures, listed, pack, rowOf, rowsOf, verdictsOf } from './given';

const first = counties[0]!;

describe('F45, a plan for each county every year', () => {
  const plans = (asOf: string, rows: readonly (readonly [unit: string, madeOn: string, year?: string])[]) =>
    listed(
      'county-plans',
      asOf,
      rows.map(([unit, madeOn, year]) => [unit, '帮扶计划', { madeOn, ...(year ? { year } : {}) }]),
    );
  const others = counties.slice(1).map(unit => [unit, '2014-03-05'] as const);
  const ofFirst = (...given: Parameters<typeof rowsOf>) =>
    rowsOf(...given).find(one => one.unit === first && one.period === '2014')?.verdict;

  it.each([
    ['made within the year', plans('2015-01-10', [...others, [first, '2014-12-31']]), 'kept'],
    ['made late, for that year', plans('2015-01-10', [...others, [first, '2015-01-05', '2014']]), 'broken'],
    ['made late, for whatever year', plans('2015-01-10', [...others, [first, '2015-01-05']]), 'broken'],
    ['not listed, though others are', plans('2015-01-10', others), 'broken'],
    ['listed without a day', plans('2015-01-10', [...others, [first, '']]), 'broken'],
    // That is not known yet when the list is older than the year's end.
    ['not listed by an older list', plans('2014-10-10', others), 'unknown'],
    [
      'of nobody this year',
      plans(
        '2015-01-10',
        counties.map(unit => [unit, '2013-11-05']),
      ),
      'unknown',
    ],
  ])('%s', (_, register, verdict) => expect(ofFirst('F45', figures(register), '2015-02-01')).toBe(verdict));
  it('is unknown without any list, and not due before the end of the year', () => {
    expect(ofFirst('F45', figures(), '2014-12-31')).toBe('unknown');
    expect(ofFirst('F45', figures(), '2014-12-30')).toBe('not-due');
    expect(ofFirst('F45', figures(plans('2014-12-30', others)), '2014-12-30')).toBe('not-due');
  });
  it('is kept as soon as it is done, and a newer list with it mends a missed one', () => {
    const done = plans('2014-04-01', [...others, [first, '2014-03-05']]);
    expect(ofFirst('F45', figures(done), '2014-04-01')).toBe('kept');
    const both = figures(
      plans('2015-01-10', others),
      plans('2015-03-01', [...others, [first, '2014-06-05']]),
    );
    expect(ofFirst('F45', both, '2015-02-01')).toBe('broken');
    expect(ofFirst('F45', both, '2015-03-01')).toBe('kept');
  });
  it('has plans of several years in one list', () => {
    const two = plans('2015-01-10', [
      [first, '2013-10-01', '2013'],
      [first, '2014-03-05', '2014'],
    ]);
    const rows = rowsOf('F45', figures(two), '2015-02-01').filter(one => one.unit === first);
    expect(rows.map(one => [one.period, one.verdict])).toEqual([
      ['2013', 'kept'],
      ['2014', 'kept'],
      ['2015', 'not-due'],
    ]);
    expect(rows[1]).toMatchObject({ required: '2014-12-31', found: '2014-03-05' });
  });
});

describe('duties without a day', () => {
  const pairs = figures(
    listed('pairs', '2015-06-30', [
      ...counties.slice(1).map(unit => [unit, '帮扶县', { plannedOn: '2014-05-01' }] as const),
      [first, '帮扶县', { plannedOn: '2015-02-01' }],
    ]),
  );
  it('F42: unknown with the question; then late is broken', () => {
    expect(new Set(Object.values(byUnit('F42', pairs, '2015-06-30')))).toEqual(new Set(['unknown']));
    expect(rowsOf('F42', pairs, '2015-06-30')[0]).toMatchObject({ period: 'once', assumed: ['F42.day'] });
    const found = byUnit('F42', pairs, '2015-06-30', { 'F42.day': '2014-12-31' });
    expect(found).toMatchObject({ [first]: 'broken', [counties[1]!]: 'kept' });
    expect(byUnit('F42', pairs, '2015-06-30', { 'F42.day': '2015-12-31' })).toMatchObject({
      [first]: 'kept',
    });
  });
  it('F54: each city of the list', () => {
    const cities = figures(
      listed('city-targets', '2015-01-10', [
        ['三明市', '目标任务', { issuedOn: '2014-03-01' }],
        ['南平市', '目标任务', { issuedOn: '' }],
      ]),
    );
    expect(byUnit('F54', cities, '2015-02-01')).toEqual({ 三明市: 'unknown', 南平市: 'unknown' });
    expect(byUnit('F54', cities, '2015-02-01', { 'F54.day': '2014-12-31' })).toEqual({
      三明市: 'kept',
      南平市: 'broken',
    });
    expect(byUnit('F54', figures(), '2015-02-01', { 'F54.day': '2014-12-31' })).toEqual({ null: 'unknown' });
  });
  it('F53: best efforts by one of two days', () => {
    const known = (day: string) =>
      figures(
        listed(
          'xiaokang',
          '2021-01-10',
          counties.map(unit => [unit, '达标', { reachedOn: unit === first ? day : '2019-01-01' }]),
        ),
      );
    expect(byUnit('F53', known('2020-06-01'), '2021-02-01')).toMatchObject({ [first]: 'unknown' });
    const by = (day: string) => ({ 'F53.day': day });
    expect(byUnit('F53', known('2020-06-01'), '2021-02-01', by('2019-12-31'))).toMatchObject({
      [first]: 'behind',
      [counties[1]!]: 'kept',
    });
    expect(byUnit('F53', known('2020-06-01'), '2021-02-01', by('2020-12-31'))).toMatchObject({
      [first]: 'kept',
    });
    expect(byUnit('F53', figures(), '2021-02-01', by('2020-12-31'))).toMatchObject({ [first]: 'unknown' });
    expect(byUnit('F53', figures(), '2020-12-30', by('2020-12-31'))).toMatchObject({ [first]: 'not-due' });
  });
  it('F51a: a batch in every round of two years', () => {
    const batches = figures(
      listed('secondment-batches', '2018-01-10', [['福建省', '第一批', { sentOn: '2014-07-01' }]]),
    );
    expect(verdictsOf('F51a', batches, '2018-02-01')).toEqual({ once: 'unknown' });
    expect(verdictsOf('F51a', batches, '2018-02-01', { 'F51.first': '2014' })).toEqual({
      '2014..2015': 'kept',
      '2016..2017': 'broken',
      '2018..2019': 'not-due',
    });
    expect(verdictsOf('F51a', figures(), '2016-01-01', { 'F51.first': '2014' })).toEqual({
      '2014..2015': 'unknown',
      '2016..2017': 'not-due',
    });
  });
});

describe('statements of promises without a number', () => {
  const tilts = pack.rules.filter(one => one.kind === 'statement');
  const stated = (year: string) =>
    figures(
      listed(
        'statements',
        `${year}-12-20`,
        tilts.map(one => [one.owner.unit ?? '省级', one.id, { year }]),
      ),
    );
  it('are those of §3 and §4', () =>
    expect(tilts.map(one => `${one.id}${one.part ?? ''}`).sort()).toEqual(
      'F08 F14 F18 F19b F24 F30 F32 F37 F50 F55 F56 F57 F58 F59 F60 N6'.split(' ').sort(),
    ));
  it.each(tilts.filter(one => one.id !== 'F60').map(one => `${one.id}${one.part ?? ''}`))(
    '%s is kept with one, not due before the end of the year, then unknown, never broken',
    rule => {
      const known = stated('2014');
      expect(verdictsOf(rule, known, '2014-12-20')).toEqual({ 2013: 'unknown', 2014: 'kept' });
      expect(verdictsOf(rule, known, '2015-12-30')).toEqual({
        2013: 'unknown',
        2014: 'kept',
        2015: 'not-due',
      });
      expect(verdictsOf(rule, known, '2015-12-31')['2015']).toBe('unknown');
      expect(verdictsOf(rule, figures(), '2013-12-30')).toEqual({ 2013: 'not-due' });
    },
  );
  it('F60 has no day before somebody says it', () => {
    expect(rowsOf('F60', stated('2014'), '2015-01-01')).toMatchObject([
      { verdict: 'unknown', assumed: ['F60.day'] },
    ]);
    expect(rowOf('F60', 'once', stated('2014'), '2015-01-01', { 'F60.day': '2014-12-31' }).verdict).toBe(
      'kept',
    );
  });
});
