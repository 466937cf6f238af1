import fc from 'fast-check';
import type { Tranche } from '../../../../domain/figures/types';
import { counties, first, rowsOf, tally, tranche, verdictOn } from './figures';

const departments = Array.from({ length: 9 }, (_, n) => `部门${n + 1}`);

/** A department's list of 2014: so many counties with one amount, the next with the next. */
const list = (from: string, ...amounts: readonly (readonly [number, string])[]): Tranche[] => {
  const each = amounts.flatMap(([n, amount]) => Array.from({ length: n }, () => amount));
  return each.map((amount, n) => tranche('industry', counties[n]!, amount, { from, year: 2014 }));
};
const nine = (...amounts: readonly (readonly [number, string])[]) =>
  departments.flatMap(one => list(one, ...amounts));

const FINAL = '2015-03-31';
const a = (tranches: Tranche[], asOf = FINAL) =>
  tally('F01a', { tranches: tranches.filter(one => one.year === 2014) }, asOf).replace(/, 1 unknown$/, '');
const b = (tranches: Tranche[], asOf = FINAL) =>
  rowsOf('F01b', { tranches }, asOf).find(one => one.period === '2014')!.verdict;

describe('F01: nine slices of 3亿 a year, each split equally over 23 counties', () => {
  it.each<[string, Tranche[], string, string]>([
    ['vector 4: 1304.35万 to each from all together', list('九部门', [23, '13043500']), '1 kept', 'disputed'],
    ['vector 23: nine × 33,333,333', nine([8, '1449276'], [15, '1449275']), '9 kept', 'kept-rounded'],
    [
      'vector 23: a county left off one list',
      nine([8, '1449276'], [15, '1449275']).filter(one => one.from !== '部门9' || one.to !== counties[22]),
      '8 kept, 1 broken',
      'broken',
    ],
    [
      'vector 23: eight departments only',
      nine([8, '1449276'], [15, '1449275']).filter(one => one.from !== '部门9'),
      '8 kept',
      'unknown',
    ],
    ['vector 24: one list in 元', list('发改委', [17, '13043478'], [6, '13043479']), '1 kept', 'kept'],
    ['vector 24: one list in 万元', list('发改委', [15, '1304万'], [8, '1305万']), '1 kept', 'kept'],
    ['vector 24: eight 万元 apart', list('发改委', [22, '1304万'], [1, '1312万']), '1 broken', 'kept'],
    ['two 元 apart', list('发改委', [22, '13043478'], [1, '13043480']), '1 broken', 'unknown'],
    ['one 分 apart in a list in 分', list('发改委', [22, '0.01'], [1, '0.02']), '1 kept', 'unknown'],
  ])('%s', (_, tranches, slices, total) => {
    expect(a(tranches)).toBe(slices);
    expect(b(tranches)).toBe(total);
  });

  it.each([
    ['8 元 short is rounding', '1449275', 'kept-rounded'],
    ['9 元 short is a breach', '1449274', 'broken'],
    ['exactly', '1449283', 'kept'],
    ['1 元 over is a question', '1449284', 'disputed'],
  ])('%s', (_, last, verdict) => {
    // Eight departments with 33,333,333 and a ninth that makes up the rest.
    const eight = nine([8, '1449276'], [15, '1449275']).filter(one => one.from !== '部门9');
    const ninth = list('部门9', [7, '1449276'], [15, '1449275'], [1, last]);
    const sum = [...eight, ...ninth].reduce((total, one) => total + one.amount, 0n) / 100n;
    const wanted = {
      'kept-rounded': 299_999_992n,
      broken: 299_999_991n,
      kept: 300_000_000n,
      disputed: 300_000_001n,
    };
    ninth[22]!.amount += (wanted[verdict as keyof typeof wanted] - sum) * 100n;
    expect(b([...eight, ...ninth])).toBe(verdict);
  });

  it('has a row for every department and year, named by the department', () => {
    const rows = rowsOf('F01a', { tranches: nine([23, '1449275']) }, FINAL).filter(
      one => one.period === '2014',
    );
    expect(rows.map(one => one.unit)).toEqual([...departments].sort());
  });

  it('asks nobody without a list, and waits until the final accounts', () => {
    expect(rowsOf('F01a', {}, '2014-01-01')).toMatchObject([
      { unit: null, period: '2014', verdict: 'unknown' },
    ]);
    const left = list('发改委', [22, '1304万']);
    expect([a(left, '2015-03-30'), a(left)]).toEqual(['1 not-due', '1 broken']);
    expect([b([], '2015-03-30'), b([])]).toEqual(['not-due', 'unknown']);
    const short = nine([23, '100万']);
    expect([b(short, '2014-10-07'), b(short, '2014-12-31'), b(short)]).toEqual([
      'not-due',
      'at-risk',
      'broken',
    ]);
  });

  it('a list on two papers is one list', () => {
    const [one, two] = [list('发改委', [12, '1304万']), list('发改委', [23, '1304万']).slice(12)];
    const later = two.map(row => ({ ...row, docNo: 'B', issuedOn: '2014-12-01' }));
    expect([a([...one, ...later], '2014-11-30'), a([...one, ...later])]).toEqual(['1 not-due', '1 kept']);
    const more = tranche('industry', first, '1万', { from: '发改委', year: 2014, docNo: 'C' });
    expect([a([...one, ...later, more]), a([...one, ...later, { ...more, amount: 2_000_000n }])]).toEqual([
      '1 kept',
      '1 broken',
    ]);
  });

  it('money that a city passes on is the department’s', () => {
    const root = tranche('industry', '三明市', '299920000', { from: '发改委', year: 2014 });
    const passed = list('三明市', [23, '1304万']).map(one => ({ ...one, parent: root.id }));
    expect(rowsOf('F01a', { tranches: [root, ...passed] }, FINAL)[0]).toMatchObject({
      unit: '发改委',
      verdict: 'kept',
    });
  });

  it('may be answered: only in the sum', () => {
    // Each list is uneven, and what one gives too much the other gives too little.
    const tranches = [...list('甲', [1, '2万'], [22, '5万']), ...list('乙', [1, '6万'], [22, '3万'])];
    expect(a(tranches)).toBe('2 broken');
    const rows = rowsOf('F01a', { tranches }, FINAL, { 'F01.compared': 'sum' });
    expect(rows[0]).toMatchObject({
      unit: '重点县',
      verdict: 'kept',
      required: '20000',
      found: '0',
      assumed: [],
    });
  });

  it('says the numbers, and which county is left out', () => {
    const [row] = rowsOf('F01a', { tranches: list('发改委', [22, '1304万'], [1, '1312万']) }, FINAL);
    expect(row).toMatchObject({ formula: '13120000 − 13040000 = 80000 > 10000', assumed: ['F01.compared'] });
    const [left] = rowsOf('F01a', { tranches: list('发改委', [22, '1304万']) }, FINAL);
    expect(left).toMatchObject({
      required: '23',
      found: '22',
      reason: { zh: `下达文件漏列1个:${counties[22]}` },
    });
  });

  it('does not depend on the order of the rows', () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray(nine([8, '1449276'], [15, '1449275']), { minLength: 150 }),
        shuffled => {
          const sorted = [...shuffled].sort((x, y) => (x.id < y.id ? -1 : 1));
          expect(rowsOf('F01', { tranches: shuffled }, FINAL)).toEqual(
            rowsOf('F01', { tranches: sorted }, FINAL),
          );
        },
      ),
      { numRuns: 20 },
    ));

  it('is judged for the department that is named where one is', () =>
    expect(verdictOn('部门3', 'F01a', { tranches: nine([23, '1449275']) }, '2014-12-31')).toBe('not-due'));
});
