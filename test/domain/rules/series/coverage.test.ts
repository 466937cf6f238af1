import fc from 'fast-check';
import { byUnit, counties, figures, listed, rowOf, rowsOf, verdictsOf } from './given';

const day = '2015-12-31';
const one = (rule: string, known: ReturnType<typeof figures>, asOf: string, answers = {}) =>
  Object.values(verdictsOf(rule, known, asOf, answers))[0];

/** Every county with the same facts, but for those that are given. */
const ofCounties = (asOf: string, facts: object, but: Record<string, object | null> = {}) =>
  listed(
    'counties',
    asOf,
    counties.flatMap(unit => (but[unit] === null ? [] : [[unit, unit, { ...facts, ...but[unit] }] as const])),
  );
const first = counties[0]!;

describe('F20a, an expressway in all 23', () => {
  it.each([
    ['all of them', ofCounties(day, { expressway: true }), 'kept'],
    ['one not', ofCounties(day, { expressway: true }, { [first]: { expressway: false } }), 'broken'],
    [
      'one of which it is not said',
      ofCounties(day, { expressway: true }, { [first]: { expressway: '' } }),
      'broken',
    ],
    ['one not listed, though others are', ofCounties(day, { expressway: true }, { [first]: null }), 'broken'],
    ['a register that does not speak of it', ofCounties(day, { circuits110: '2' }), 'unknown'],
    ['opened on the last day', ofCounties(day, { expressway: '2015-12-31' }), 'kept'],
    [
      'opened a day late',
      ofCounties('2016-01-31', { expressway: '2015-12-31' }, { [first]: { expressway: '2016-01-01' } }),
      'broken',
    ],
    // What an older register does not have may have come since; what it has is there.
    [
      'one not, by an old register',
      ofCounties('2015-06-30', { expressway: true }, { [first]: null }),
      'unknown',
    ],
    ['all of them, by an old register', ofCounties('2015-06-30', { expressway: true }), 'kept'],
  ])('%s', (_, register, verdict) => expect(one('F20a', figures(register), '2016-02-01')).toBe(verdict));

  it('waits until its day, and is off course by the interim check', () => {
    const half = (n: number) =>
      figures(
        listed(
          'counties',
          '2015-06-30',
          counties.map((unit, at) => [unit, unit, { expressway: at < n }]),
        ),
      );
    expect(one('F20a', half(11), '2015-06-30')).toBe('at-risk');
    expect(one('F20a', half(12), '2015-06-30')).toBe('not-due');
    expect(one('F20a', figures(), '2015-12-30')).toBe('not-due');
    expect(one('F20a', figures(), day)).toBe('unknown');
    expect(one('F20a', half(23), '2015-12-30')).toBe('not-due');
  });
  it('says who is not there', () =>
    expect(
      rowOf(
        'F20a',
        day,
        figures(ofCounties(day, { expressway: true }, { [first]: { expressway: false } })),
        day,
      ),
    ).toMatchObject({
      unit: '重点县',
      required: '23',
      found: '22',
      formula: '22 < 23',
      reason: { zh: `“重点县”(${day}):23个中22个达到,没有达到的:${first}` },
    }));
  it('follows a newer register of the same source, and asks where two of one day differ', () => {
    const lacks = ofCounties(day, { expressway: true }, { [first]: { expressway: false } });
    const newer = ofCounties('2016-03-01', { expressway: '2015-12-20' });
    expect(one('F20a', figures(lacks, newer), '2016-02-29')).toBe('broken');
    expect(one('F20a', figures(lacks, newer), '2016-03-01')).toBe('kept');
    const other = { ...ofCounties(day, { expressway: true }), id: 'other', source: '审计' };
    expect(one('F20a', figures(lacks, other), '2016-02-29')).toBe('disputed');
  });
  it('puts together what counties send each for itself, in whatever order', () => {
    const each = counties.map((unit, at) =>
      listed('counties', at % 2 === 0 ? day : '2016-01-15', [[unit, unit, { expressway: true }]], {
        id: unit,
        source: unit,
      }),
    );
    expect(one('F20a', figures(...each), '2016-02-01')).toBe('kept');
    fc.assert(
      fc.property(fc.shuffledSubarray(each, { minLength: 1 }), some => {
        const sorted = [...some].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(rowsOf('F20a', figures(...some), '2016-02-01')).toEqual(
          rowsOf('F20a', figures(...sorted), '2016-02-01'),
        );
      }),
    );
  });
});

describe('F20b and c, F31: every line of a register of all', () => {
  const towns = (road: (unit: string, kind: string) => boolean, without: string[] = []) =>
    listed(
      'townships',
      day,
      counties
        .filter(unit => !without.includes(unit))
        .flatMap(unit =>
          ['镇', '乡'].map(kind => [unit, `${unit}${kind}`, { kind, trunkRoad: road(unit, kind) }] as const),
        ),
    );
  it.each([
    ['every town', towns((_, kind) => kind === '镇'), 'kept', 'broken'],
    ['every town and township', towns(() => true), 'kept', 'kept'],
    ['one town not', towns(unit => unit !== first), 'broken', 'broken'],
    ['a county that the register leaves out', towns(() => true, [first]), 'unknown', 'unknown'],
    ['one not, and a county left out', towns(unit => unit !== first, [counties[1]!]), 'broken', 'broken'],
  ])('F20b: %s; by the letter, and with townships where that is the answer', (_, register, letter, wider) => {
    expect(one('F20b', figures(register), day)).toBe(letter);
    expect(one('F20b', figures(register), day, { 'F20.towns': 'yes' })).toBe(wider);
  });
  it('F20b tells the others beside, and names the question', () => {
    const row = rowOf('F20b', day, figures(towns((_, kind) => kind === '镇')), day);
    expect(row.reason.zh).toContain('连同其他的为23/46');
    expect(row.assumed).toEqual(['F20.towns']);
  });
  it.each([
    ['F20c', 'villages', 'bus', day, 'kept', 'broken'],
    ['F31a', 'townships', 'atm', '2013-12-31', 'kept', 'behind'],
    ['F31b', 'villages', 'paymentPoint', '2013-12-31', 'kept', 'behind'],
  ])('%s', (rule, name, fact, on, all, missed) => {
    const known = (isThere: boolean) =>
      figures(
        listed(
          name,
          on,
          counties.map(unit => [unit, `${unit}甲`, { [fact]: unit !== first || isThere }]),
        ),
      );
    expect(one(rule, known(true), on)).toBe(all);
    expect(one(rule, known(false), on)).toBe(missed);
    expect(one(rule, figures(), on)).toBe('unknown');
  });
});

