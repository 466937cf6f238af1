import type { Random } from '../../generated-plans/random';
import { noFigures, type Figures, type Measurement } from '../figures';
import { together } from '../law/places';
import { aDayOf } from './days';

const shares = [
  { indicator: 'agri-industry-funds', num: 2, den: 5 },
  { indicator: 'poverty-funds', num: 1, den: 2 },
];
const series = [
  { indicator: '618-funds', percent: 20n },
  { indicator: 'telecom-investment', percent: 10n },
];

/** A decimal of a number in hundredths. */
const decimal = (hundredths: bigint): string => {
  const digits = String(hundredths).padStart(3, '0');
  return hundredths % 100n === 0n ? digits.slice(0, -2) : `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** Values of indicators at and beside their thresholds: missing years, two sources, later corrections, a base of 0. */
export const measured = (random: Random): Figures => {
  const figures = noFigures();
  const add = (indicator: string, year: number, value: Partial<Measurement>): void => {
    const row = (asOf: string, source: string, given: Partial<Measurement>): Measurement => ({
      id: `m${figures.measurements.length}`,
      indicator,
      unit: together,
      period: String(year),
      asOf,
      source,
      ...given,
    });
    if (random.percent(10)) return;
    const day = aDayOf(random, year);
    if (random.percent(10)) figures.measurements.push(row(day, 'A', { value: '0' }));
    figures.measurements.push(row(random.percent(50) ? day : aDayOf(random, year), 'A', value));
    if (random.percent(8))
      figures.measurements.push(row(day, 'B', random.percent(50) ? value : { value: '7' }));
  };
  for (const { indicator, num, den } of shares)
    for (const year of [2013, 2014, 2015]) {
      const times = random.int(1, 1_000_000_007);
      add(indicator, year, {
        num: String(num * times + random.pick([0, 0, 1, -1, -num])),
        den: String(den * times),
      });
    }
  for (const { indicator, percent } of series) {
    let value = BigInt(random.percent(5) ? 0 : random.int(1, 1_000_000) * 100);
    for (const year of [2012, 2013, 2014, 2015]) {
      add(indicator, year, { value: decimal(value) });
      const next = (value * (100n + percent) + 99n) / 100n + random.pick([0n, 0n, 0n, 1n, -1n]);
      value = next < 0n ? 0n : next;
    }
  }
  for (const year of [2014, 2015])
    add('graduates', year, {
      value: String(random.percent(80) ? random.pick([224, 225, 250, 275, 276]) : random.int(0, 400)),
    });
  return figures;
};
