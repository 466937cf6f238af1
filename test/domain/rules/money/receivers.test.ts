import { first, payment, refund, register, rowsOf, tranche, verdictOn } from './figures';

describe('N3 b: none of it goes to a county of K', () => {
  const on = (...units: string[]) =>
    rowsOf('N3b', { tranches: units.map(one => tranche('equipment', one, '500万')) }, '2013-12-31').map(
      one => [one.unit, one.verdict],
    );
  it('who is named may have it; a county of K may not; of others the text is silent', () =>
    expect(on('建瓯市', first, '晋江市')).toEqual(
      [
        ['建瓯市', 'kept'],
        [first, 'broken'],
        ['晋江市', 'disputed'],
      ].sort(),
    ));
  it('no paper: one row, unknown', () => expect(on()).toEqual([[null, 'unknown']]));
  it('a paper that is issued later is not seen', () =>
    expect(rowsOf('N3b', { tranches: [tranche('equipment', first, '500万')] }, '2013-10-07')).toMatchObject([
      { unit: null },
    ]));
});

describe('N5 b: only schools that did not teach IT', () => {
  const answers = { 'N5.year': '2013', 'N5.schools': '2013-09-01' };
  const grant = tranche('computers', '霞浦县', '10万');
  const school = payment(grant, '1万', 'computers', { unit: '一小' });
  const schools = (asOf: string, ...names: string[]) =>
    register(
      'schools-without-it',
      asOf,
      names.map(name => ({ unit: '霞浦县', name, facts: {} })),
    );
  const on = (given: object, more = answers as Record<string, string>) =>
    verdictOn('一小', 'N5b', { tranches: [grant], payments: [school], ...given }, '2014-12-31', more);
  it('listed or not', () => {
    expect(on({ registers: [schools('2013-09-01', '一小')] })).toBe('kept');
    expect(on({ registers: [schools('2013-09-01', '二小')] })).toBe('broken');
    expect(on({})).toBe('unknown');
  });
  it('the register of the day that was answered counts, not a later one', () => {
    const registers = [schools('2013-09-01', '一小'), schools('2014-09-01')];
    expect(on({ registers })).toBe('kept');
    expect(on({ registers }, { ...answers, 'N5.schools': '2014-09-01' })).toBe('broken');
    expect(on({ registers }, { ...answers, 'N5.schools': '2013-08-31' })).toBe('unknown');
  });
  it('is asked: the year, and which day', () => {
    const row = (more: Record<string, string>) =>
      rowsOf(
        'N5b',
        { tranches: [grant], payments: [school], registers: [schools('2013-09-01', '一小')] },
        '2014-12-31',
        more,
      )[0]!;
    expect(row({})).toMatchObject({ verdict: 'unknown', assumed: ['N5.year'] });
    expect(row({ 'N5.year': '2013' })).toMatchObject({ verdict: 'unknown', assumed: ['N5.schools'] });
  });
  it('a school that gave it all back is not asked', () =>
    expect(
      on({ payments: [school, refund(school, '1万')], registers: [schools('2013-09-01', '二小')] }),
    ).toBe('not-applicable'));
});
