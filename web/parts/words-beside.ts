export interface Beside {
  /** Where the words begin, or end, in percent of the line. */
  x: number;
  side: 'after' | 'before';
}

/** Of a line some 800 px long a Chinese character takes so many percent, a letter half of it; the gap beside a bar one. */
const PER_CHARACTER = 1.6;
const GAP = 1;

const lengthOf = (words: string): number =>
  Array.from(words).reduce((sum, one) => sum + (one < '\u2000' ? 0.55 : 1), 0) * PER_CHARACTER + GAP;

/**
 * Where words stand beside a bar (its beginning and length in percent): after it, before it, or beyond the line of today, wherever
 * they have room and that line does not cross them; if there is no such place, on the side with more room.
 */
export const wordsBeside = (
  { x, width }: { x: number; width: number },
  words: string,
  today: number | null,
): Beside => {
  const end = x + width;
  const length = lengthOf(words);
  const beyond = (at: number): Beside[] => {
    if (at > end) return [{ x: at, side: 'after' }];
    return at < x ? [{ x: at, side: 'before' }] : [];
  };
  const places: Beside[] = [
    { x: end, side: 'after' },
    { x, side: 'before' },
    ...(today === null ? [] : beyond(today)),
  ];
  const spanOf = (one: Beside) => (one.side === 'after' ? [one.x, one.x + length] : [one.x - length, one.x]);
  const fits = (one: Beside): boolean => {
    const [from = 0, to = 0] = spanOf(one);
    const isCrossed = today !== null && today > from && today < to;
    return from >= 0 && to <= 100 && !isCrossed;
  };
  return places.find(fits) ?? (100 - end >= x ? { x: end, side: 'after' } : { x, side: 'before' });
};
