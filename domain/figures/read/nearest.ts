/** How many letters have to be put in, left out or changed. */
const distance = (a: string, b: string): number => {
  let before = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++)
      now.push(Math.min(now[j - 1]! + 1, before[j]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    before = now;
  }
  return before[b.length]!;
};

// One wrong letter of a short word makes another word: 卫生 is not 卫星.
const mostOf = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);
const LONGEST = 60;

/** The known word that was meant, where it differs by a slip of the hand; null where none does. */
export const nearestOf = (word: string, known: Iterable<string>): string | null => {
  if (word.length > LONGEST) return null;
  const lower = word.toLowerCase();
  for (const one of known) {
    const most = mostOf(Math.min(one.length, word.length));
    if (Math.abs(one.length - word.length) > most) continue;
    if (distance(lower, one.toLowerCase()) <= most) return one;
  }
  return null;
};
