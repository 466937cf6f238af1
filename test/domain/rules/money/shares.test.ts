import type { Measurement } from '../../../../domain/figures/types';
import { fraction } from '../../../../domain/exact/fraction';
import { counties, first, measured, project, rowsOf, tranche, verdictOn } from './figures';

/** A value given as a part of a whole. */
const part = (indicator: string, unit: string, period: string, num: bigint, den: bigint): Measurement => ({
  ...measured(indicator, unit, period, '0'),
  value: fraction(num, den),
  part: { num: fraction(num), den: fraction(den) },
  asOf: period.length === 4 ? `${period}-12-31` : period,
});

describe('F36: two fifths of the training-base money go to K', () => {
  const give = (toK: string, elsewhere: string) => ({
    tranches: [
      tranche('training-base', first, toK, { issuedOn: '2013-09-01' }),
      tranche('training-base', '晋江市', elsewhere, { issuedOn: '2013-10-01' }),
    ],
  });
  const on = (toK: string, elsewhere: string, asOf = '2014-03-31') =>
    rowsOf('F36', give(toK, elsewhere), asOf).find(one => one.period === '2013')!;
  it.each([
    ['exactly', '400万', '600万', 'kept'],
    ['one 分 less', '3999999.99', '6000000.01', 'broken'],
    ['more', '900万', '100万', 'kept'],
  ])('%s', (_, toK, elsewhere, verdict) => expect(on(toK, elsewhere).verdict).toBe(verdict));
  it('the whole may grow: it is kept at the final check only', () => {
    expect(on('400万', '600万', '2014-03-30').verdict).toBe('not-due');
    expect(on('1万', '600万', '2014-03-30').verdict).toBe('not-due');
    expect(on('1万', '600万', '2013-09-30')).toMatchObject({ verdict: 'not-due', found: '1' });
  });
  it('is one row for K a year, unknown without a paper', () =>
    expect(rowsOf('F36', {}, '2014-03-31').map(one => [one.unit, one.period, one.verdict])).toEqual([
      ['重点县', '2013', 'unknown'],
      ['重点县', '2014', 'not-due'],
    ]));
  it('money that a city passes on counts once, for the county that it reaches', () => {
    const root = tranche('training-base', '三明市', '1000万', { issuedOn: '2013-09-01' });
    const passed = tranche('training-base', first, '400万', {
      issuedOn: '2013-09-02',
      from: '三明市',
      parent: root.id,
    });
    expect(rowsOf('F36', { tranches: [root, passed] }, '2014-03-31')[0]).toMatchObject({
      verdict: 'kept',
      found: '2/5',
    });
  });
});

describe('F04: the province pays all interest of the bonds, on every interest date', () => {
  const paid = (num: bigint, den: bigint, day = '2015-06-30') => part('bond-interest', first, day, num, den);
  const on = (num: bigint, den: bigint) =>
    verdictOn(first, 'F04', { measurements: [paid(num, den)] }, '2015-06-30');
  it.each([
    ['all', 1n, 'kept'],
    ['one 元 less', 0n, 'broken'],
    ['one 元 more is a question', 2n, 'disputed'],
  ])('%s', (_, more, verdict) => expect(on(3_999_999n + more, 4_000_000n)).toBe(verdict));
  it('has a row per county and date', () =>
    expect(
      rowsOf('F04', { measurements: [paid(1n, 1n), paid(1n, 2n, '2015-12-31')] }, '2016-01-01').map(one => [
        one.unit,
        one.period,
        one.verdict,
      ]),
    ).toEqual([
      [first, '2015-06-30', 'kept'],
      [first, '2015-12-31', 'broken'],
    ]));
  it('concerns counties of K, and is unknown where no date is known', () =>
    expect(
      rowsOf('F04', { measurements: [part('bond-interest', '晋江市', '2015-06-30', 1n, 2n)] }, '2016-01-01'),
    ).toMatchObject([{ unit: null, verdict: 'unknown' }]));
});

describe('F38: all of the province’s share comes back to a park for five years', () => {
  const park = project('parks', '园区甲', {
    unit: counties[2]!,
    approvedOn: '2013-09-01',
    finishedOn: '2014-06-01',
    facts: { firstRevenueYear: '2015' },
  });
  const back = (year: string, num: bigint, den = 100n) =>
    part('park-revenue-returned', '园区甲', year, num, den);
  const on = (measurements: Measurement[], asOf: string, answers = {}, projects = [park]) =>
    rowsOf('F38', { projects, measurements }, asOf, answers).map(one => `${one.period} ${one.verdict}`);
  it('runs from its first year with revenue, for five years', () =>
    expect(on([back('2015', 100n), back('2016', 99n), back('2017', 101n)], '2022-12-31')).toEqual([
      '2015 kept',
      '2016 broken',
      '2017 disputed',
      '2018 unknown',
      '2019 unknown',
    ]));
  it('is final with the year’s accounts', () =>
    expect([on([back('2015', 99n)], '2016-03-30')[0], on([back('2015', 99n)], '2016-03-31')[0]]).toEqual([
      '2015 not-due',
      '2015 broken',
    ]));
  it('may start otherwise', () => {
    expect(on([], '2015-12-31', { 'F38.start': 'finished' })).toEqual(['2014 unknown', '2015 not-due']);
    expect(on([], '2013-12-31', { 'F38.start': '2013' })).toEqual(['2013 not-due']);
  });
  it('a park whose first year is not known has a row that says so', () =>
    expect(on([], '2015-12-31', {}, [{ ...park, facts: {} }])).toEqual(['once unknown']));
});
