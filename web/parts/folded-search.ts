import { foldText } from '../../domain/codes/fold-text';

interface Option {
  label?: unknown;
  /** Other words by which it is found, such as aliases. */
  words?: readonly string[];
}

/** What is typed into a list finds what the searches of the API find: whatever its width, case, brackets and blanks. */
export const foldedSearch = {
  filterOption: (typed: string, option?: Option): boolean =>
    [option?.label, ...(option?.words ?? [])].some(
      words => typeof words === 'string' && foldText(words).includes(foldText(typed)),
    ),
};
