import type { Figures, Payment } from '../../../../domain/figures/types';
import { payment, project, rowsOf, short, tranche } from './rows';

describe('I3: every payment is for what it was allotted for', () => {
  const tranches = [tranche('t1', { purpose: 'road' })];
  const rows = (payments: Payment[], asOf = '2019-03-31') =>
    rowsOf('I3a', { tranches, payments }, asOf).map(short);

  it('is broken by one 分 for something else, at once', () =>
    expect(
      rows(
        [
          payment('p', 't1', 999_999n, '2018-04-01'),
          payment('q', 't1', 1n, '2018-04-01', { purpose: 'car' }),
        ],
        '2018-04-01',
      ),
    ).toEqual(['城关镇 t1 broken 0.01/0']));
  it('is kept when all is spent, else with the final accounts', () => {
    expect(rows([payment('p', 't1', 1_000_000n, '2018-04-01')], '2018-04-01')).toEqual([
      '城关镇 t1 kept 0/0',
    ]);
    const some = [payment('p', 't1', 1n, '2018-04-01')];
    expect(rows(some, '2019-03-30')).toEqual(['城关镇 t1 not-due 0/0']);
    expect(rows(some)).toEqual(['城关镇 t1 kept 0/0']);
  });
  it('a wrong use that came back in full is none', () => {
    const wrong = payment('q', 't1', 100n, '2018-04-01', { purpose: 'car' });
    const back = payment('r', 't1', -100n, '2018-05-01', { purpose: 'refund', undoes: 'q' });
    expect(rows([wrong, back])).toEqual(['城关镇 t1 kept 0/0']);
    expect(rows([wrong, { ...back, amount: -99n }])).toEqual(['城关镇 t1 broken 0.01/0']);
  });
  it('is not known without a payment, and says nothing of what states no purpose', () => {
    expect(rows([])).toEqual(['城关镇 t1 unknown']);
    expect(rowsOf('I3a', { tranches: [tranche('t1')] }, '2019-03-31').map(short)).toEqual(['- once unknown']);
  });
  it.each([
    ['one of its programme, after its approval', { approvedOn: '2018-03-31' }, 'kept 0/0'],
    ['on the day of its approval', { approvedOn: '2018-04-01' }, 'kept 0/0'],
    ['before its approval', { approvedOn: '2018-04-02' }, 'broken 1/0'],
    ['of another programme', { programme: 'education' }, 'broken 1/0'],
  ])('a project: %s', (_, more, verdict) =>
    expect(
      rowsOf(
        'I3b',
        {
          tranches,
          projects: [project('a', more)],
          payments: [payment('p', 't1', 100n, '2018-04-01', { project: 'a' })],
        },
        '2019-03-31',
      ).map(short),
    ).toEqual([`城关镇 t1 ${verdict}`]),
  );
  it('a project that nobody knows is a missing figure', () =>
    expect(
      rowsOf(
        'I3b',
        { tranches, payments: [payment('p', 't1', 100n, '2018-04-01', { project: 'z' })] },
        '2019-03-31',
      ).map(short),
    ).toEqual(['城关镇 t1 unknown 1/0']));
});

describe('I4: published within ten days', () => {
  const published = (
    rule: string,
    facts: Record<string, string>,
    asOf: string,
    more: Partial<Figures> = {},
  ) =>
    rowsOf(
      rule,
      {
        tranches: [tranche('t1', { issuedOn: '2018-03-01' })],
        registers: [
          {
            id: 'r',
            name: 'publications',
            asOf: '2018-03-01',
            source: 'A',
            rows: [{ unit: '城关镇', name: 't1', facts }],
          },
        ],
        ...more,
      },
      asOf,
    ).map(short);

  it('who received money says how it was allotted, by the tenth day', () => {
    expect(published('I4a', { allotmentOn: '2018-03-11' }, '2018-03-31')).toEqual([
      '城关镇 t1 kept 2018-03-11/2018-03-11',
    ]);
    expect(published('I4a', { allotmentOn: '2018-03-12' }, '2018-03-31')).toEqual([
      '城关镇 t1 broken 2018-03-12/2018-03-11',
    ]);
    expect(published('I4a', {}, '2018-03-10')).toEqual(['城关镇 t1 not-due']);
    expect(published('I4a', {}, '2018-03-11')).toEqual(['城关镇 t1 broken']);
    expect(published('I4a', {}, '2018-03-11', { registers: [] })).toEqual(['城关镇 t1 unknown']);
  });
  it('what the province has from the centre it need not', () =>
    expect(
      published('I4a', {}, '2018-12-31', { tranches: [tranche('n', { from: '中央', to: '福建省' })] }),
    ).toEqual(['- once unknown']));
  it('who paid says what for, township and village each for itself', () => {
    const payments = [
      payment('p', 't1', 100n, '2018-04-01'),
      payment('q', 't1', 100n, '2018-05-01', { unit: '南门村' }),
    ];
    expect(published('I4b', { useOn: '2018-04-11' }, '2018-12-31', { payments })).toEqual([
      '城关镇 t1 kept 2018-04-11/2018-04-11',
      '南门村 t1 broken',
    ]);
    expect(published('I4b', {}, '2018-12-31')).toEqual(['- once unknown']);
  });
});
