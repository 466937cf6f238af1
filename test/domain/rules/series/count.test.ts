import { byUnit, figures, listed, measured, rowOf, rowsOf, verdictsOf } from './given';

const one = (...given: Parameters<typeof verdictsOf>) => Object.values(verdictsOf(...given))[0];
const 福建省 = { unit: '福建省' };

describe('F47, 200,000 people moved', () => {
  const day = '2013-12-31';
  const persons = (value: string) => measured('relocated-persons', '2013', value, 福建省);
  it.each([
    ['199999', 'broken'],
    ['200000', 'kept'],
    ['200001', 'kept'],
  ])('%s', (value, verdict) => expect(one('F47', figures(persons(value)), '2014-01-15')).toBe(verdict));
  it('vector 10: 50,000 households do not tell the people', () => {
    const households = figures(measured('relocated-households', '2013', '50000', 福建省));
    const row = rowOf('F47', day, households, day);
    expect(row.verdict).toBe('unknown');
    expect(row.reason.zh).toContain('户数(不能代替人数)50000');
    expect(one('F47', figures(), day)).toBe('unknown');
    expect(one('F47', figures(), '2013-12-30')).toBe('not-due');
  });
  it('is kept at once, since more can only come; is off course at an interim check', () => {
    const by = (value: string) =>
      figures(measured('relocated-persons', '2013', value, { ...福建省, asOf: '2013-09-30' }));
    expect(one('F47', by('200000'), '2013-09-30')).toBe('kept');
    expect(one('F47', by('149999'), '2013-09-30')).toBe('at-risk');
    expect(one('F47', by('150000'), '2013-09-30')).toBe('not-due');
  });
  it('adds up persons of a register of households, those that have moved in', () => {
    const households = (
      ...rows: (readonly [persons: string, movedIn: string | boolean, finished: boolean])[]
    ) =>
      figures(
        listed(
          'relocation',
          day,
          rows.map(([number, movedIn, finished], n) => [
            '建宁县',
            `户${n}`,
            { persons: number, 'moved-in': movedIn, finished },
          ]),
        ),
      );
    const both = households(['150000', '2013-11-01', true], ['50000', '2014-02-01', true]);
    expect(rowOf('F47', day, both, '2014-03-01')).toMatchObject({ verdict: 'broken', found: '150000' });
    expect(one('F47', both, '2014-03-01', { 'F47.done': 'finished' })).toBe('kept');
    // A household whose people nobody has counted makes the sum unknown.
    expect(one('F47', households(['150000', true, true], ['', true, true]), '2014-03-01')).toBe('unknown');
  });
});

describe('F48, a hundred sites of a hundred households, a million each on average', () => {
  const day = '2013-12-31';
  const sites = (n: number, but: object = {}, subsidy = '1000000') =>
    figures(
      listed(
        'resettlement-sites',
        day,
        Array.from({ length: n }, (_, at) => [
          '建宁县',
          `安置点${at}`,
          { households: '100', subsidy, ...(at === 0 ? but : {}) },
        ]),
      ),
    );
  const verdicts = (known: ReturnType<typeof figures>, asOf = '2014-03-31') =>
    ['F48a', 'F48b'].map(part => one(part, known, asOf));
  const sitesOf = (known: ReturnType<typeof figures>) =>
    new Set(rowsOf('F48c', known, '2014-03-31').map(row => row.verdict));

  // Vector 11 first.
  it.each([
    ['98 sites, a million each', sites(98), ['disputed', 'kept']],
    ['100 sites', sites(100), ['kept', 'kept']],
    ['101 sites', sites(101), ['disputed', 'kept']],
    ['one gets 500,000 more: 5,000 on average', sites(100, { subsidy: '1500000' }), ['kept', 'kept-rounded']],
    ['one gets 500,001 less', sites(100, { subsidy: '499999' }), ['kept', 'broken']],
    ['one gets twice, another nothing', sites(100, { subsidy: '0' }, '1010101.01'), ['kept', 'kept-rounded']],
    ['one of which no amount is said', sites(100, { subsidy: '' }), ['kept', 'unknown']],
    ['none', figures(), ['unknown', 'unknown']],
  ])('%s', (_, known, expected) => expect(verdicts(known)).toEqual(expected));

  it('c: one site of 99 households is broken, at once, and it alone', () => {
    const known = sites(98, { households: '99' });
    expect(byUnit('F48c', known, day)).toMatchObject({ 安置点0: 'broken', 安置点1: 'kept' });
    expect(sitesOf(sites(98))).toEqual(new Set(['kept']));
    expect(byUnit('F48c', sites(1, { households: '' }), '2014-03-31')).toEqual({ 安置点0: 'unknown' });
    expect(byUnit('F48c', figures(), '2014-03-31')).toEqual({ null: 'unknown' });
  });
  it('waits for the accounts of its year, and belongs to another where that is the answer', () => {
    // The year is over: two that are still missing are off course, and no breach before the accounts.
    expect(verdicts(sites(98), '2014-03-30')).toEqual(['at-risk', 'not-due']);
    expect(Object.keys(verdictsOf('F48b', sites(98), '2015-01-01', { 'F48.year': '2014' }))).toEqual([
      '2014',
    ]);
    expect(one('F48a', sites(98), '2014-03-31', { 'F48.number': '98' })).toBe('kept');
  });
});

