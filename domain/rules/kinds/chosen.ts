/** Those that are named, or all but those; without a choice all. */
export type Choice = { are: readonly string[] } | { areNot: readonly string[] };

export const chosen = (choice: Choice | undefined, one: string): boolean => {
  if (!choice) return true;
  return 'are' in choice ? choice.are.includes(one) : !choice.areNot.includes(one);
};
