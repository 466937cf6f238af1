import fc from 'fast-check';
import {
  counties,
  first,
  fujian,
  others,
  payment,
  refund,
  rowsOf,
  tally,
  tranche,
  verdictOn,
  yuan,
} from './figures';

const grant = tranche('education', first, '2000万');
const grants = counties.map(one => tranche('education', one, '2000万'));
const spend = (compulsory: string, other: string) => [
  payment(grant, compulsory, 'compulsory'),
  payment(grant, other, 'senior'),
];

describe('N2: three quarters of what was allotted go to compulsory schooling', () => {
  it.each([
    ['vector 1: 1500万 of 2000万', '15000000', '5000000', '2014-12-31', 'kept'],
    ['1500万, the rest unspent: nothing can undo it', '15000000', '0', '2014-06-30', 'kept'],
    ['vector 1: one 元 less, all spent', '14999999', '5000001', '2014-06-30', 'broken'],
    ['one 元 less, the rest unspent, at the term', '14999999', '0', '2015-12-31', 'broken'],
    ['one 元 less, the rest unspent, the day before', '14999999', '0', '2015-12-30', 'not-due'],
    ['one 分 less', '14999999.99', '0', '2015-12-31', 'broken'],
    ['vector 2: 510万 for others', '900000', '5100000', '2014-06-30', 'at-risk!'],
    ['exactly 500万 for others', '900000', '5000000', '2014-06-30', 'not-due'],
    ['one 分 more than 500万 for others', '900000', '5000000.01', '2014-06-30', 'at-risk!'],
    ['cannot be kept, at the term', '900000', '5100000', '2015-12-31', 'broken'],
  ])('%s', (_, compulsory, other, asOf, verdict) =>
    expect(verdictOn(first, 'N2', { tranches: [grant], payments: spend(compulsory, other) }, asOf)).toBe(
      verdict,
    ),
  );

  it.each([
    ['no paper, before the term', [], '2015-12-30', '23 not-due'],
    ['no paper, at the term', [], '2015-12-31', '23 unknown'],
    ['papers and no payment: missing is not 0', grants, '2015-12-31', '23 unknown'],
    [
      'a paper for one only: nothing to spend for the others',
      [grant],
      '2015-12-31',
      '22 not-applicable, 1 unknown',
    ],
  ])('%s', (_, tranches, asOf, verdicts) => expect(tally('N2', { tranches }, asOf)).toBe(verdicts));

  it('says the numbers', () => {
    const [row] = rowsOf('N2', { tranches: [grant], payments: spend('14999999', '0') }, '2015-12-31').filter(
      one => one.unit === first,
    );
    expect(row).toMatchObject({
      required: '3/4',
      found: '14999999/20000000',
      formula: '14999999 < 20000000 × 3/4 = 15000000',
      cites: '〈1〉 ¶2',
      assumed: ['N2.term', 'N2.scope'],
    });
    expect(row!.reason.zh).toContain('占下达的74.99%');
  });

  describe('vector 3: 22 counties with all of it, one with 60 %', () => {
    const payments = grants.flatMap((one, n) =>
      n === 0
        ? [payment(one, '1200万', 'compulsory'), payment(one, '800万', 'senior')]
        : [payment(one, '2000万', 'compulsory')],
    );
    const all = { tranches: grants, payments };
    it('is broken for one, and says how all stand', () => {
      expect(tally('N2', all, '2015-12-31')).toBe('22 kept, 1 broken');
      const row = rowsOf('N2', all, '2015-12-31').find(one => one.unit === first)!;
      expect(row.reason.zh).toContain('重点县合计98.26%');
    });
    it('is kept where the answer is: all together', () => {
      const rows = rowsOf('N2', all, '2015-12-31', { 'N2.scope': 'together', 'N2.term': '2015-12-31' });
      expect(rows).toMatchObject([{ unit: '重点县', verdict: 'kept', found: '113/115', assumed: [] }]);
    });
  });

  describe('what comes later', () => {
    const [compulsory, other] = spend('900000', '5100000') as [
      ReturnType<typeof payment>,
      ReturnType<typeof payment>,
    ];
    const on = (asOf: string, more: object[] = []) =>
      verdictOn(
        first,
        'N2',
        { tranches: [grant], payments: [compulsory, other, ...(more as (typeof other)[])] },
        asOf,
      );
    it('a refund brings it back within reach', () => {
      const back = refund(other, '100000');
      expect(on('2014-07-31', [back])).toBe('at-risk!');
      expect(on('2014-08-01', [back])).toBe('not-due');
    });
    it('a refund of what was right undoes it', () => {
      const all = payment(grant, '20000000', 'compulsory');
      const given = { tranches: [grant], payments: [all, refund(all, '5000001', { purpose: 'whatever' })] };
      expect(verdictOn(first, 'N2', given, '2014-07-31')).toBe('kept');
      expect(verdictOn(first, 'N2', given, '2014-08-01')).toBe('not-due');
    });
    it('a second half makes the whole larger', () => {
      const half = tranche('education', first, '1000万');
      const second = tranche('education', first, '1000万', { docNo: 'B', issuedOn: '2014-09-01' });
      const given = {
        tranches: [half, second],
        payments: [payment(half, '700万', 'compulsory'), payment(half, '300万', 'senior')],
      };
      expect(verdictOn(first, 'N2', given, '2014-08-31')).toBe('broken');
      expect(verdictOn(first, 'N2', given, '2014-09-01')).toBe('not-due');
    });
    it('money passed on to townships is counted once, and what they pay is the county’s', () => {
      const below = tranche('education', `${first}某镇`, '2000万', { parent: grant.id });
      const given = { tranches: [grant, below], payments: [payment(below, '1500万', 'compulsory')] };
      expect(rowsOf('N2', given, '2014-12-31').find(one => one.unit === first)).toMatchObject({
        verdict: 'kept',
        found: '3/4',
      });
    });
  });

  it('vector 14: a county renamed after 2015 keeps its old name, also years later', () => {
    const [K, ...sets] = fujian.sets;
    const members = [
      { unit: first, from: null, to: '2016-06-30' },
      { unit: '新名区', from: '2016-07-01', to: null },
      ...K!.members.slice(1),
    ];
    const renamed = { ...fujian, sets: [{ ...K!, members }, ...sets] };
    const units = rowsOf('N2', { tranches: grants }, '2018-12-31', {}, renamed).map(one => one.unit);
    expect(units).toContain(first);
    expect(units).not.toContain('新名区');
    expect(units).toHaveLength(23);
  });

  it('does not depend on the order of the rows, and breaks one 分 below the line', () =>
    fc.assert(
      fc.property(
        fc.array(fc.bigInt(1n, 400_000_000n), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        (amounts, seed) => {
          const parts = amounts.map((amount, n) =>
            payment(grant, '0', n % 3 === 0 ? 'senior' : 'compulsory', { amount }),
          );
          const shuffled = [...parts.slice(seed % parts.length), ...parts.slice(0, seed % parts.length)];
          const rows = (payments: typeof parts) =>
            rowsOf('N2', { tranches: [grant], payments }, '2015-12-31');
          expect(rows(shuffled)).toEqual(rows(parts));
          const compulsory = parts
            .filter(one => one.purpose === 'compulsory')
            .reduce((sum, one) => sum + one.amount, 0n);
          expect(rows(parts).find(one => one.unit === first)!.verdict).toBe(
            compulsory * 4n >= yuan('2000万') * 3n ? 'kept' : 'broken',
          );
        },
      ),
    ));

  it('hears of the other counties only beside', () =>
    expect(
      verdictOn(others[0]!, 'N2', { tranches: grants, payments: spend('0', '2000万') }, '2015-12-31'),
    ).toBe('unknown'));
});
