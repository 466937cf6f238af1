import fc from 'fast-check';
import { counties, figures, measured, rowOf, verdictsOf } from './given';

const f09 = (value: string, given = {}) => figures(measured('agri-industry-funds', '2013', value, given));
const f10 = (value: string) => figures(measured('poverty-funds', '2013', value));

describe('F09 and F10, part and whole', () => {
  it.each([
    ['F09', f09('40/100'), 'kept'],
    ['F09', f09('39.99/100'), 'broken'],
    ['F09', f09('100/100'), 'kept'],
    ['F09', f09('0/100'), 'broken'],
    ['F10', f10('1/2'), 'kept'],
    ['F10', f10('499999999.99/1000000000'), 'broken'],
    ['F10', f10('3/4'), 'kept'],
  ])('%s is final on 31 March', (rule, known, verdict) => {
    expect(verdictsOf(rule, known, '2014-03-31')['2013']).toBe(verdict);
  });
  it.each(['F09', 'F10'])('%s knows nothing without a figure, and waits before', rule => {
    expect(verdictsOf(rule, figures(), '2014-03-31')).toEqual({ 2013: 'unknown', 2014: 'not-due' });
    expect(verdictsOf(rule, figures(), '2014-03-30')).toEqual({ 2013: 'not-due', 2014: 'not-due' });
  });

  it('is not kept before the accounts: a later paper can undo it; short is not yet a breach', () => {
    expect(verdictsOf('F09', f09('50/100'), '2014-03-30')['2013']).toBe('not-due');
    expect(verdictsOf('F09', f09('10/100', { asOf: '2013-09-30' }), '2013-09-30')['2013']).toBe('not-due');
  });

  it('counts each year from the first on, and begins with another where that is the answer', () => {
    expect(Object.keys(verdictsOf('F10', f10('1/2'), '2016-01-01'))).toEqual([
      '2013',
      '2014',
      '2015',
      '2016',
    ]);
    expect(Object.keys(verdictsOf('F10', f10('1/2'), '2016-01-01', { 'F10.first': '2015' }))).toEqual([
      '2015',
      '2016',
    ]);
  });

  it('explains itself', () => {
    expect(rowOf('F09', '2013', f09('39.99/100'), '2014-03-31')).toMatchObject({
      unit: '重点县',
      required: '2/5',
      found: '3999/10000',
      formula: '39.99 / 100 < 2/5',
      assumed: expect.arrayContaining(['F09.first', 'F09.whose']) as string[],
      reason: { zh: '2013年农业产业化资金用于重点县的比重为39.99%(39.99 / 100),须不低于40%' },
    });
    expect(rowOf('F10', '2013', f10('2/4'), '2014-03-31')).toMatchObject({
      found: '1/2',
      formula: '2 / 4 ≥ 1/2',
    });
  });

  it('reads a figure of the province as the same, and asks where both differ', () => {
    const province = measured('agri-industry-funds', '2013', '45/100', { unit: '福建省' });
    expect(verdictsOf('F09', figures(province), '2014-03-31')['2013']).toBe('kept');
    const both = figures(province, measured('agri-industry-funds', '2013', '39/100'));
    expect(verdictsOf('F09', both, '2014-03-31')['2013']).toBe('disputed');
  });

  it('vector 21: the whole restated upward breaks it from that day on', () => {
    const known = figures(
      measured('agri-industry-funds', '2013', '40/100'),
      measured('agri-industry-funds', '2013', '40/101', { asOf: '2014-05-01' }),
    );
    expect(rowOf('F09', '2013', known, '2014-04-30').verdict).toBe('kept');
    const after = rowOf('F09', '2013', known, '2014-05-01');
    expect(after.verdict).toBe('broken');
    expect(after.reason.zh).toContain('2014-05-01更正');
    expect(after.reason.en).toContain('restated on 2014-05-01');
  });

  it('agrees with part · 5 ≥ whole · 2 in integers', () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 15n }),
        fc.bigInt({ min: -2n, max: 2n }),
        (whole, beside) => {
          const part = (whole * 2n) / 5n + beside;
          if (part < 0n) return;
          expect(verdictsOf('F09', f09(`${part}/${whole}`), '2014-03-31')['2013']).toBe(
            part * 5n >= whole * 2n ? 'kept' : 'broken',
          );
        },
      ),
    ));
});

describe('F52, about 250', () => {
  const f52 = (value: string, asOf = '2014-12-31') => figures(measured('graduates', '2014', value, { asOf }));

  // Vector 12: outside the band a person is asked, nothing is broken.
  it.each([
    ['224', 'disputed'],
    ['225', 'kept'],
    ['250', 'kept'],
    ['275', 'kept'],
    ['276', 'disputed'],
    ['0', 'disputed'],
  ])('%s is %s', (value, verdict) =>
    expect(verdictsOf('F52', f52(value), '2015-03-31')['2014']).toBe(verdict),
  );
  it('has 2014 and 2015', () =>
    expect(verdictsOf('F52', f52('250'), '2020-01-01')).toEqual({ 2014: 'kept', 2015: 'unknown' }));
  it('waits while more can come, and asks at once where there are too many', () => {
    expect(verdictsOf('F52', f52('224', '2014-10-01'), '2014-10-01')['2014']).toBe('not-due');
    expect(verdictsOf('F52', f52('100', '2014-09-30'), '2014-10-01')['2014']).toBe('at-risk');
    expect(verdictsOf('F52', f52('276', '2014-10-01'), '2014-10-01')['2014']).toBe('disputed');
    expect(verdictsOf('F52', figures(), '2015-03-30')['2014']).toBe('not-due');
  });
  it('says its band', () =>
    expect(rowOf('F52', '2014', f52('276'), '2015-03-31')).toMatchObject({
      required: '250',
      found: '276',
      formula: '276 > 275',
      reason: { zh: expect.stringContaining('要求250左右(225至275)') as string },
    }));
  it('adds up what every county says, and knows nothing while one is missing', () => {
    const each = counties.map((unit, at) =>
      measured('graduates', '2014', at === 0 ? '30' : '10', { unit, id: unit }),
    );
    expect(rowOf('F52', '2014', figures(...each), '2015-03-31')).toMatchObject({
      found: '250',
      verdict: 'kept',
    });
    expect(verdictsOf('F52', figures(...each.slice(1)), '2015-03-31')['2014']).toBe('unknown');
  });
});
