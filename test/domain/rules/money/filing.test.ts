import { counties, first, project, register, rowsOf, tally, verdictOn } from './figures';

const [, second = ''] = counties;

describe('F02 b: pooled projects are filed within the year', () => {
  const pooled = (facts: object, unit = first, id = '项目甲') =>
    project('industry', id, { unit, approvedOn: '2014-03-03', facts: { ...facts } });
  const on = (projects: ReturnType<typeof pooled>[], asOf = '2014-12-31', answers = {}) =>
    verdictOn(first, 'F02b', { projects }, asOf, answers);
  it.each([
    ['filed on the last day', { pooled: true, filedOn: '2014-12-31' }, 'kept'],
    ['filed a day late', { pooled: true, filedOn: '2015-01-01' }, 'broken'],
    ['not filed', { pooled: true }, 'broken'],
    ['not pooled', { pooled: false }, 'not-applicable'],
    ['not said', {}, 'unknown'],
  ])('%s', (_, facts, verdict) => {
    const rows = rowsOf('F02b', { projects: [pooled(facts)] }, '2015-06-30');
    expect(rows.find(one => one.unit === first && one.period === '2014')!.verdict).toBe(verdict);
  });
  it('waits for the end of the year, and does not see a day to come', () => {
    expect(on([pooled({ pooled: true })], '2014-12-30')).toBe('not-due');
    expect(on([pooled({ pooled: true, filedOn: '2014-12-31' })], '2014-12-30')).toBe('not-due');
    expect(on([pooled({ pooled: true, filedOn: '2014-05-05' })], '2014-12-30')).toBe('not-due');
  });
  it('one of two not filed is a breach', () =>
    expect(
      on([pooled({ pooled: true, filedOn: '2014-05-05' }), pooled({ pooled: true }, first, '项目乙')]),
    ).toBe('broken'));
  it('who is on no list of projects pools nothing; no list at all is unknown', () => {
    expect(on([pooled({ pooled: true }, second)])).toBe('not-applicable');
    expect(on([])).toBe('unknown');
  });
  it('may be answered: all file', () => {
    const all = { 'F02.filing': 'all' };
    expect(on([pooled({ pooled: false })], '2014-12-31', all)).toBe('broken');
    expect(on([pooled({ filedOn: '2014-05-05' })], '2014-12-31', all)).toBe('kept');
  });
  it('says how many', () =>
    expect(rowsOf('F02b', { projects: [pooled({ pooled: true })] }, '2014-12-31')[0]).toMatchObject({
      required: '1',
      found: '0',
      formula: '0 < 1',
      assumed: ['F02.filing'],
    }));
});

describe('F12 b: the plan for the year’s money is filed', () => {
  const plans = (asOf: string, ...rows: [string, string, string?][]) =>
    register(
      'transfer-plans',
      asOf,
      rows.map(([unit, name, filedOn]) => ({ unit, name, facts: filedOn === undefined ? {} : { filedOn } })),
    );
  const on = (asOf: string, ...registers: ReturnType<typeof plans>[]) =>
    rowsOf('F12b', { registers }, asOf).find(one => one.unit === first && one.period === '2013')!.verdict;
  it.each([
    ['on the last day', '2014-03-31', 'kept'],
    ['a day late', '2014-04-01', 'broken'],
  ])('filed %s', (_, day, verdict) =>
    expect(on('2014-06-30', plans('2014-06-30', [first, '2013', day]))).toBe(verdict),
  );
  it('is kept as soon as it is filed', () =>
    expect(on('2013-11-30', plans('2013-11-30', [first, '2013', '2013-11-05']))).toBe('kept'));
  it('a line without a day is as old as the register', () => {
    expect(on('2014-06-30', plans('2014-03-31', [first, '2013']))).toBe('kept');
    expect(on('2014-06-30', plans('2014-04-01', [first, '2013']))).toBe('broken');
  });
  it('left out of the register is broken at the final check; another year’s plan does not help', () => {
    const left = plans('2014-03-01', [second, '2013', '2013-11-05'], [first, '2014', '2014-02-02']);
    expect([on('2014-03-30', left), on('2014-03-31', left)]).toEqual(['not-due', 'broken']);
  });
  it('no register is unknown, and the newest one counts', () => {
    expect([on('2014-03-30'), on('2014-03-31')]).toEqual(['not-due', 'unknown']);
    const [old, fresh] = [plans('2014-01-01'), plans('2014-03-01', [first, '2013', '2014-02-02'])];
    expect([on('2014-02-28', old, fresh), on('2014-03-01', fresh, old)]).toEqual(['not-due', 'kept']);
  });
  it('is asked of each county and year', () =>
    expect(
      tally('F12b', { registers: [plans('2014-03-01', [first, '2013', '2014-02-02'])] }, '2014-03-31'),
    ).toBe('23 not-due, 22 broken, 1 kept'));
});

describe('F17: a paper matches each national major science project', () => {
  const on = (paper: string | boolean | undefined, asOf: string) =>
    verdictOn(
      '专项甲',
      'F17',
      {
        projects: [
          project('national-science', '专项甲', {
            facts: paper === undefined ? {} : { matchingPaper: paper },
          }),
        ],
      },
      asOf,
    );
  it.each([
    ['a paper', '甲科〔2014〕1号', 'kept', 'kept'],
    ['said to be none', '无', 'not-due', 'broken'],
    ['said to be none', false, 'not-due', 'broken'],
    ['nothing said', undefined, 'not-due', 'unknown'],
  ])('%s', (_, paper, before, final) =>
    expect([on(paper, '2015-03-30'), on(paper, '2015-03-31')]).toEqual([before, final]),
  );
  it('is asked in K only, and unknown where there is none', () => {
    expect(
      rowsOf('F17', { projects: [project('national-science', '专项乙', { unit: '晋江市' })] }, '2015-03-31'),
    ).toMatchObject([{ unit: null, verdict: 'unknown' }]);
  });
});
