/** A seeded source of whole numbers: the same figures on every machine. */
export class Dice {
  constructor(private state: number) {}

  /** A whole number from 0 to `sides` − 1. */
  below(sides: number): number {
    // Lehmer's generator: the product stays below 2^53, so it is exact.
    this.state = (this.state * 48_271) % 2_147_483_647;
    return this.state % sides;
  }

  pick<T>(of: readonly T[]): T {
    return of[this.below(of.length)]!;
  }
}
