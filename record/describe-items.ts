import type { Item } from '../domain/letter/letter';
import type { Book } from './book';

export interface DescribedItem {
  ref: string | null;
  title: string;
  what: string;
  dueOn: string;
}

/** What the items of a letter or proceeding are, in words: the case, what is owed in it, by when. */
export const describeItems = async (book: Book, items: Item[]): Promise<DescribedItem[]> => {
  const states = await book.look(items.map(item => item.docketId));
  return items.flatMap(item => {
    const state = states.get(item.docketId);
    const obligation = state?.obligations.find(one => one.id === item.obligationId);
    if (!state || !obligation) return [];
    return [{ ref: state.ref, title: state.title, what: obligation.what, dueOn: obligation.dueOn }];
  });
};
