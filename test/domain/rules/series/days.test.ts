import fc from 'fast-check';
import { addDays, daysBetween } from '../../../../domain/calendar/civil-date';
import { longestGap } from '../../../../domain/rules/kinds/coverage-of-days';
import { counties, figures, listed, rowOf, verdictsOf } from './given';

const first = counties[0]!;

/** Everybody has a leader all the time but the first county, which has these. */
const leaders = (asOf: string, own: readonly (readonly [from: string, to: string])[]) =>
  figures(
    listed('seconded-leaders', asOf, [
      ...counties.slice(1).map(unit => [unit, '挂职', { from: '2012-01-01', to: '' }] as const),
      ...own.map(([from, to], n) => [first, `挂职${n}`, { from, to }] as const),
    ]),
  );

describe('F51b, a seconded leader on every day', () => {
  it.each([
    ['one all the time', [['2013-01-01', '']], 'kept'],
    [
      'a change without a gap',
      [
        ['2013-01-01', '2014-06-30'],
        ['2014-07-01', ''],
      ],
      'kept',
    ],
    [
      'a gap of 30 days',
      [
        ['2013-01-01', '2014-06-30'],
        ['2014-07-31', ''],
      ],
      'kept',
    ],
    [
      'a gap of 31 days',
      [
        ['2013-01-01', '2014-06-30'],
        ['2014-08-01', ''],
      ],
      'broken',
    ],
    [
      'two that overlap',
      [
        ['2013-01-01', '2014-09-30'],
        ['2014-03-01', ''],
      ],
      'kept',
    ],
    ['none at all', [], 'broken'],
    ['gone before the end', [['2013-01-01', '2014-11-30']], 'broken'],
    ['gone 30 days before the end', [['2013-01-01', '2014-12-01']], 'kept'],
  ] as const)('%s', (_, own, verdict) =>
    expect(verdictsOf('F51b', leaders('2015-01-10', own), '2015-01-10')['2014']).toBe(verdict),
  );
  it('is broken as soon as the gap is too long, and not known beyond the register', () => {
    const gap = [['2013-01-01', '2014-06-30']] as const;
    expect(verdictsOf('F51b', leaders('2014-07-30', gap), '2014-07-30')['2014']).toBe('not-due');
    expect(verdictsOf('F51b', leaders('2014-07-31', gap), '2014-07-31')['2014']).toBe('broken');
    expect(verdictsOf('F51b', leaders('2014-07-01', gap), '2014-12-31')['2014']).toBe('unknown');
    expect(verdictsOf('F51b', figures(), '2014-12-31')).toEqual({ 2013: 'unknown', 2014: 'unknown' });
  });
  it('counts 2013 from the day of the Opinion on', () =>
    expect(verdictsOf('F51b', leaders('2014-01-10', [['2013-09-22', '']]), '2014-01-10')['2013']).toBe(
      'kept',
    ));
  it('says for how long', () =>
    expect(rowOf('F51b', '2014', leaders('2015-01-10', []), '2015-01-10')).toMatchObject({
      formula: '365 > 30',
      found: '22',
      required: '23',
    }));
});

describe('F51c, one in every township', () => {
  const townships = (...to: string[]) =>
    figures(
      listed('townships', '2014-12-31', [
        [first, '甲镇'],
        [first, '乙乡'],
      ]),
      listed(
        'seconded-township-leaders',
        '2014-12-31',
        to.map((township, n) => [first, `挂职${n}`, { township, from: '2013-01-01', to: '' }]),
      ),
    );
  it.each([
    ['both', townships('甲镇', '乙乡'), 'kept'],
    ['one of two', townships('甲镇'), 'broken'],
    ['no register of townships', figures(townships('甲镇').registers[1]!), 'unknown'],
  ])('%s', (_, known, verdict) => expect(verdictsOf('F51c', known, '2014-12-31')['2014']).toBe(verdict));
});

describe('the longest gap', () => {
  const begin = '2014-01-01';
  const spans = fc.array(
    fc.tuple(fc.integer({ min: -20, max: 90 }), fc.integer({ min: 0, max: 40 })).map(([from, days]) => ({
      from: addDays(begin, from),
      to: addDays(begin, from + days),
    })),
    { maxLength: 6 },
  );
  it('is the longest run of days that nobody covers, counted one by one', () =>
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: 100 }), (covered, length) => {
        const to = addDays(begin, length);
        let [longest, run] = [0, 0];
        for (let day = begin; daysBetween(day, to) >= 0; day = addDays(day, 1)) {
          run = covered.some(one => one.from <= day && day <= one.to) ? 0 : run + 1;
          longest = Math.max(longest, run);
        }
        expect(longestGap({ from: begin, to }, covered)).toBe(longest);
      }),
    ));
});
