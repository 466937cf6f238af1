import type { NoticeUrgency } from '../codes/notices';

/** What of a notice decides in which mail it leaves. */
export interface Leaving {
  id: string;
  kind: string;
  urgency: NoticeUrgency;
  /** The page that it leads to. */
  path: string;
}

/**
 * The mail in which a notice leaves, among those of one person at one sending: what has the same key leaves together
 * (domain.md §4). A proposal is one decision to make and one mail, however many obligations it lists (并案).
 */
export const mailKeyOf = ({ id, kind, urgency, path }: Leaving): string => {
  if (urgency === 'digest' || urgency === 'red-list') return urgency;
  const isOfProposal = kind === 'proposal-opened' && path.startsWith('/proceedings/');
  return `${urgency} ${isOfProposal ? path : id}`;
};
