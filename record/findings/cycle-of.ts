import type { Cycle } from '../../domain/finding/cycle';
import type { Book } from '../book';

/** The cycle (年度考核) of a campaign, as findings ask about it; null where it has none. */
export const cycleOf = async (book: Book, campaignId: string): Promise<Cycle | null> => {
  const id = `${campaignId}:assessment`;
  const state = (await book.look([id])).get(id);
  return state?.kind === 'assessment' ? state : null;
};
