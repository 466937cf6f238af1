/** Between the fields of one searched text; `foldText` leaves no such character in any of them. */
const FIELD_END = '\n';

const pairsOf = (characters: readonly string[]): string[] =>
  characters
    .slice(1)
    .map((next, place) => `${characters[place] ?? ''}${next}`)
    .filter(pair => !pair.includes(FIELD_END));

/**
 * The grams of a folded text (`foldText`): each of its characters and each two that follow one another within a field, once.
 * The function `text_grams` of the database says the same, and the search's index is of it.
 */
export const gramsOf = (folded: string): string[] => {
  const characters = Array.from(folded);
  return [...new Set([...characters.filter(one => one !== FIELD_END), ...pairsOf(characters)])];
};

/**
 * The grams that a text must have all of to contain what is asked for, which is folded and not empty: its pairs, or the one
 * character that it is. That a text has them does not say yet that it contains it: they may stand apart.
 */
export const gramsAsked = (folded: string): string[] => {
  const characters = Array.from(folded);
  return characters.length === 1 ? characters : [...new Set(pairsOf(characters))];
};
