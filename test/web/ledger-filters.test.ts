import { filtersOf, queryOf, withFilters, withoutFilters } from '../../web/ledger/filters-in-address';

const from = (text: string) => filtersOf(new URLSearchParams(text));
const focus = { outcome: [], owes: null, late: null, waits: null, answeredById: null };
const none = {
  ...focus,
  status: [],
  light: [],
  grade: [],
  source: [],
  unitId: null,
  overdue: false,
  q: '',
  sort: 'ref',
};

describe('the filters of the ledger in the address', () => {
  it('are none where it says none', () => expect(from('campaign=c1')).toEqual(none));

  it('are what it says', () => {
    expect(from('status=closed,assigned&light=red&unitId=u1&overdue=true&q=%E9%81%93%E8%B7%AF')).toEqual({
      ...none,
      status: ['closed', 'assigned'],
      light: ['red'],
      unitId: 'u1',
      overdue: true,
      q: '道路',
    });
  });

  it('are what a figure elsewhere opened it with', () => {
    expect(from('outcome=completed&answeredById=p1')).toEqual({
      ...none,
      outcome: ['completed'],
      answeredById: 'p1',
    });
  });

  it('where a problem comes from, one of several kinds', () => {
    expect(from('source=audit,rumour,petition')).toEqual({ ...none, source: ['audit', 'petition'] });
    expect(queryOf(from('source=audit'))).toEqual({ source: ['audit'], sort: 'ref' });
  });

  it('what is no status, light or order is left out, and the rest holds', () => {
    expect(from('status=closed,gone,&light=pink&sort=colour&overdue=1')).toEqual({
      ...none,
      status: ['closed'],
    });
  });
});

describe('a changed filter', () => {
  const changed = (text: string, to: Parameters<typeof withFilters>[1]) =>
    withFilters(new URLSearchParams(text), to).toString();

  it.each<[string, Parameters<typeof withFilters>[1], string]>([
    ['campaign=c1', { status: ['closed', 'assigned'] }, 'campaign=c1&status=closed%2Cassigned'],
    ['campaign=c1&status=closed', { status: [] }, 'campaign=c1'],
    ['overdue=true', { overdue: false }, ''],
    ['', { overdue: true }, 'overdue=true'],
    ['unitId=u1&q=x', { unitId: null }, 'q=x'],
    ['q=x', { q: '' }, ''],
    ['sort=dueOn&q=x', { sort: 'ref' }, 'q=x'],
    ['q=ref', { q: 'ref' }, 'q=ref'],
  ])('%s with %j is %s', (before, to, after) => expect(changed(before, to)).toBe(after));

  it('is read as it was set, and the address before stays as it was', () => {
    const before = new URLSearchParams('q=x');
    const after = withFilters(before, { light: ['red', 'grey'], overdue: true });
    expect(filtersOf(after)).toEqual({ ...none, q: 'x', light: ['red', 'grey'], overdue: true });
    expect(before.toString()).toBe('q=x');
  });

  it('all of them cleared leave the campaign, the order and whatever else there is', () => {
    const search = new URLSearchParams(
      'campaign=c1&status=closed&light=red&unitId=u&overdue=true&q=x&sort=dueOn&page=2',
    );
    expect(withoutFilters(search).toString()).toBe('campaign=c1&sort=dueOn&page=2');
  });
});
