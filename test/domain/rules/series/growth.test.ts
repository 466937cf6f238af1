import fc from 'fast-check';
import { figures, measured, rowOf, rowsOf, verdictsOf } from './given';

const f13 = (values: Record<string, string>) =>
  figures(...Object.entries(values).map(([year, value]) => measured('618-funds', year, value)));

describe('F13, growth of at least a fifth', () => {
  // Vectors 7 and 8, and the borders.
  it.each([
    ['exactly a fifth, then a little less', { 2012: '100', 2013: '120', 2014: '143.9' }, ['kept', 'broken']],
    ['exactly a fifth twice', { 2012: '100', 2013: '120', 2014: '144' }, ['kept', 'kept']],
    ['a hair less', { 2012: '100', 2013: '119.99', 2014: '143.98' }, ['broken', 'broken']],
    ['less than before', { 2012: '100', 2013: '90', 2014: '108' }, ['broken', 'kept']],
    ['no base', { 2013: '120', 2014: '144' }, ['unknown', 'kept']],
    ['a base of 0', { 2012: '0', 2013: '120', 2014: '144' }, ['not-applicable', 'kept']],
    ['a year of 0', { 2012: '100', 2013: '0', 2014: '144' }, ['broken', 'not-applicable']],
    ['a year without a figure', { 2012: '100', 2014: '144' }, ['unknown', 'unknown']],
    ['nothing at all', {}, ['unknown', 'unknown']],
  ])('%s', (_, values, [in2013, in2014]) => {
    expect(verdictsOf('F13', f13(values), '2015-12-30')).toMatchObject({ 2013: in2013, 2014: in2014 });
  });

  it('has three years, of which those that began have a row', () => {
    const all = { 2012: '100', 2013: '120', 2014: '144', 2015: '172.8' };
    expect(verdictsOf('F13', f13(all), '2014-06-30')).toEqual({ 2013: 'kept', 2014: 'not-due' });
    expect(verdictsOf('F13', f13(all), '2020-01-01')).toEqual({ 2013: 'kept', 2014: 'kept', 2015: 'kept' });
    expect(rowsOf('F13', f13(all), '2013-08-23')).toEqual([]);
  });

  it('is final with the accounts of the year, at the end of 31 March', () => {
    const missed = f13({ 2012: '100', 2013: '100' });
    expect(verdictsOf('F13', missed, '2014-03-30')['2013']).toBe('at-risk');
    expect(verdictsOf('F13', missed, '2014-03-31')['2013']).toBe('broken');
    expect(verdictsOf('F13', f13({ 2012: '100' }), '2014-03-30')['2013']).toBe('not-due');
    expect(verdictsOf('F13', f13({ 2012: '100', 2013: '120' }), '2014-03-30')['2013']).toBe('not-due');
  });

  it('says what is off course at 30 September, three quarters of the way', () => {
    const by = (value: string) =>
      figures(
        measured('618-funds', '2013', '120'),
        measured('618-funds', '2014', value, { asOf: '2014-09-30' }),
      );
    expect(verdictsOf('F13', by('107.99'), '2014-09-30')['2014']).toBe('at-risk');
    expect(verdictsOf('F13', by('108'), '2014-09-30')['2014']).toBe('not-due');
  });

  it('explains itself with the numbers put in', () => {
    expect(rowOf('F13', '2014', f13({ 2013: '120', 2014: '143.9' }), '2015-03-31')).toMatchObject({
      unit: '重点县',
      required: '1/5',
      found: '239/1200',
      formula: '143.9 < 120 × (1 + 1/5) = 144',
      figures: ['618-funds 2013 120', '618-funds 2014 143.9'],
      cites: '〈4〉 二3',
      assumed: [],
      reason: {
        zh: '6·18项目成果转化资金投向重点县的数额2014年为143.9,上年为120,增幅约19.91%,须不低于20%',
        en: '6·18 funds that go to the key counties: 143.9 in 2014, 120 the year before, growth about 19.91%; at least 20% is asked for',
      },
    });
  });

  it('names what it assumed of a base of 0, and follows the answer', () => {
    const zero = f13({ 2012: '0', 2013: '120' });
    expect(rowOf('F13', '2013', zero, '2014-03-31').assumed).toEqual(['F13.zero']);
    expect(rowOf('F13', '2013', zero, '2014-03-31', { 'F13.zero': 'question' })).toMatchObject({
      verdict: 'disputed',
      assumed: [],
    });
  });

  it('is not judged while two sources differ, one day or two', () => {
    const base = measured('618-funds', '2012', '100');
    const one = measured('618-funds', '2013', '120');
    const other = measured('618-funds', '2013', '119', { source: '审计', asOf: '2014-01-05' });
    const again = measured('618-funds', '2013', '119', { id: 'again' });
    expect(verdictsOf('F13', figures(base, one, other), '2014-03-31')['2013']).toBe('disputed');
    expect(verdictsOf('F13', figures(base, one, again), '2014-03-31')['2013']).toBe('disputed');
    // Not seen before its day.
    expect(verdictsOf('F13', figures(base, one, other), '2014-01-04')['2013']).toBe('not-due');
  });

  it('vector 21: a base that is restated turns a kept year, and the reason says so', () => {
    const known = figures(
      measured('618-funds', '2012', '100'),
      measured('618-funds', '2013', '120'),
      measured('618-funds', '2012', '101', { asOf: '2014-06-01' }),
    );
    expect(rowOf('F13', '2013', known, '2014-05-31').verdict).toBe('kept');
    expect(rowOf('F13', '2013', known, '2014-06-01')).toMatchObject({
      verdict: 'broken',
      formula: '120 < 101 × (1 + 1/5) = 121.2',
    });
    expect(rowOf('F13', '2013', known, '2014-06-01').reason.zh).toContain('2014-06-01更正:原报100,现报101');
  });
});

