import { counties, first, payment, refund, rowsOf, tally, tranche, verdictOn } from './figures';

const grant = tranche('education', first, '2000万');
const grants = counties.map(one => tranche('education', one, '2000万'));
const on = (asOf: string, ...payments: ReturnType<typeof payment>[]) =>
  verdictOn(first, 'F34', { tranches: [grant], payments }, asOf);

describe('F34: education money goes to four kinds of schooling', () => {
  it.each(['preschool', 'compulsory', 'senior', 'vocational'])('%s is one', purpose =>
    expect(on('2014-06-30', payment(grant, '2000万', purpose))).toBe('kept'),
  );
  it('one 分 for anything else breaks it at once, before any check', () =>
    expect(on('2014-01-31', payment(grant, '0.01', 'office', { paidOn: '2014-01-31' }))).toBe('broken'));
  it('all right so far waits for the final accounts', () => {
    const right = payment(grant, '100万', 'senior', { paidOn: '2014-01-31' });
    expect(on('2014-03-30', right)).toBe('not-due');
    expect(on('2014-03-31', right)).toBe('kept');
  });
  it('a wrong payment that is dated later is not seen', () => {
    const wrong = payment(grant, '1万', 'office', { paidOn: '2014-05-06' });
    expect(on('2014-05-05', wrong)).toBe('unknown');
    expect(on('2014-05-06', wrong)).toBe('broken');
  });
  it('refunded in full it is mended, in part it is not', () => {
    const wrong = payment(grant, '1万', 'office');
    const right = payment(grant, '100万', 'senior');
    expect(on('2014-07-31', right, wrong, refund(wrong, '1万'))).toBe('broken');
    expect(on('2014-08-01', right, wrong, refund(wrong, '1万'))).toBe('kept');
    expect(on('2014-08-01', right, wrong, refund(wrong, '9999.99'))).toBe('broken');
  });
  it('names the payments and the amount', () => {
    const wrong = payment(grant, '300000', 'office');
    const [row] = rowsOf('F34', { tranches: [grant], payments: [wrong] }, '2014-06-30');
    expect(row).toMatchObject({
      verdict: 'broken',
      required: '0',
      found: '300000',
      formula: '300000 > 0',
      figures: [wrong.id],
    });
    expect(row!.reason.zh).toBe('30万元用于规定以外的用途:office');
  });
  it.each([
    ['no paper, before the check', [], '2014-03-30', '23 not-due'],
    ['no paper', [], '2014-03-31', '23 unknown'],
    ['papers, no payment', grants, '2014-03-31', '23 unknown'],
    ['a paper for one county only', [grant], '2014-03-31', '22 not-applicable, 1 unknown'],
  ])('%s', (_, tranches, asOf, verdicts) => expect(tally('F34', { tranches }, asOf)).toBe(verdicts));
});
