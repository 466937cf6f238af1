/** What one piece of work aside may take, and how many wait. */
export interface AsideLimits {
  /** Side processes at most. One is kept warm; the next starts when somebody would have to wait. */
  processes: number;
  /** Milliseconds of one piece of work, from its start. */
  workMs: number;
  /** The side process's heap. */
  heapMegabytes: number;
  /** Pieces of work that wait, at most, and how long each does. */
  waiting: number;
  waitMs: number;
}

/** 1,000 problems with 1,000 measures: read in a second, simulated in ten, in 300 MB. */
export const asideLimits: AsideLimits = {
  processes: 2,
  workMs: 60_000,
  heapMegabytes: 768,
  waiting: 16,
  waitMs: 60_000,
};
