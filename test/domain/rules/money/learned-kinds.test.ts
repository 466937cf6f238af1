import fc from 'fast-check';
import { noFigures, type Figures } from '../../../../domain/figures/types';
import { evaluate, Evaluation } from '../../../../domain/rules/evaluate';
import { first, fujian, measured, payment, project, refund, register, tranche } from './figures';

const rewards = tranche('tax-rewards', first, '1万', { year: 2014, issuedOn: '2014-12-01' });
const incubators = tranche('incubators', first, '100万', { year: 2014 });
const computers = tranche('computers', '霞浦县', '4500万');
const equipment = tranche('equipment', '建瓯市', '500万');
const transfer = tranche('transfer', first, '1000万');
const wrong = payment(transfer, '1万', 'office');

/** A row or two of every kind, of all kinds of rule about money. */
const rows: Figures[] = [
  ...[rewards, incubators, computers, equipment, transfer].map(one => ({ ...noFigures, tranches: [one] })),
  ...[
    payment(rewards, '50', 'reward', { project: '企业甲', paidOn: '2015-02-01' }),
    payment(incubators, '50万', 'award', { project: '孵化器甲', paidOn: '2014-11-01' }),
    payment(computers, '1万', 'computers', { unit: '一小' }),
    payment(equipment, '1万', 'senior'),
    wrong,
    refund(wrong, '1万'),
  ].map(one => ({ ...noFigures, payments: [one] })),
  ...[
    project('tax-rewards', '企业甲', {
      fixedAssets: 60_000_000_000n,
      facts: { isNewlyBroughtIn: true, fitsOrientation: true, producedOn: '2014-01-01' },
    }),
    project('incubators', '孵化器甲'),
    project('science-plan', '课题甲', { facts: { demandsMatching: true } }),
    project('national-science', '专项甲', { facts: { matchingPaper: '甲〔2014〕1号' } }),
    project('industry', '产业甲', { facts: { pooled: true } }),
    project('parks', '园区甲', { facts: { firstRevenueYear: '2014' } }),
    project('pre-project', '引进甲', { facts: { isNewlyBroughtIn: false } }),
  ].map(one => ({ ...noFigures, projects: [one] })),
  ...[
    measured('firm-local-tax', '企业甲', '2013', '0'),
    measured('firm-local-tax', '企业甲', '2014', '100'),
    measured('park-revenue-returned', '园区甲', '2014', '1'),
    measured('bond-interest', first, '2014-06-30', '0.5'),
  ].map(one => ({ ...noFigures, measurements: [one] })),
  ...[
    register('transfer-plans', '2014-02-01', [{ unit: first, name: '2013', facts: {} }]),
    register('schools-without-it', '2013-09-01', []),
  ].map(one => ({ ...noFigures, registers: [one] })),
];

const together = (all: readonly Figures[]): Figures => ({
  tranches: all.flatMap(one => one.tranches),
  payments: all.flatMap(one => one.payments),
  projects: all.flatMap(one => one.projects),
  measurements: all.flatMap(one => one.measurements),
  registers: all.flatMap(one => one.registers),
});

const answers = { 'N5.year': '2013', 'N5.schools': '2013-09-01' };
const asOf = '2015-06-30';

describe('figures that come one by one, in any order', () => {
  it('give what they give at once: each rule reads what it says it reads', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length - 3 }), batches => {
        const step = new Evaluation(fujian, noFigures, asOf, answers);
        for (const batch of batches) step.learn(batch);
        expect(step.all).toEqual(evaluate(fujian, together(batches), asOf, answers));
      }),
      { numRuns: 15 },
    ));
});
