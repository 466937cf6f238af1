/** What the record cannot keep, or a reader cannot show: the same at every edge where something comes in. */
export type Flaw = 'nul' | 'half-pair' | 'number' | 'depth';

export interface Unstorable {
  /** Names of fields and places in lists, from the outside in. */
  path: string[];
  flaw: Flaw;
}

/** The largest number of a column (int4); nothing that people enter is larger. */
export const LARGEST_NUMBER = 2_147_483_647;
/** Deeper than any form; what is nested without end would exhaust whoever walks through it. */
const DEEPEST = 40;
// One that has a thousand flaws is not asked to mend each.
const MOST_NAMED = 20;

const flawOfText = (text: string): Flaw | null => {
  if (text.includes('\0')) return 'nul';
  return text.isWellFormed() ? null : 'half-pair';
};

const flawOf = (value: unknown): Flaw | null => {
  if (typeof value === 'string') return flawOfText(value);
  // NaN is not within either.
  if (typeof value === 'number') return Math.abs(value) <= LARGEST_NUMBER ? null : 'number';
  return null;
};

/**
 * Texts with a NUL or half a surrogate pair (Postgres takes neither), numbers beyond the column, and nesting without end,
 * in plain data of any shape; names of fields are texts too. At most twenty are named.
 */
export const unstorableIn = (data: unknown): Unstorable[] => {
  const found: Unstorable[] = [];
  // A stack of its own: recursion would fail on the very data that this refuses.
  const left: { value: unknown; path: string[] }[] = [{ value: data, path: [] }];
  for (let one = left.pop(); one !== undefined && found.length < MOST_NAMED; one = left.pop()) {
    const { value, path } = one;
    const flaw = path.length > DEEPEST ? 'depth' : flawOf(value);
    if (flaw) found.push({ path, flaw });
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) {
        const within = [...path, name];
        const nameFlaw = Array.isArray(value) ? null : flawOfText(name);
        if (nameFlaw) found.push({ path: within, flaw: nameFlaw });
        else if (typeof inner === 'object' || flawOf(inner)) left.push({ value: inner, path: within });
      }
  }
  return found;
};

/** The text without what cannot be kept, for files whose writer nobody can ask: such characters say nothing. */
export const storableText = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '');

/** The first `most` units of a text, without half of a pair at the cut. */
export const cutText = (text: string, most: number): string => {
  const cut = text.slice(0, most);
  return /\p{Surrogate}$/u.test(cut) ? cut.slice(0, -1) : cut;
};
