import type { Range } from '../page-marks';
import type { Claim } from './place';

/**
 * Gives each character of a text to the first who claims it. However often the same stretch is claimed, a character is
 * painted once: what is painted is stepped over.
 */
export class Painter {
  private readonly claims: Claim[] = [];
  /** For each character the claim's index + 1, or 0. */
  private readonly owner: Int32Array;
  /** For each character a place at or behind it, from which on the next free one is to be looked for. */
  private readonly next: Int32Array;

  constructor(private readonly length: number) {
    this.owner = new Int32Array(length);
    this.next = new Int32Array(length + 1).map((_, at) => at);
  }

  private freeFrom(at: number): number {
    let free = at;
    while (this.next[free] !== free) free = this.next[free]!;
    // The way is shortened for whoever comes next.
    for (let step = at; this.next[step] !== free;) {
      const after = this.next[step]!;
      this.next[step] = free;
      step = after;
    }
    return free;
  }

  paint({ start, end }: Range, claim: Claim): void {
    const last = Math.min(end, this.length);
    let at = this.freeFrom(Math.max(0, Math.min(start, this.length)));
    if (at >= last) return;
    if (this.claims.at(-1) !== claim) this.claims.push(claim);
    while (at < last) {
      this.owner[at] = this.claims.length;
      this.next[at] = at + 1;
      at = this.freeFrom(at + 1);
    }
  }

  claimAt(at: number): Claim | null {
    const owner = this.owner[at] ?? 0;
    return owner === 0 ? null : this.claims[owner - 1]!;
  }

  isFree(at: number): boolean {
    return this.owner[at] === 0;
  }
}
