import fc from 'fast-check';
import { noFigures, type Figures, type Tranche } from '../../../domain/figures/types';
import { evaluate, Evaluation } from '../../../domain/rules/evaluate';
import { packOf } from '../../support/packs';

const pack = packOf('fujian-2013');
const counties = pack.sets[0]!.members.map(one => one.unit);

/** Few ids, so that many of them are corrections of earlier ones, also of their programme. */
const tranches: fc.Arbitrary<Tranche> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  programme: fc.constantFrom('education', 'transfer', 'social'),
  year: fc.constantFrom(2013, 2014),
  from: fc.constant('省级财政'),
  to: fc.constantFrom(...counties.slice(0, 3)),
  amount: fc.constantFrom(1_000_000_000n, 2_000_000_000n),
  docNo: fc.constant('1'),
  issuedOn: fc.constantFrom('2013-10-08', '2014-05-06', '2015-01-05'),
  receivedOn: fc.constant(null),
  purpose: fc.constant(null),
  parent: fc.constant(null),
});

const of = (rows: Tranche[]): Figures => ({ ...noFigures, tranches: rows });

describe('figures that come in later', () => {
  it('give what they would have given at once, corrections included', () =>
    fc.assert(
      fc.property(fc.array(fc.array(tranches, { maxLength: 6 }), { maxLength: 5 }), batches => {
        const step = new Evaluation(pack, noFigures, '2014-12-31');
        for (const batch of batches) step.learn(of(batch));
        expect(step.all).toEqual(evaluate(pack, of(batches.flat()), '2014-12-31'));
      }),
    ));

  it('leave alone the rules that do not read them', () => {
    const step = new Evaluation(pack, noFigures, '2014-12-31');
    const [tranche] = fc.sample(tranches, 1) as [Tranche];
    const again = [...step.learn(of([{ ...tranche, programme: 'education' }])).keys()];
    expect(again.map(one => one.id)).toContain('F33');
    expect(step.learn(of([{ ...tranche, id: 'z', programme: 'of no rule' }])).size).toBe(0);
  });
});
