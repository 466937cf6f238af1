/** 万元, 元, 分, in 分. */
const units: readonly bigint[] = [1_000_000n, 100n, 1n];

/** 最小计量单位: the coarsest of 万元, 元, 分 that divides every amount of a paper. In 分. */
export const minorUnitOf = (amounts: readonly bigint[]): bigint =>
  units.find(unit => amounts.every(one => one % unit === 0n)) ?? 1n;
