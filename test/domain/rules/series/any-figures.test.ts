import fc from 'fast-check';
import { fraction } from '../../../../domain/exact/fraction';
import type { Measurement, Register } from '../../../../domain/figures/types';
import { Evaluation, evaluate } from '../../../../domain/rules/evaluate';
import { readsOf } from '../../../../domain/rules/reads';
import type { RuleAnswers } from '../../../../domain/rules/types';
import { counties, figures, pack } from './given';

/** The rules that read indicators and registers alone. */
const rules = pack.rules.filter(rule => readsOf(rule).every(one => /^(measurement|register):/.test(one)));

const asOf = '2016-02-01';
/** Every question that has no proposal, answered: so that everything is judged. */
const answers: RuleAnswers = Object.fromEntries(
  pack.asks
    .filter(one => one.proposed === null)
    .map(one => [one.id, one.options?.[0]?.value ?? (one.kind === 'year' ? '2014' : '2015-12-31')]),
);
const days = ['2014-03-01', '2015-12-31', '2016-01-15', '2016-06-30'];
const units = ['重点县', '福建省', '全国', ...counties.slice(0, 2)];

const measurements: fc.Arbitrary<Measurement> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    indicator: fc.constantFrom(...pack.indicators.map(one => one.id)),
    unit: fc.constantFrom(...units),
    period: fc.constantFrom('2012', '2013', '2014', '2015'),
    num: fc.bigInt({ min: 0n, max: 300n }),
    den: fc.bigInt({ min: 1n, max: 9n }),
    asOf: fc.constantFrom(...days),
    source: fc.constantFrom('甲', '乙'),
  })
  .map(({ num, den, ...one }) => ({
    ...one,
    value: fraction(num, den),
    part: { num: fraction(num), den: fraction(den) },
  }));

/** Lines with the facts that the pack names, in whatever state. */
const registers: fc.Arbitrary<Register> = fc
  .constantFrom(...pack.registers)
  .chain(({ id: name, facts = {} }) => {
    const fact = fc.constantFrom<string | boolean>(
      true,
      false,
      '',
      '2',
      '镇',
      '2015-06-30',
      '2016-01-05',
      '99.5',
    );
    const row = fc.record({
      unit: fc.constantFrom(...counties.slice(0, 3), '福建省'),
      name: fc.constantFrom('一', '二', 'F14'),
      facts: fc.record(Object.fromEntries(Object.keys(facts).map(key => [key, fact]))),
    });
    return fc.record({
      id: fc.constantFrom('r', 's', 't', 'u'),
      name: fc.constant(name),
      asOf: fc.constantFrom(...days),
      source: fc.constantFrom('甲', '乙'),
      rows: fc.array(row, { maxLength: 4 }),
    });
  });

const batch = fc.array(fc.oneof(measurements, registers), { maxLength: 6 });

describe('any figures of indicators and registers', () => {
  it('are judged alike whether they come at once or one after the other: nobody reads what it does not name', () =>
    fc.assert(
      fc.property(fc.array(batch, { maxLength: 3 }), batches => {
        const step = new Evaluation(pack, figures(), asOf, answers, rules);
        for (const rows of batches) step.learn(figures(...rows));
        expect(step.all).toEqual(evaluate(pack, figures(...batches.flat()), asOf, answers, rules));
      }),
      { numRuns: 40 },
    ));

  /** Two of one name, day and source: neither came later. */
  const ofOneDay = ['r', 'u'].map((id): Register => ({
    id,
    name: 'transfer-plans',
    asOf: '2016-01-15',
    source: '甲',
    rows: [],
  }));

  it('are judged alike in whatever order they come', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(measurements, registers), { selector: one => one.id }), rows => {
        const there = evaluate(pack, figures(...rows), asOf, answers, rules);
        expect(evaluate(pack, figures(...[...rows].reverse()), asOf, answers, rules)).toEqual(there);
      }),
      { numRuns: 40, examples: [[ofOneDay]] },
    ));

  it('never break a promise without a number, nor a best effort', () =>
    fc.assert(
      fc.property(batch, rows => {
        const soft = rules.filter(one => ['tilt', 'strive', 'about'].includes(one.modality));
        const verdicts = evaluate(pack, figures(...rows), asOf, answers, soft).map(one => one.verdict);
        expect(verdicts).not.toContain('broken');
      }),
      { numRuns: 40 },
    ));
});
