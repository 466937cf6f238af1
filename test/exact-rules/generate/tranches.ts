import type { Random } from '../../generated-plans/random';
import type { Figures, Tranche } from '../figures';
import { yuan } from '../law/numbers';
import { aDayOf } from './days';

/** An amount at, or just beside, what is wanted; in 分. */
export const near = (random: Random, wanted: bigint): bigint => {
  const off = random.pick([0n, 0n, 0n, 0n, 0n, 1n, -1n, 100n, -100n, 1_000_000n, -1_000_000n]);
  if (random.percent(4)) return (wanted * BigInt(random.int(0, 200))) / 100n;
  return wanted + off < 0n ? 0n : wanted + off;
};

interface List {
  program: string;
  year: number;
  from: string;
  units: readonly string[];
  amountOf: (unit: string, n: number) => bigint;
}

/** One paper that gives to each of its units; here and there in two parts, or with a unit left out or named twice. */
export const addList = (
  figures: Figures,
  random: Random,
  { program, year, from, units, amountOf }: List,
): void => {
  const docNo = `${program}-${figures.tranches.length}`;
  const day = aDayOf(random, year);
  const leaves = random.percent(15) ? random.pick(units) : null;
  const splits = random.percent(20);
  units.forEach((to, n) => {
    if (to === leaves) return;
    const amount = amountOf(to, n);
    const row = (part: bigint, issuedOn: string): Tranche => ({
      id: `t${figures.tranches.length}`,
      program,
      year: String(year),
      from,
      to,
      amount: yuan(part),
      docNo,
      issuedOn,
    });
    const half = amount / 2n;
    if (splits && random.percent(30)) {
      figures.tranches.push(row(half, day));
      figures.tranches.push(row(amount - half, aDayOf(random, year)));
    } else figures.tranches.push(row(amount, day));
    if (random.percent(1)) figures.tranches.push(row(amount, aDayOf(random, year)));
  });
};
