import fc from 'fast-check';
import { counties, first, payment, rowsOf, tally, tranche, verdictOn, yuan } from './figures';

/** Amounts per county and year. `final`: the check of the first year. */
const rules = [
  { rule: 'F03a', programme: 'bonds', years: [2014, 2015], amount: '10000万', owner: '省财政厅' },
  { rule: 'F11', programme: 'transfer', years: [2013, 2014, 2015], amount: '1000万', owner: '省级财政' },
  { rule: 'F35a', programme: 'social', years: [2013, 2014, 2015], amount: '1000万', owner: '省级财政' },
] as const;

describe.each(rules)(
  '$rule: $amount to each county in each of $years',
  ({ rule, programme, years, amount }) => {
    const [year] = years;
    const final = `${year + 1}-03-31`;
    const eve = `${year + 1}-03-30`;
    const give = (given: string) =>
      counties.map((one, n) => tranche(programme, one, n === 0 ? given : amount, { year }));
    const on = (given: string, asOf: string) => verdictOn(first, rule, { tranches: give(given) }, asOf);
    const ofYear = (asOf: string) => rowsOf(rule, {}, asOf).map(one => one.period);

    it('has 23 rows a year that has begun', () => {
      expect(new Set(ofYear('2016-01-01'))).toEqual(new Set(years.map(String)));
      expect(ofYear(`${year}-12-31`)).toHaveLength(23);
    });
    it.each([
      ['exactly', amount, 'kept'],
      ['one 分 less', `${yuan(amount) / 100n - 1n}.99`, 'broken'],
      ['one 分 more', `${yuan(amount) / 100n}.01`, 'disputed'],
    ])('%s', (_, given, verdict) => {
      const rows = rowsOf(rule, { tranches: give(given) }, final).filter(one => one.period === String(year));
      expect(rows.find(one => one.unit === first)!.verdict).toBe(verdict);
      expect(rows.filter(one => one.unit !== first).every(one => one.verdict === 'kept')).toBe(true);
    });
    it('waits for the final accounts, also where it is exact', () =>
      expect(on(amount, `${year}-12-31`)).toBe('not-due'));
    it('asks at once where there is more', () =>
      expect(on(`${yuan(amount) / 100n + 1n}`, `${year}-12-31`)).toBe('disputed'));
    it('is at risk at the interim checks where too little has come', () => {
      const half = tranche(programme, first, String(yuan(amount) / 200n), {
        year,
        issuedOn: `${year}-03-01`,
      });
      const begins = year === 2013 ? [] : ['2014-06-29:not-due', '2014-06-30:not-due'];
      const seen = ['06-29', '06-30', '09-29', '09-30'].flatMap(day => {
        const asOf = `${year}-${day}`;
        const found = verdictOn(first, rule, { tranches: [half] }, asOf);
        return found === '0 rows' ? [] : [`${asOf}:${found}`];
      });
      expect(seen).toEqual([...begins, `${year}-09-29:not-due`, `${year}-09-30:at-risk`]);
    });
    it('left off the paper is broken at the final check, and not before', () => {
      const tranches = give(amount).slice(1);
      const only = (asOf: string) =>
        rowsOf(rule, { tranches }, asOf).find(one => one.unit === first && one.period === String(year))!;
      expect([only(eve).verdict, only(final).verdict]).toEqual(['not-due', 'broken']);
      expect(only(final).found).toBe('0');
    });
    it('no paper at all is unknown', () => {
      const verdicts = (asOf: string) =>
        new Set(
          rowsOf(rule, {}, asOf)
            .filter(one => one.period === String(year))
            .map(one => one.verdict),
        );
      expect([...verdicts(eve), ...verdicts(final)]).toEqual(['not-due', 'unknown']);
    });
    it('another year’s money does not count', () =>
      expect(
        rowsOf(rule, { tranches: give(amount).map(one => ({ ...one, year: 2016 })) }, final).find(
          one => one.period === String(year),
        )!.verdict,
      ).toBe('unknown'));
    it('a paper that is issued later is not seen', () => {
      const tranches = give(amount).map(one => ({ ...one, issuedOn: `${year + 1}-06-01` }));
      const at = (asOf: string) =>
        rowsOf(rule, { tranches }, asOf).find(one => one.unit === first && one.period === String(year))!
          .verdict;
      expect([at(`${year + 1}-05-31`), at(`${year + 1}-06-01`)]).toEqual(['unknown', 'kept']);
    });
    it('does not depend on the order of the rows', () =>
      fc.assert(
        fc.property(fc.shuffledSubarray(give(amount), { minLength: 1 }), shuffled => {
          const sorted = [...shuffled].sort((x, y) => (x.id < y.id ? -1 : 1));
          expect(rowsOf(rule, { tranches: shuffled }, final)).toEqual(
            rowsOf(rule, { tranches: sorted }, final),
          );
        }),
        { numRuns: 20 },
      ));
  },
);

