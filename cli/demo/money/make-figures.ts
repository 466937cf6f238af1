import type { Figures } from '../../../domain/figures/types';
import { allot } from './allot';
import { Dice } from './dice';
import { filings, measure, villages } from './measure';
import { spend } from './spend';

const SEED = 2018;

/** Three years of money of the invented province, the same on every machine: 50,000 payments, and a dozen breaches in them. */
export const makeFigures = (): Figures => {
  const dice = new Dice(SEED);
  const tranches = allot();
  return {
    tranches,
    payments: spend(tranches, dice),
    projects: [],
    measurements: measure(),
    registers: [villages(dice), filings()],
  };
};
