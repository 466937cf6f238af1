import type { Check } from './check';

/** Sums of outcomes. */
export interface Tally {
  documents: number;
  right: number;
  asked: number;
  silent: number;
}

export const emptyTally = (): Tally => ({ documents: 0, right: 0, asked: 0, silent: 0 });

export const addTo = (tally: Tally, checks: readonly Check[]): void => {
  tally.documents += 1;
  for (const { outcome } of checks) tally[outcome] += 1;
};

export const shareRight = ({ right, asked, silent }: Tally): number => right / (right + asked + silent);

export const tallyLine = (name: string, tally: Tally): string =>
  `${name.padEnd(34)} ${String(tally.documents).padStart(5)} documents  ${(100 * shareRight(tally)).toFixed(2).padStart(6)} % right  ${String(tally.asked).padStart(6)} asked  ${String(tally.silent).padStart(6)} silent`;
