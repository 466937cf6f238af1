import { moneyFlow, nodesInOrder, usualThresholds } from '../../../domain/figures/money-flow';
import { Known } from '../../../domain/figures/known';
import { noFigures, type Fen, type Payment, type Tranche } from '../../../domain/figures/types';

const tranche = (
  id: string,
  from: string,
  to: string,
  amount: Fen,
  more: Partial<Tranche> = {},
): Tranche => ({
  id,
  programme: 'education',
  year: 2014,
  from,
  to,
  amount,
  docNo: id,
  issuedOn: '2014-03-01',
  receivedOn: '2014-03-10',
  purpose: null,
  parent: null,
  ...more,
});
const payment = ([of, amount]: [string, Fen]): Payment => ({
  id: `p-${of}`,
  tranche: of,
  unit: '',
  amount,
  paidOn: '2014-06-01',
  purpose: '',
  project: null,
  undoes: null,
});
const flow = (tranches: Tranche[], paid: Record<string, Fen> = {}, asOf = '2014-06-08') =>
  moneyFlow({
    known: new Known({ ...noFigures, tranches, payments: Object.entries(paid).map(payment) }, asOf),
    programme: 'education',
    year: 2014,
    thresholds: usualThresholds,
    levelOf: () => null,
  });
const lines = (...args: Parameters<typeof flow>) =>
  nodesInOrder(flow(...args)).map(
    ({ node, depth }) =>
      `${'-'.repeat(depth)}${node.unit} ${node.allotted} ${node.received} ${node.released} ${node.spent} ${node.held} ${node.idleDays}`,
  );

describe('money that flows down', () => {
  it('stands level by level: allotted, received, released, spent, held, days', () =>
    expect(
      lines(
        [
          tranche('a', '省厅', '云溪县', 1000n),
          tranche('b', '云溪县', '城关镇', 600n, { parent: 'a', receivedOn: '2014-05-09' }),
        ],
        { a: 100n, b: 250n },
      ),
    ).toEqual([
      '省厅 1000 1000 700 350 0 null',
      '-云溪县 1000 1000 700 350 300 90',
      '--城关镇 600 600 250 250 350 30',
    ]));
  it('what has not arrived lies nowhere', () =>
    expect(lines([tranche('a', '省厅', '云溪县', 1000n, { receivedOn: null })])[1]).toBe(
      '-云溪县 1000 0 0 0 0 null',
    ));
  it('what arrives after the day has not arrived', () =>
    expect(lines([tranche('a', '省厅', '云溪县', 1000n)], {}, '2014-03-09')[1]).toBe(
      '-云溪县 1000 0 0 0 0 null',
    ));
  it('who passes on without saying of which tranche passes on the oldest', () =>
    expect(
      lines([
        tranche('a', '省厅', '云溪县', 1000n),
        tranche('b', '省厅', '云溪县', 500n, { receivedOn: '2014-05-09' }),
        tranche('c', '云溪县', '城关镇', 1000n),
      ])[1],
    ).toBe('-云溪县 1500 1500 1000 0 500 30'));
  it('turns blue, yellow and red on the 30th, 60th and 90th day', () => {
    const on = (asOf: string) => flow([tranche('a', '省厅', '云溪县', 1n)], {}, asOf)[0]?.children[0]?.light;
    expect(['2014-04-08', '2014-04-09', '2014-05-09', '2014-06-08'].map(on)).toEqual([
      'none',
      'blue',
      'yellow',
      'red',
    ]);
  });
  it('of another year or programme it counts nothing', () =>
    expect(
      lines([
        tranche('a', '省厅', '云溪县', 1000n),
        tranche('b', '省厅', '云溪县', 7n, { year: 2015 }),
        tranche('c', '省厅', '云溪县', 9n, { programme: 'social' }),
      ]),
    ).toEqual(['省厅 1000 1000 0 0 0 null', '-云溪县 1000 1000 0 0 1000 90']));
  it('money in a circle is shown once and ends', () =>
    expect(lines([tranche('a', '甲', '乙', 5n), tranche('b', '乙', '甲', 5n)]).length).toBe(3));
});
