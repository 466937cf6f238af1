import type { Figures } from '../../../../domain/figures/types';
import { payment, rowsOf, short, tranche } from './rows';

const held = (figures: Partial<Figures>, asOf: string, rule = 'I1d') =>
  rowsOf(rule, figures, asOf).map(short);

describe('I1: money that lies with its holder', () => {
  const figures = { tranches: [tranche('t1')] };

  it('is noted from 30 days on, warned of from 60, over at 90', () => {
    expect(held(figures, '2018-03-30')).toEqual(['城关镇 t1 not-due 29/90']);
    expect(held(figures, '2018-03-31')).toEqual(['城关镇 t1 at-risk 30/90']);
    expect(held(figures, '2018-05-29')).toEqual(['城关镇 t1 at-risk 89/90']);
    expect(held(figures, '2018-05-30')).toEqual(['城关镇 t1 broken 90/90']);
  });
  it('says which light it is, with the numbers', () => {
    const [blue, yellow, red] = ['2018-03-31', '2018-04-30', '2018-05-30'].map(
      day => rowsOf('I1d', figures, day)[0]!,
    );
    expect(blue!.reason.en).toContain('blue');
    expect(yellow!.reason.en).toContain('yellow');
    expect(red!.reason.zh).toContain('红色');
    expect(red!.formula).toBe('90 ≥ 90');
    expect(red!.assumed).toEqual(['I1.red']);
  });
  it('is kept as soon as all of it is paid or passed on', () => {
    const paid = [payment('p1', 't1', 400_000n, '2018-03-20')];
    expect(held({ ...figures, payments: paid }, '2018-04-01')).toEqual(['城关镇 t1 at-risk 31/90']);
    const all = [...paid, payment('p2', 't1', 600_000n, '2018-04-10')];
    expect(held({ ...figures, payments: all }, '2018-06-30')).toEqual(['城关镇 t1 kept 40/90']);
  });
  it('stays broken when it goes out too late', () =>
    expect(
      held({ ...figures, payments: [payment('p1', 't1', 1_000_000n, '2018-06-01')] }, '2018-12-31'),
    ).toEqual(['城关镇 t1 broken 92/90']));
  it('lies nowhere before it has arrived', () => {
    expect(held({ tranches: [tranche('t1', { receivedOn: null })] }, '2018-12-31')).toEqual([
      '- once unknown',
    ]);
    expect(held(figures, '2018-02-28')).toEqual(['- once unknown']);
  });
  it('takes other days where a person has said so', () =>
    expect(rowsOf('I1d', figures, '2018-04-30', { 'I1.red': '45' })[0]).toMatchObject({
      verdict: 'broken',
      required: '45',
    }));
});

describe('first in, first out', () => {
  const county = [
    tranche('c1', { from: '福建省', to: '云溪县', receivedOn: '2018-01-10' }),
    tranche('c2', { from: '福建省', to: '云溪县', receivedOn: '2018-02-10', issuedOn: '2018-02-01' }),
  ];

  it('what is passed on without a name takes the oldest receipt', () =>
    expect(held({ tranches: [...county, tranche('t1')] }, '2018-03-11')).toEqual([
      '云溪县 c1 kept 41/90',
      '云溪县 c2 not-due 29/90',
      '城关镇 t1 not-due 10/90',
    ]));
  it('what names its receipt takes this one', () =>
    expect(held({ tranches: [...county, tranche('t1', { parent: 'c2' })] }, '2018-03-11')).toEqual([
      '云溪县 c1 at-risk 60/90',
      '云溪县 c2 kept 10/90',
      '城关镇 t1 not-due 10/90',
    ]));
  it('what is more than the receipt that it names takes the oldest of the others', () =>
    expect(
      held({ tranches: county, payments: [payment('p', 'c2', 1_500_000n, '2018-02-20')] }, '2018-03-11'),
    ).toEqual(['云溪县 c1 at-risk 60/90', '云溪县 c2 kept 10/90']));
  it('does not mix programmes', () =>
    expect(held({ tranches: [...county, tranche('t1', { programme: 'other' })] }, '2018-03-11')[0]).toBe(
      '云溪县 c1 at-risk 60/90',
    ));
  it('what was paid before the money came is taken off it', () =>
    expect(
      held(
        { tranches: [tranche('t1')], payments: [payment('p', 't1', 1_000_000n, '2018-02-25')] },
        '2018-12-31',
      ),
    ).toEqual(['城关镇 t1 kept 0/90']));
  it('what comes back lies from the day on which it came back', () => {
    const payments = [
      payment('p', 't1', 1_000_000n, '2018-03-11'),
      payment('r', 't1', -200_000n, '2018-05-01', { undoes: 'p' }),
    ];
    expect(held({ tranches: [tranche('t1')], payments }, '2018-06-01')).toEqual(['城关镇 t1 at-risk 31/90']);
    expect(held({ tranches: [tranche('t1')], payments }, '2018-07-30')).toEqual(['城关镇 t1 broken 90/90']);
  });
});

describe('I1: other clocks', () => {
  it('what comes from the centre is passed on by the end of the 30th day', () => {
    const tranches = [tranche('n', { from: '中央财政', to: '福建省' })];
    expect(held({ tranches }, '2018-03-31', 'I1a')).toEqual(['福建省 n not-due 30/30']);
    expect(held({ tranches }, '2018-04-01', 'I1a')).toEqual(['福建省 n broken 31/30']);
    expect(held({ tranches }, '2018-04-01', 'I1d')).toEqual(['- once unknown']);
  });
  it.each([
    ['I1b', 'transfer', '2018-02-24', 'kept 30/30'],
    ['I1b', 'transfer', '2018-02-25', 'broken 31/30'],
    ['I1c', 'education', '2018-03-26', 'kept 60/60'],
    ['I1c', 'education', '2018-03-27', 'broken 61/60'],
  ])('%s: %s allotted on %s after an approval of 25 January: %s', (rule, programme, issuedOn, verdict) => {
    const registers = [
      {
        id: 'r',
        name: 'budget-approvals',
        asOf: '2018-01-25',
        source: '人大',
        rows: [{ unit: '福建省', name: '2018', facts: { approvedOn: '2018-01-25' } }],
      },
    ];
    const tranches = [tranche('x', { from: '福建省', programme, issuedOn })];
    expect(held({ tranches, registers }, '2018-12-31', rule)).toEqual([`福建省 x ${verdict}`]);
    expect(held({ tranches }, '2018-12-31', rule)).toEqual(['- once unknown']);
  });
});