describe('F13, any numbers', () => {
  const amount = fc.bigInt({ min: 1n, max: 10n ** 15n });
  const say = (cents: bigint) => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;

  it('agree with v · 5 ≥ base · 6 in integers', () =>
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(-1n, 0n, 1n, null), (base, free, near) => {
        // Half of them lie on the border or one cent beside it.
        const value = near === null ? free : (base * 6n) / 5n + near;
        const known = f13({ 2012: say(base), 2013: say(value) });
        expect(verdictsOf('F13', known, '2014-03-31')['2013']).toBe(
          value * 5n >= base * 6n ? 'kept' : 'broken',
        );
      }),
    ));

  it('give the same in whatever order they come', () => {
    const rows = ['A', 'B'].flatMap(source =>
      ['2012', '2013'].flatMap(year =>
        ['100', '120', '130'].map((value, at) =>
          measured('618-funds', year, value, {
            id: `${source}${year}${value}`,
            source,
            asOf: `201${4 + (at % 2)}-01-0${1 + at}`,
          }),
        ),
      ),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(rows), some => {
        const sorted = [...some].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(rowsOf('F13', figures(...some), '2015-12-31')).toEqual(
          rowsOf('F13', figures(...sorted), '2015-12-31'),
        );
      }),
    );
  });
});

describe('F23, telecom investment', () => {
  const known = figures(
    ...[
      ['2012', '100'],
      ['2013', '110'],
      ['2014', '120.99'],
    ].map(([year = '', value = '']) => measured('telecom-investment', year, value)),
  );

  it('grows by a tenth every year, without end', () => {
    expect(verdictsOf('F23', known, '2016-04-01')).toEqual({
      2013: 'kept',
      2014: 'broken',
      2015: 'unknown',
      2016: 'not-due',
    });
    expect(rowOf('F23', '2014', known, '2015-03-31')).toMatchObject({
      formula: '120.99 < 110 × (1 + 1/10) = 121',
      assumed: expect.arrayContaining(['F23.first', 'F23.scope']) as string[],
    });
  });
  it('begins with another year where that is the answer', () =>
    expect(Object.keys(verdictsOf('F23', known, '2015-03-31', { 'F23.first': '2014' }))).toEqual([
      '2014',
      '2015',
    ]));
  it('is asked of each operator where that is the answer', () => {
    const each = figures(
      measured('telecom-investment', '2012', '60', { unit: '甲公司' }),
      measured('telecom-investment', '2013', '66', { unit: '甲公司' }),
      measured('telecom-investment', '2012', '40', { unit: '乙公司', id: 'b1' }),
      measured('telecom-investment', '2013', '43', { unit: '乙公司', id: 'b2' }),
    );
    const rows = rowsOf('F23', each, '2014-03-31', { 'F23.scope': 'entities' });
    expect(rows.filter(one => one.period === '2013').map(one => [one.unit, one.verdict])).toEqual([
      ['乙公司', 'broken'],
      ['甲公司', 'kept'],
    ]);
  });
});
