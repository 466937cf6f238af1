import { parts, type Part } from './installation';
import { randomBy } from './random-by';

export interface Strike {
  part: Part;
  /** Milliseconds after the campaign's clock has moved since the strike before. */
  delay: number;
}

const shuffled = <T>(all: readonly T[], random: () => number): T[] =>
  all
    .map(one => ({ one, by: random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ one }) => one);

/** Every part in turn, in an order and at moments that follow from the seed; each as often as the others. */
export const planStrikes = (count: number, seed: number): Strike[] => {
  const random = randomBy(seed);
  const strikes: Strike[] = [];
  while (strikes.length < count)
    for (const part of shuffled(parts, random)) strikes.push({ part, delay: Math.floor(random() * 900) });
  return strikes.slice(0, count);
};