describe('F22, best efforts: vector 28', () => {
  const circuits = (n: string) =>
    figures(ofCounties(day, { circuits110: '2' }, { [first]: { circuits110: n } }));
  it.each([
    ['1', 'behind'],
    ['2', 'kept'],
    ['3', 'kept'],
    ['两回', 'behind'],
  ])('%s circuits', (n, verdict) => expect(one('F22a', circuits(n), day)).toBe(verdict));
  it('b: every seat has two', () => {
    const seats = (n: string) =>
      figures(
        listed(
          'townships',
          day,
          counties.map(unit => [unit, `${unit}镇`, { circuits10: n }]),
        ),
      );
    expect(one('F22b', seats('1'), day)).toBe('behind');
    expect(one('F22b', seats('2'), day)).toBe('kept');
  });
});

describe('F29, a village bank in each of 23', () => {
  const banks = (on: string) =>
    figures(
      listed(
        'village-banks',
        day,
        counties.map(unit => [unit, `${unit}村镇银行`, { licensedOn: unit === first ? on : '2014-05-06' }]),
      ),
    );
  it.each([
    ['2015-12-31', 'kept'],
    ['2016-01-01', 'broken'],
    ['', 'broken'],
  ])('licensed on %s', (on, verdict) => expect(one('F29', banks(on), '2016-02-01')).toBe(verdict));
});

describe('rules of which the day is asked', () => {
  const zones = figures(
    listed('helper-zones', '2015-12-31', [
      ['帮扶甲县', '甲开发区', { agreement: true }],
      ['帮扶乙县', '乙开发区', { agreement: '2014-03-01' }],
      ['帮扶乙县', '丙开发区', { agreement: false }],
    ]),
  );
  it('F44: unknown with the question, then judged for each helper', () => {
    expect(byUnit('F44', zones, '2016-01-01')).toEqual({ 帮扶甲县: 'unknown', 帮扶乙县: 'unknown' });
    expect(rowsOf('F44', zones, '2016-01-01')[0]).toMatchObject({ assumed: ['F44.day'], period: 'once' });
    expect(byUnit('F44', zones, '2016-01-01', { 'F44.day': '2015-12-31' })).toEqual({
      帮扶甲县: 'kept',
      帮扶乙县: 'broken',
    });
    expect(byUnit('F44', figures(), '2016-01-01', { 'F44.day': '2015-12-31' })).toEqual({ null: 'unknown' });
  });
  it('F46b: the villages of old areas only', () => {
    const villages = (isShown: boolean) =>
      figures(
        listed('key-villages', '2015-12-31', [
          ['建宁县', '甲村', { oldArea: true, demonstration: isShown }],
          ['建宁县', '乙村', { oldArea: false, demonstration: false }],
        ]),
      );
    const by = { 'F46.day': '2015-12-31' };
    expect(one('F46b', villages(true), '2016-01-01')).toBe('unknown');
    expect(one('F46b', villages(true), '2016-01-01', by)).toBe('kept');
    expect(one('F46b', villages(false), '2016-01-01', by)).toBe('broken');
  });
  it('N7: four tests a county; which schools count has to be said first', () => {
    const school = { 'english-offered': true, 'english-full': false, 'it-offered': true, 'it-full': true };
    const schools = figures(
      listed('primary-schools', '2014-02-20', [
        ['建宁县', '甲小学', { ...school, full: true }],
        ['永泰县', '乙小学', { ...school, 'english-full': true, full: true }],
        ['永泰县', '丙教学点', { ...school, 'it-offered': false, 'english-full': true, full: false }],
      ]),
    );
    const term = { 'N7.day': '2014-02-17' };
    expect(byUnit('N7b', schools, '2014-03-01')).toEqual({ 建宁县: 'unknown', 永泰县: 'unknown' });
    expect(byUnit('N7b', schools, '2014-03-01', term)).toEqual({ 建宁县: 'unknown', 永泰县: 'unknown' });
    const all = { ...term, 'N7.schools': 'no' };
    expect(byUnit('N7b', schools, '2014-03-01', all)).toEqual({ 建宁县: 'broken', 永泰县: 'kept' });
    expect(byUnit('N7c', schools, '2014-03-01', all)).toEqual({ 建宁县: 'kept', 永泰县: 'kept' });
    expect(byUnit('N7c', schools, '2014-03-01', { ...term, 'N7.schools': 'yes' })).toEqual({
      建宁县: 'kept',
      永泰县: 'broken',
    });
    expect(byUnit('N7a', figures(), '2014-03-01', all)).toEqual({ null: 'unknown' });
  });
});
