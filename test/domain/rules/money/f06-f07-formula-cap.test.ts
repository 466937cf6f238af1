import fc from 'fast-check';
import { first, payment, project, refund, rowsOf, tranche, yuan } from './figures';

const money = (programme: string) =>
  tranche(programme, first, '10000万', { year: 2014, issuedOn: '2014-05-01' });

/** A project with investment and fixed assets in 元, and what was paid to it. */
const f06 = (invested: string, paid: string | null, changes: object = {}, assets = invested) => ({
  tranches: [money('pre-project')],
  projects: [
    project('pre-project', '项目甲', {
      investment: yuan(invested),
      fixedAssets: yuan(assets),
      facts: { isNewlyBroughtIn: true, fitsOrientation: true },
      ...changes,
    }),
  ],
  payments: paid === null ? [] : [payment(money('pre-project'), paid, 'reward', { project: '项目甲' })],
});
const f07 = (assets: string, paid: string, changes: object = {}) => ({
  tranches: [money('agri-processing')],
  projects: [
    project('agri-processing', '项目乙', {
      fixedAssets: yuan(assets),
      facts: { isProcessing: true },
      ...changes,
    }),
  ],
  payments: [payment(money('agri-processing'), paid, 'subsidy', { project: '项目乙' })],
});
const on = (rule: string, given: object, asOf = '2015-03-31', answers = {}) =>
  rowsOf(rule, given, asOf, answers)[0]!;

describe('F06: 0.05 % of the investment, from 5亿, 500万 at most', () => {
  it.each([
    ['vector 5: 499,999,999 is not eligible', '499999999', '0', '0', 'not-applicable'],
    ['vector 5: paid though not eligible', '499999999', '0.01', '0', 'broken'],
    ['vector 5: 5亿', '500000000', '250000', '250000', 'kept'],
    ['vector 5: half a 元, rounded down', '500001000', '250000', '250000.5', 'kept-rounded'],
    ['vector 5: half a 元, rounded up', '500001000', '250001', '250000.5', 'kept-rounded'],
    ['vector 5: half a 元, exactly', '500001000', '250000.50', '250000.5', 'kept'],
    ['99 分 off', '500000000', '250000.99', '250000', 'kept-rounded'],
    ['1 元 too much', '500000000', '250001', '250000', 'broken'],
    ['1 元 too little', '500000000', '249999', '250000', 'broken'],
    ['vector 5: the cap binds from 100亿', '10000000000', '5000000', '5000000', 'kept'],
    ['vector 5: and above', '20000000000', '5000000', '5000000', 'kept'],
    ['above the cap', '20000000000', '5000001', '5000000', 'broken'],
  ])('%s', (_, invested, paid, required, verdict) => {
    const row = on('F06', f06(invested, paid));
    expect([Number(row.required), row.verdict]).toEqual([Number(required), verdict]);
  });
  it.each([
    ['not from outside', { facts: { isNewlyBroughtIn: false, fitsOrientation: true } }, 'broken'],
    ['does not fit', { facts: { isNewlyBroughtIn: true, fitsOrientation: false } }, 'broken'],
    ['not in K', { unit: '晋江市' }, 'broken'],
    ['a condition is not known', { facts: { isNewlyBroughtIn: true } }, 'unknown'],
    ['assets are not known', { fixedAssets: null }, 'unknown'],
  ])('%s', (_, changes, verdict) =>
    expect(on('F06', f06('500000000', '250000', changes)).verdict).toBe(verdict),
  );
  it('asks whether both are one figure only where they differ', () => {
    const given = f06('600000000', '300000', {}, '500000000');
    expect(on('F06', given)).toMatchObject({ verdict: 'kept', assumed: ['F06.figure'] });
    expect(on('F06', given, '2015-03-31', { 'F06.figure': 'one' })).toMatchObject({
      verdict: 'broken',
      required: '250000',
    });
    expect(on('F06', f06('500000000', '250000')).assumed).toEqual([]);
  });
  it('paid it is kept at once; too little waits for the final accounts; not known stays so', () => {
    const days = ['2014-12-31', '2015-03-30', '2015-03-31'];
    const verdicts = (paid: string | null) => days.map(day => on('F06', f06('500000000', paid), day).verdict);
    expect(verdicts('250000')).toEqual(['kept', 'kept', 'kept']);
    expect(verdicts('100000')).toEqual(['not-due', 'not-due', 'broken']);
    expect(verdicts(null)).toEqual(['not-due', 'not-due', 'unknown']);
  });
  it('left out where others are paid, it is broken', () => {
    const given = f06('500000000', '250000');
    const left = { ...given.projects[0]!, id: '项目丙' };
    expect(
      rowsOf('F06', { ...given, projects: [...given.projects, left] }, '2015-03-31').map(one => [
        one.unit,
        one.verdict,
      ]),
    ).toEqual([
      ['项目丙', 'broken'],
      ['项目甲', 'kept'],
    ]);
  });
  it('too much that came back is kept', () => {
    const given = f06('500000000', '260000');
    const [paid] = given.payments as [ReturnType<typeof payment>];
    const later = { ...given, payments: [paid, refund(paid, '10000')] };
    expect([on('F06', later, '2014-07-31').verdict, on('F06', later, '2014-08-01').verdict]).toEqual([
      'broken',
      'kept',
    ]);
  });
  it('says the numbers', () =>
    expect(on('F06', f06('20000000000', '5000001'))).toMatchObject({
      formula: '5000001 > min(20000000000 × 1/2000, 5000000) = 5000000',
      reason: { zh: '应付5000000元(封顶),已付5000001元' },
    }));
});

describe('F07: 5 % of new fixed assets, from 800万, 500万 at most', () => {
  it.each([
    ['vector 6', '7999999', '0', '0', 'not-applicable'],
    ['vector 6', '8000000', '400000', '400000', 'kept'],
    ['vector 6', '100000000', '5000000', '5000000', 'kept'],
    ['vector 6', '100000001', '5000000', '5000000', 'kept'],
    ['paid below the threshold', '7999999', '399999.95', '0', 'broken'],
    ['5 分 off', '8000001', '400000', '400000.05', 'kept-rounded'],
  ])('%s: %s', (_, assets, paid, required, verdict) =>
    expect(on('F07', f07(assets, paid))).toMatchObject({ required, verdict }),
  );
  it('counts in all of the four cities, and not elsewhere', () => {
    expect(on('F07', f07('8000000', '400000', { unit: '武夷山市' })).verdict).toBe('kept');
    expect(on('F07', f07('8000000', '400000', { unit: '晋江市' })).verdict).toBe('broken');
  });
});

describe('any investment', () => {
  it('is owed a two-thousandth or the cap, and one 元 less breaks it', () =>
    fc.assert(
      fc.property(fc.bigInt(50_000_000_000n, 3_000_000_000_000n), invested => {
        const fen = `${invested / 100n}.${String(invested % 100n).padStart(2, '0')}`;
        const exact = invested / 2000n > 500_000_000n ? 500_000_000n : invested / 2000n;
        const verdict = (amount: bigint) => {
          const given = f06(fen, '0');
          return on('F06', { ...given, payments: [{ ...given.payments[0]!, amount }] }).verdict;
        };
        expect(['kept', 'kept-rounded']).toContain(verdict(exact));
        expect(verdict(exact - 100n)).toBe('broken');
        expect(verdict(exact + 101n)).toBe('broken');
      }),
      { numRuns: 50 },
    ));
});
