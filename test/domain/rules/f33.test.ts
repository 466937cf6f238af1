import { evaluate } from '../../../domain/rules/evaluate';
import { noFigures, type Figures } from '../../../domain/figures/types';
import { packOf } from '../../support/packs';

const pack = packOf('fujian-2013');

describe('F33, vector 25', () => {
  const tranche = (to: string, n: number) => ({
    id: `t${n}`,
    programme: 'education',
    year: 2013,
    from: '福建省',
    to,
    amount: 2_000_000_000n,
    docNo: 'A',
    issuedOn: '2013-10-08',
    receivedOn: null,
    purpose: null,
    parent: null,
  });
  const counties = pack.sets[0]!.members.map(one => one.unit);
  const tranches = counties.slice(1).map(tranche);
  const verdictsOn = (asOf: string, figures: Figures = { ...noFigures, tranches }) =>
    evaluate(pack, figures, asOf)
      .filter(one => one.rule === 'F33')
      .map(one => one.verdict);

  it('has 23 counties', () => expect(counties).toHaveLength(23));
  it('waits until the final accounts, then the one left out is broken', () => {
    expect(new Set(verdictsOn('2014-03-30'))).toEqual(new Set(['not-due']));
    expect(verdictsOn('2014-03-31')).toEqual(['broken', ...Array.from({ length: 22 }, () => 'kept')]);
  });
  it('knows nothing without a paper', () =>
    expect(new Set(verdictsOn('2014-03-31', noFigures))).toEqual(new Set(['unknown'])));
});