describe('F11: a line of its own each year, or cumulative', () => {
  const tranches = ([2013, 2014, 2015] as const).map((year, n) =>
    tranche('transfer', first, `${(n + 1) * 1000}万`, { year }),
  );
  const on = (answers: Record<string, string>) =>
    rowsOf('F11', { tranches }, '2016-03-31', answers)
      .filter(one => one.unit === first)
      .map(one => [one.required, one.verdict, ...one.assumed]);
  it('takes the line where nobody has answered', () =>
    expect(on({})).toEqual([
      ['10000000', 'kept', 'F11.cumulative'],
      ['10000000', 'disputed', 'F11.cumulative'],
      ['10000000', 'disputed', 'F11.cumulative'],
    ]));
  it('may be answered otherwise', () =>
    expect(on({ 'F11.cumulative': 'cumulative' })).toEqual([
      ['10000000', 'kept'],
      ['20000000', 'kept'],
      ['30000000', 'kept'],
    ]));
});

describe('F03: another bond in its place', () => {
  const tranches = [tranche('bonds', first, '10000万', { year: 2014, purpose: 'other-bond' })];
  const on = (answers: Record<string, string>) =>
    rowsOf('F03a', { tranches }, '2015-03-31', answers).find(
      one => one.unit === first && one.period === '2014',
    )!;
  it('is asked about, and nothing is judged before', () =>
    expect(on({})).toMatchObject({ verdict: 'unknown', assumed: ['F03.source'] }));
  it('counts or does not', () =>
    expect([on({ 'F03.source': 'counts' }).verdict, on({ 'F03.source': 'not' }).verdict]).toEqual([
      'kept',
      'broken',
    ]));
});

describe('F33: 2000万, once', () => {
  const half = (issuedOn: string, year = 2013) =>
    tranche('education', first, '1000万', { issuedOn, year, docNo: issuedOn });
  const on = (...amounts: ReturnType<typeof half>[]) =>
    rowsOf('F33', { tranches: amounts }, '2014-03-31').find(one => one.unit === first)!;
  it('vector 13: in two halves it is kept, and the years are shown', () => {
    const row = on(half('2013-12-01'), half('2014-03-01', 2014));
    expect(row).toMatchObject({ verdict: 'kept', found: '20000000', assumed: ['F33.year'] });
    expect(row.reason.zh).toBe('下达2000万元(2013年1000万元、2014年1000万元),应为2000万元');
  });
  it('vector 13: paid twice it is a question', () => {
    const twice = [half('2013-12-01'), half('2013-12-02'), half('2014-02-01'), half('2014-02-02')];
    expect(on(...twice)).toMatchObject({ verdict: 'disputed', formula: '40000000 > 20000000' });
  });
  it('vector 22: 2000.1万 to each is a question 23 times', () =>
    expect(
      tally('F33', { tranches: counties.map(one => tranche('education', one, '20001000')) }, '2014-03-31'),
    ).toBe('23 disputed'));
  it('is checked in another year where that is answered', () => {
    const left = { tranches: [half('2013-12-01')] };
    const at = (asOf: string) =>
      rowsOf('F33', left, asOf, { 'F33.year': '2014' }).find(one => one.unit === first)!;
    expect([at('2014-03-31').verdict, at('2015-03-31').verdict]).toEqual(['not-due', 'broken']);
    expect(at('2015-03-31').assumed).toEqual([]);
  });
  it('payments say nothing about it', () => {
    const grant = half('2013-12-01');
    const given = { tranches: [grant], payments: [payment(grant, '1000万', 'senior')] };
    expect(verdictOn(first, 'F33', given, '2014-03-31')).toBe('broken');
  });
});
