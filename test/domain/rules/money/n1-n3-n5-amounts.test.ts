import { counties, rowsOf, tally, tranche } from './figures';

const FINAL = '2014-03-31';
const n1 = (amount: string, asOf = FINAL, units = counties) =>
  rowsOf('N1', { tranches: units.map(one => tranche('education', one, amount)) }, asOf)[0]!;

describe('N1: 4.6亿 is 23 × 2000万', () => {
  it.each([
    ['exactly', '2000万', 'kept'],
    ['vector 22: 2.3万 too much is rounding', '20001000', 'kept-rounded'],
    ['4,999,999.99 元 short of it is rounding', '19782608.70', 'kept-rounded'],
    ['more than 500万 short is a question, no breach', '1978万', 'disputed'],
    ['more than 500万 over is a question', '2022万', 'disputed'],
  ])('%s', (_, amount, verdict) => expect(n1(amount).verdict).toBe(verdict));
  it('500万 either way is still within half the last digit', () => {
    const by = (difference: string) =>
      rowsOf(
        'N1',
        {
          tranches: [
            ...counties.map(one => tranche('education', one, '2000万')),
            tranche('education', counties[0]!, difference, { docNo: 'B' }),
          ],
        },
        FINAL,
      )[0]!.verdict;
    expect(['5000000', '5000000.01', '-5000000', '-5000000.01'].map(by)).toEqual([
      'kept-rounded',
      'disputed',
      'kept-rounded',
      'disputed',
    ]);
  });
  it('is one row for the set', () =>
    expect(n1('2000万')).toMatchObject({ unit: '重点县', required: '460000000' }));
  it('waits for the papers that are still to come', () => {
    expect(n1('2000万', '2014-03-30', counties.slice(1)).verdict).toBe('not-due');
    expect(n1('2000万', FINAL, counties.slice(1)).verdict).toBe('disputed');
    expect(n1('2000万', '2014-03-30').verdict).toBe('not-due');
  });
  it('knows nothing without a paper', () =>
    expect([rowsOf('N1', {}, '2014-03-30'), rowsOf('N1', {}, FINAL)].map(([one]) => one!.verdict)).toEqual([
      'not-due',
      'unknown',
    ]));
});

describe('N3: 500万 to each of five', () => {
  const five = ['蕉城区', '建瓯市', '建阳市', '漳浦县', '漳平市'];
  const give = (...amounts: string[]) => ({
    tranches: amounts.map((amount, n) => tranche('equipment', five[n]!, amount)),
  });
  it.each([
    ['each its 500万', ['500万', '500万', '500万', '500万', '500万'], '5 kept'],
    [
      'one 分 less, one 分 more',
      ['4999999.99', '5000000.01', '500万', '500万', '500万'],
      '3 kept, 1 broken, 1 disputed',
    ],
    ['one left out', ['500万', '500万', '500万', '500万'], '4 kept, 1 broken'],
    ['no paper', [], '5 unknown'],
  ])('%s', (_, amounts, verdicts) => expect(tally('N3a', give(...amounts), FINAL)).toBe(verdicts));
  it('names them', () => expect(rowsOf('N3a', {}, FINAL).map(one => one.unit)).toEqual(five));
  it('has no county of the 23', () => expect(five.filter(one => counties.includes(one))).toEqual([]));
});

describe('N5: 4500万 for schools without IT', () => {
  const year = { 'N5.year': '2013' };
  const on = (answers: Record<string, string>, asOf: string, ...amounts: string[]) =>
    rowsOf(
      'N5a',
      { tranches: amounts.map((amount, n) => tranche('computers', `县${n}`, amount, { docNo: String(n) })) },
      asOf,
      answers,
    )[0]!;
  it('nothing is judged before its budget year is known', () => {
    const row = on({}, FINAL, '4500万');
    expect(row).toMatchObject({ verdict: 'unknown', unit: '福建省', assumed: ['N5.year'] });
    expect(row.reason.zh).toBe('先要回答:4500万元属于哪个预算年度?');
  });
  it.each([
    ['in two parts', ['2000万', '2500万'], 'kept'],
    ['one 分 less', ['44999999.99'], 'broken'],
    ['more', ['45000000.01'], 'disputed'],
    ['no paper', [], 'unknown'],
  ])('%s', (_, amounts, verdict) => expect(on(year, FINAL, ...amounts).verdict).toBe(verdict));
  it('waits for the final accounts of that year', () =>
    expect([on(year, '2014-03-30', '4500万').verdict, on(year, '2014-03-30', '45万').verdict]).toEqual([
      'not-due',
      'not-due',
    ]));
  it('what a city passes on is counted once', () => {
    const root = tranche('computers', '宁德市', '4500万');
    const below = tranche('computers', '霞浦县', '4500万', { from: '宁德市', parent: root.id });
    expect(rowsOf('N5a', { tranches: [root, below] }, FINAL, year)[0]!.verdict).toBe('kept');
  });
});
