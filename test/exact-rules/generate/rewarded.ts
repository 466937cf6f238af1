import type { Random } from '../../generated-plans/random';
import { noFigures, type Figures } from '../figures';
import { yuan } from '../law/numbers';
import { counties } from '../law/places';
import { aDayOf, daysAfter } from './days';

const million = 100_000_000n;

const programmes = [
  {
    program: 'pre-project',
    oneIn: 2000n,
    least: 500n * million,
    facts: ['isNewlyBroughtIn', 'fitsOrientation'],
  },
  { program: 'agri-processing', oneIn: 20n, least: 8n * million, facts: ['isProcessing'] },
];

/** Projects with investments at the thresholds and at the cap, paid what is due, nearly that, or nothing. */
export const rewarded = (random: Random): Figures => {
  const figures = noFigures();
  for (const { program, oneIn, least, facts } of programmes) {
    const tranche = `t-${program}`;
    figures.tranches.push({
      id: tranche,
      program,
      year: '2014',
      from: '福建省',
      to: random.pick(counties),
      amount: yuan(10_000n * million),
      docNo: 'A',
      issuedOn: '2013-09-01',
    });
    for (let n = random.int(0, 6); n > 0; n--) {
      const id = `${program}-${n}`;
      const base = random.pick([least, least, 5n * million * oneIn, BigInt(random.int(1, 20)) * least]);
      const fixedAssets = base + random.pick([0n, 0n, 0n, 1n, -1n, 100n, -100n]);
      const investment = random.percent(50) ? fixedAssets : fixedAssets + BigInt(random.int(0, 1_000_000));
      const approvedOn = aDayOf(random, random.pick([2014, 2015]));
      figures.projects.push({
        id,
        unit: random.percent(92) ? random.pick(counties) : '福州市',
        program,
        approvedOn,
        ...(random.percent(95) ? { investment: yuan(investment) } : {}),
        ...(random.percent(95) ? { fixedAssets: yuan(fixedAssets) } : {}),
        facts: Object.fromEntries(
          facts.filter(() => random.percent(96)).map(one => [one, random.percent(94)]),
        ),
      });
      if (random.percent(15)) continue;
      const given = program === 'pre-project' ? investment : fixedAssets;
      const due = given / oneIn > 5n * million ? 5n * million : given / oneIn;
      const amount = due + random.pick([0n, 0n, 0n, 1n, 50n, -50n, 99n, 100n, -100n, 101n, -99n, -101n]);
      const pay = (of: bigint, paidOn: string): void => {
        figures.payments.push({
          id: `p${figures.payments.length}`,
          tranche,
          unit: '福建省',
          amount: yuan(of),
          paidOn,
          purpose: 'reward',
          project: id,
        });
      };
      const half = random.percent(30) ? amount / 2n : 0n;
      if (half > 0n) pay(half, daysAfter(approvedOn, random.int(0, 60)));
      pay(amount - half, daysAfter(approvedOn, random.int(0, 500)));
    }
  }
  return figures;
};