describe('F43, a park on both sides of each pair', () => {
  const day = '2015-12-31';
  const pairs = listed('pairs', '2013-12-31', [
    ['建宁县', '帮扶甲县'],
    ['永泰县', '帮扶乙县'],
  ]);
  const parks = (asOf: string, ...rows: (readonly [unit: string, openedOn: string])[]) =>
    figures(
      pairs,
      listed(
        'shared-parks',
        asOf,
        rows.map(([unit, openedOn]) => [unit, `${unit}园区`, { openedOn }]),
      ),
    );
  const built = parks(day, ['建宁县', '2014-01-01'], ['帮扶甲县', '2015-12-31'], ['永泰县', '2016-01-01']);

  it('is judged for each side; a park that came late does not count', () =>
    expect(byUnit('F43', built, '2016-02-01')).toEqual({
      建宁县: 'kept',
      帮扶甲县: 'kept',
      永泰县: 'behind',
      帮扶乙县: 'behind',
    }));
  it('is judged for the pair where one shared park is enough', () =>
    expect(byUnit('F43', built, '2016-02-01', { 'F43.parks': 'shared' })).toEqual({
      '帮扶甲县—建宁县': 'kept',
      '帮扶乙县—永泰县': 'behind',
    }));
  it('is not known by an old register, or none', () => {
    expect(byUnit('F43', parks('2015-06-30', ['建宁县', '2014-01-01']), day)).toMatchObject({
      建宁县: 'kept',
      永泰县: 'unknown',
    });
    expect(byUnit('F43', figures(pairs), day)).toMatchObject({ 建宁县: 'unknown' });
    expect(byUnit('F43', figures(pairs), '2015-12-30')).toMatchObject({ 建宁县: 'not-due' });
    expect(byUnit('F43', figures(), '2015-12-30')).toEqual({ null: 'unknown' });
  });
});

describe('F46a, 200 key villages', () => {
  const villages = (n: number) =>
    figures(
      listed(
        'key-villages',
        '2014-12-31',
        Array.from({ length: n }, (_, at) => ['建宁县', `村${at}`]),
      ),
    );
  it('has no day before somebody says it', () => {
    expect(rowsOf('F46a', villages(200), '2015-01-01')).toMatchObject([
      { verdict: 'unknown', unit: '福建省', period: 'once', assumed: ['F46.day'] },
    ]);
  });
  it.each([
    [199, 'broken'],
    [200, 'kept'],
    [201, 'kept'],
  ])('%i', (n, verdict) =>
    expect(one('F46a', villages(n), '2015-01-01', { 'F46.day': '2014-12-31' })).toBe(verdict),
  );
});
