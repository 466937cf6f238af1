import { levelOf } from '../plan/unit-words';

const withoutLevel = (name: string): string => {
  const level = levelOf(name);
  return level ? name.slice(level.level.length) : name;
};

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** Dice coefficient over pairs of neighbouring characters, 0 to 1. */
const likeness = (one: string, other: string): number => {
  const left = pairsOf(one);
  const right = new Map<string, number>();
  for (const pair of pairsOf(other)) right.set(pair, (right.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of left) {
    const count = right.get(pair) ?? 0;
    if (count > 0) {
      shared++;
      right.set(pair, count - 1);
    }
  }
  return left.length + other.length < 2 ? 0 : (2 * shared) / Math.max(1, left.length + other.length - 1);
};

/** How alike two names are, 0 to 1: their short forms, with and without the level before them. */
export const likenessOf = (one: string, other: string): number => {
  if (one === other) return 1;
  const whole = likeness(one, other);
  const stem =
    withoutLevel(one) === withoutLevel(other) ? 0.95 : 0.9 * likeness(withoutLevel(one), withoutLevel(other));
  return Math.max(whole, stem);
};
