import type { Random } from '../../generated-plans/random';
import { noFigures, type Figures } from '../figures';
import { counties, five } from '../law/places';
import { addList, near } from './tranches';

const million = 100_000_000n;

const fixed = [
  { program: 'bonds', amount: 100n * million, years: [2014, 2015], units: counties },
  { program: 'transfer', amount: 10n * million, years: [2013, 2014, 2015], units: counties },
  { program: 'social', amount: 10n * million, years: [2013, 2014, 2015], units: counties },
  { program: 'education', amount: 20n * million, years: [2013], units: counties },
  { program: 'equipment', amount: 5n * million, years: [2013], units: five },
];

/** Papers with one amount for each, at and beside what is owed. */
export const allotted = (random: Random): Figures => {
  const figures = noFigures();
  for (const { program, amount, years, units } of random.some(fixed, 2))
    for (const year of random.some(years, random.int(1, years.length))) {
      const isExact = random.percent(30);
      addList(figures, random, {
        program,
        year,
        from: '福建省',
        units,
        amountOf: () => (isExact ? amount : near(random, amount)),
      });
    }
  return figures;
};

const shares = (random: Random, amount: bigint, unit: bigint): ((n: number) => bigint) => {
  const parts = 23n;
  const units = amount / unit;
  const more = units % parts;
  const base = units / parts;
  const bump = random.pick([0n, 0n, 0n, 1n, 2n, 9n]) * unit;
  const at = random.int(0, 22);
  return n => (base + (BigInt(n) < more ? 1n : 0n)) * unit + (n === at ? bump : 0n);
};

/** F01: lists of up to nine departments that split their slices, nearly or quite equally. */
export const slices = (random: Random): Figures => {
  const figures = noFigures();
  const year = random.pick([2014, 2015]);
  const departments = random.pick([9, 9, 9, 8, 1, 10]);
  const unit = random.pick([1_000_000n, 100n, 1n]);
  const slice = 30_000_000_000n / BigInt(random.percent(80) ? departments : 9);
  for (let n = 1; n <= departments; n++) {
    const amountOf = shares(
      random,
      slice + random.pick([0n, 0n, 0n, 100n, -100n, 1_000_000n, -1_000_000n]),
      unit,
    );
    const leavesOut = random.percent(5);
    addList(figures, random, {
      program: 'industry',
      year,
      from: `厅${n}`,
      units: leavesOut ? counties.slice(1) : counties,
      amountOf: (_, at) => amountOf(at),
    });
  }
  return figures;
};
