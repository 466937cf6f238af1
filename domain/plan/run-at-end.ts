/**
 * A pattern of one or more such words at the end of a text, each word a pattern too. A long run that is not at the end is
 * looked at once, not again from each of its words: no match can begin behind a word that would have belonged to it.
 */
export const runAtEnd = (word: string): RegExp => new RegExp(`(?<!${word})(?:${word})+$`);
