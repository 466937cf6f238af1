import { payment, project, rowsOf, short, tranche } from './rows';

describe('I2: money adds up on its way', () => {
  const county = tranche('c', { from: '福建省', to: '云溪县', amount: 3_000_000n });
  const children = [tranche('t1', { parent: 'c' }), tranche('t2', { parent: 'c', to: '水口镇' })];
  const holders = (
    tranches: (typeof county)[],
    payments = [] as ReturnType<typeof payment>[],
    answers = {},
  ) => rowsOf('I2a', { tranches, payments }, '2019-03-31', answers).map(short);

  it('what was received covers what was released, and this what was spent', () =>
    expect(holders([county, ...children], [payment('p', 't1', 900_000n, '2018-05-01')])).toEqual([
      '云溪县 poverty kept 20000/30000',
      '城关镇 poverty kept 9000/10000',
      '水口镇 poverty kept 0/10000',
    ]));
  it('waits for the final accounts of the year', () =>
    expect(rowsOf('I2a', { tranches: [county] }, '2019-03-30').map(short)).toEqual([
      '云溪县 poverty not-due 0/30000',
    ]));
  it('is a question about the data where it does not, and broken when they are confirmed', () => {
    const more = [county, ...children, tranche('t3', { amount: 1_000_100n })];
    expect(holders(more)[0]).toBe('云溪县 poverty disputed 30001/30000');
    expect(holders(more, [], { 'I2.confirmed': '水口镇|poverty,云溪县|poverty' })[0]).toBe(
      '云溪县 poverty broken 30001/30000',
    );
    expect(holders(more, [], { 'I2.confirmed': '水口镇|poverty' })[0]).toBe(
      '云溪县 poverty disputed 30001/30000',
    );
  });
  it('asks when money is spent that has not arrived', () =>
    expect(holders([tranche('t1', { receivedOn: null })], [payment('p', 't1', 1n, '2018-05-01')])).toEqual([
      '城关镇 poverty disputed 0.01/0',
    ]));
  it('asks when more is spent below than was given', () =>
    expect(holders([county, ...children], [payment('p', 't1', 2_100_000n, '2018-05-01')])[0]).toBe(
      '云溪县 poverty disputed 21000/20000',
    ));
  it('ends with money that goes in a circle', () =>
    expect(holders([tranche('a'), tranche('b', { from: '城关镇', to: '云溪县' })])).toHaveLength(2));
  it('judges each tranche by those that name it, to the last 分', () => {
    const rows = (amount: bigint) =>
      rowsOf(
        'I2b',
        { tranches: [county, ...children, tranche('t3', { parent: 'c', amount })] },
        '2019-03-31',
      ).map(short)[0];
    expect(rows(1_000_000n)).toBe('云溪县 c kept 30000/30000');
    expect(rows(1_000_001n)).toBe('云溪县 c disputed 30000.01/30000');
  });
});

describe('I6: refunds', () => {
  const paid = payment('p', 't1', 100n, '2018-05-01');
  const rows = (...refunds: ReturnType<typeof payment>[]) =>
    rowsOf(
      'I6',
      { tranches: [tranche('t1'), tranche('t2')], payments: [paid, ...refunds] },
      '2018-12-31',
    ).map(short);
  const refund = (id: string, amount: bigint, undoes: string | null, of = 't1') =>
    payment(id, of, amount, '2018-06-01', { undoes });

  it('undo a payment, all together no more than it', () => {
    expect(rows(refund('r', -100n, 'p'))).toEqual(['城关镇 r kept 1/1']);
    expect(rows(refund('r', -60n, 'p'), refund('s', -41n, 'p'))).toEqual([
      '城关镇 r disputed 1.01/1',
      '城关镇 s disputed 1.01/1',
    ]);
  });
  it('name what they undo, out of the same tranche', () => {
    expect(rows(refund('r', -1n, null))).toEqual(['城关镇 r disputed 0.01/0']);
    expect(rows(refund('r', -1n, 'p', 't2'))).toEqual(['城关镇 r disputed 0.01/0']);
  });
  it('are not there: nothing is said', () => expect(rows()).toEqual(['- once unknown']));
});

describe('I5: projects that are finished', () => {
  const rows = (asOf: string, acceptedOn: string | null = null) =>
    rowsOf('I5', { projects: [project('a', { finishedOn: '2018-03-01', acceptedOn })] }, asOf).map(short);

  it('are accepted by the end of the 60th day', () => {
    expect(rows('2018-04-30')).toEqual(['城关镇 a not-due 60/60']);
    expect(rows('2018-05-01')).toEqual(['城关镇 a broken 61/60']);
    expect(rows('2018-05-01', '2018-04-30')).toEqual(['城关镇 a kept 60/60']);
    expect(rows('2018-06-01', '2018-05-10')).toEqual(['城关镇 a broken 70/60']);
  });
  it('an acceptance after the as-of day is not seen', () =>
    expect(rows('2018-04-01', '2018-04-20')).toEqual(['城关镇 a not-due 31/60']));
  it('are not yet finished: nothing is said', () => expect(rows('2018-02-28')).toEqual(['- once unknown']));
});
