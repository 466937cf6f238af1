/** One line of the table: a value of this run beside the goal, both as printed. */
export interface Result {
  what: string;
  goal: string;
  value: string;
  isMet: boolean;
  /** What the value is measured against, or what it is made of. */
  against: string;
}

export interface Measure {
  name: string;
  what: string;
  /** Speaks to whoever waits; the table is printed at the end. */
  run: (say: (line: string) => void) => Promise<Result[]>;
}

/** Milliseconds that `work` takes. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
};

/** The one in the middle. */
export const median = (all: number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/** The value below which 95 of 100 lie. */
export const p95 = (all: number[]): number =>
  [...all].sort((a, b) => a - b)[Math.ceil(all.length * 0.95) - 1] ?? 0;

/** `12.3 s` */
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
