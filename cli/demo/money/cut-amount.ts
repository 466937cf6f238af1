import type { Dice } from './dice';

/** An amount in 分 cut into `parts` positive ones of whole 元 that sum up to it exactly; the last takes what is left. */
export const cutAmount = (amount: bigint, parts: number, dice: Dice): bigint[] => {
  const weights = Array.from({ length: parts }, () => BigInt(50 + dice.below(100)));
  const whole = weights.reduce((sum, one) => sum + one, 0n);
  const cut = weights.slice(1).map(one => ((amount * one) / whole / 100n) * 100n);
  return [...cut, amount - cut.reduce((sum, one) => sum + one, 0n)];
};
