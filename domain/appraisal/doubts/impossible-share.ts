import type { Doubt } from '../types';
import { doubtAbout, type DoubtGiven } from './given';

/** A percentage as it was stated, `20.12`: its digits as one whole number, and how many of them are places. */
const statedOf = (text: string): { digits: bigint; places: number } | null => {
  const found = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (!found) return null;
  const [, whole = '', places = ''] = found;
  return { digits: BigInt(whole + places), places: places.length };
};

/**
 * Some k of n gives the percentage, rounded half up or cut off to the places in which it is stated. With S the digits and
 * M = 100 × 10^places, rounding asks for S − ½ ≤ M·k/n < S + ½ and cutting off for S ≤ M·k/n < S + 1: together one interval, of which
 * the least k at or above its lower end has to lie below the upper one. From n = M on every percentage fits.
 */
export const isShareOf = (stated: string, n: bigint): boolean => {
  const found = statedOf(stated);
  if (!found || n <= 0n) return true;
  const { digits, places } = found;
  const scale = 100n * 10n ** BigInt(places);
  const lower = (2n * digits - 1n) * n;
  const least = lower <= 0n ? 0n : (lower + 2n * scale - 1n) / (2n * scale);
  return least <= n && least * scale < (digits + 1n) * n;
};

/** 与样本数不合: no number of those asked gives this percentage. Where part and whole were given there is nothing to fit. */
export const impossibleShare = ({ figures, indicators }: DoubtGiven): Doubt[] =>
  figures.flatMap(figure => {
    const { sampleSize, statedAs, part, grade } = figure;
    const isPercent = indicators.get(figure.indicator)?.unit === 'percent';
    if (!isPercent || sampleSize === null || part || grade !== null || isShareOf(statedAs, sampleSize))
      return [];
    return [
      doubtAbout('impossible-share', [figure], {
        zh: `样本 ${sampleSize} 中,没有一个整数能得出 ${statedAs}%`,
        en: `no whole number out of ${sampleSize} gives ${statedAs}%`,
      }),
    ];
  });
