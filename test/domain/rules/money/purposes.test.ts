import { first, payment, refund, rowsOf, tranche, verdictOn } from './figures';

/** Closed lists: other use is a breach. */
const closed = [
  { rule: 'F02a', programme: 'industry', allowed: ['industry-project'], year: 2014 },
  { rule: 'F03b', programme: 'bonds', allowed: ['restructuring'], year: 2014 },
  { rule: 'F12a', programme: 'transfer', allowed: ['livelihood'], year: 2013 },
  {
    rule: 'F25',
    programme: 'land-quota',
    allowed: ['resettlement', 'homestead', 'rural-infrastructure'],
    year: 2013,
  },
];

describe.each(closed)('$rule: money of $programme is for $allowed', ({ rule, programme, allowed, year }) => {
  const grant = tranche(programme, first, '100万', { year });
  const on = (asOf: string, ...payments: ReturnType<typeof payment>[]) =>
    rowsOf(rule, { tranches: [grant], payments }, asOf).find(
      one => one.unit === first && one.period === String(year),
    )!.verdict;
  const pay = (amount: string, purpose: string) =>
    payment(grant, amount, purpose, { paidOn: `${year}-11-01` });
  const final = `${year + 1}-03-31`;
  it.each(allowed)('%s, all of it: kept at once', purpose =>
    expect(on(`${year}-11-01`, pay('100万', purpose))).toBe('kept'),
  );
  it('part of it: kept at the final accounts', () =>
    expect([on(`${year + 1}-03-30`, pay('1万', allowed[0]!)), on(final, pay('1万', allowed[0]!))]).toEqual([
      'not-due',
      'kept',
    ]));
  it('one 分 for anything else: broken at once', () =>
    expect(on(`${year}-11-01`, pay('99万', allowed[0]!), pay('0.01', 'office'))).toBe('broken'));
  it('refunded: kept again', () => {
    const wrong = pay('1万', 'office');
    const back = refund(wrong, '1万', { paidOn: `${year + 1}-05-01` });
    expect([
      on(`${year + 1}-04-30`, pay('1万', allowed[0]!), wrong, back),
      on(`${year + 1}-05-01`, pay('1万', allowed[0]!), wrong, back),
    ]).toEqual(['broken', 'kept']);
  });
  it('no payment known: unknown at the final accounts', () =>
    expect([on(`${year + 1}-03-30`), on(final)]).toEqual(['not-due', 'unknown']));
});

/** Lists that end in 等: what else is meant is asked only where something else was bought. */
const open = [
  {
    rule: 'F35b',
    programme: 'social',
    to: first,
    named: 'sport',
    else: 'tourism',
    never: null,
    year: 2013,
    answers: {},
  },
  {
    rule: 'N4',
    programme: 'equipment',
    to: '蕉城区',
    named: 'compulsory',
    else: 'compulsory-other',
    never: 'senior',
    year: 2013,
    answers: {},
  },
  {
    rule: 'N5c',
    programme: 'computers',
    to: '霞浦县',
    named: 'computers',
    else: 'it-equipment',
    never: null,
    year: 2013,
    answers: { 'N5.year': '2013' },
  },
];

describe.each(open)(
  '$rule: an open list',
  ({ rule, programme, to, named, else: other, never, year, answers }) => {
    const grant = tranche(programme, to, '100万', { year });
    const ask = `${rule.replace(/[a-z]$/, '')}.purposes`;
    const row = (purpose: string, given = {}) =>
      rowsOf(rule, { tranches: [grant], payments: [payment(grant, '1万', purpose)] }, '2014-06-30', {
        ...answers,
        ...given,
      }).find(one => (one.unit === to || one.unit === '福建省') && ['2013', 'once'].includes(one.period))!;
    it('what is named needs no answer', () =>
      expect(row(named)).toMatchObject({ verdict: 'kept', assumed: [] }));
    it('what is not named waits for the answer', () =>
      expect(row(other)).toMatchObject({ verdict: 'unknown', assumed: [ask] }));
    it('is kept or broken by it', () => {
      expect(row(other, { [ask]: `x, ${other}` }).verdict).toBe('kept');
      expect(row(other, { [ask]: 'none' }).verdict).toBe('broken');
    });
    if (never !== null)
      it('what the text excludes is broken without any answer', () =>
        expect(row(never).verdict).toBe('broken'));
  },
);

describe('N5 c: nothing is judged before the budget year is known', () =>
  it('not even what is right', () => {
    const grant = tranche('computers', '霞浦县', '100万');
    expect(
      verdictOn(
        '福建省',
        'N5c',
        { tranches: [grant], payments: [payment(grant, '1万', 'computers')] },
        '2014-06-30',
      ),
    ).toBe('unknown');
  }));
