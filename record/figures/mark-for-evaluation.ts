import { toInstant, toMs } from '../../domain/calendar/civil-date';
import type { FigureKind } from '../../domain/codes/figures';
import { placeOfBook } from '../../domain/figure-book/book-id';
import type { Book } from '../book';
import type { PlacedRow } from './changes-of-books';

/** What comes in within so many milliseconds of each other is evaluated together. */
const GATHERED_FOR = 10_000;

/** What rules read of a scheme's rows; a payment belongs to the programme of its tranche. */
const readOf = (kind: FigureKind, scheme: string): string =>
  `${kind === 'payment' ? 'tranche' : kind}:${scheme}`;

/** Whatever hangs on these rows, as they are and as they were, is evaluated again soon. */
export const markForEvaluation = async (book: Book, placed: readonly PlacedRow[]): Promise<void> => {
  const { campaign, now } = book.facts;
  const reads = placed.flatMap(({ row, place, head }) => [
    readOf(row.kind, place.scheme),
    ...(head ? [readOf(row.kind, placeOfBook({ id: head.bookId, campaignId: campaign.id }).scheme)] : []),
  ]);
  const at = toInstant(toMs(now) + GATHERED_FOR);
  await book.store.targets.evaluateWhereSupervised(campaign.id, at, [...new Set(reads)]);
  book.tellCampaign();
};
