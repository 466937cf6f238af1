import type { SchemeChangeKind } from '../codes/assessment';

/** What a text of measures comes to, without the text: a hash of each article, one of all of it. */
export interface TextHashes {
  whole: string;
  /** By the number of the article: `1`, `9a`. */
  articles: Readonly<Record<string, string>>;
}

/** How one text stands to another, article by article; none is the same measures once more. */
export interface Known {
  /** To the last character, but for white space. */
  isSameText: boolean;
  /** Articles that are equal. */
  same: number;
  changes: { kind: SchemeChangeKind; article: string }[];
}

const inOrder = (a: string, b: string): number =>
  Number.parseInt(a) - Number.parseInt(b) || (a < b ? -1 : a > b ? 1 : 0);

/** `given` held against what is known: an article that only it has is added, one that only the known has is left out. */
export const compareTexts = (known: TextHashes, given: TextHashes): Known => {
  const numbers = [...new Set([...Object.keys(known.articles), ...Object.keys(given.articles)])].sort(
    inOrder,
  );
  const changes = numbers.flatMap((article): Known['changes'] => {
    const [was, is] = [known.articles[article], given.articles[article]];
    if (was === is) return [];
    return [{ kind: was === undefined ? 'added' : is === undefined ? 'left-out' : 'changed', article }];
  });
  return { isSameText: known.whole === given.whole, same: numbers.length - changes.length, changes };
};
