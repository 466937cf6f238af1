/** A seeded source of chance: the same seed gives the same plan on every machine. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number;
  /** True in so many of a hundred cases. */
  percent(n: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** So many of them, none twice, in random order. */
  some<T>(from: readonly T[], n: number): T[];
}

/** mulberry32, a generator of 32 bits. */
export const randomOf = (seed: number): Random => {
  let state = (seed * 2_654_435_761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(from: readonly T[]): T => {
    const one = from[int(0, from.length - 1)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  const some = <T>(from: readonly T[], n: number): T[] => {
    const left = [...from];
    const taken: T[] = [];
    while (taken.length < n && left.length > 0) taken.push(...left.splice(int(0, left.length - 1), 1));
    return taken;
  };
  return { int, percent: n => next() * 100 < n, pick, some };
};
