import { figureKinds } from '../../domain/codes/figures';
import { figureBookId } from '../../domain/figure-book/book-id';
import type { FigureSource } from '../../domain/figure-book/events';
import { placeOfRow } from '../../domain/figure-book/place-of-row';
import type { Actor } from '../../domain/permissions/actor';
import { assertStandsIn, doneBy } from '../../domain/permissions/stand-in';
import type { Book } from '../book';
import { changesOfBooks, type PlacedRow } from './changes-of-books';
import { compareFigures, type Comparison, type FoundRight } from './compare-figures';
import type { ImportCounts } from './figure-store';
import { markForEvaluation } from './mark-for-evaluation';
import { saveInBooks } from './save-in-books';

/** Figures that were read and found right, with who brings them. */
interface GivenFigures extends Omit<FoundRight, 'by'> {
  batchId: string;
  source: FigureSource;
  actor: Actor;
  requestId: string | null;
}

/** What became of them. */
export interface RecordedFigures {
  /** `known`: everything is on record already, and nothing was written. */
  status: 'recorded' | 'known';
  /** The batch that they are on record by; null where they came in several. */
  batchId: string | null;
  rowsSha256: string;
  counts: ImportCounts;
  /** The books that they changed, in the order of their ids. */
  bookIds: string[];
}

/** The same where nothing is written: whatever has been corrected since stays as it is. */
const allKnown = (counts: ImportCounts): ImportCounts =>
  Object.fromEntries(
    figureKinds.flatMap(kind => {
      const one = counts[kind];
      return one ? [[kind, { ...one, added: 0, superseding: 0, known: one.given }]] : [];
    }),
  );

/** What becomes of a batch that changes nothing; null where it changes something. */
export const knownAlready = ({ before, changed, counts, rowsSha256 }: Comparison): RecordedFigures | null =>
  before || changed.length === 0
    ? { status: 'known', batchId: before?.id ?? null, rowsSha256, counts: allKnown(counts), bookIds: [] }
    : null;

const placedIn = (campaignId: string, { changed, tranches }: Comparison): PlacedRow[] =>
  changed.map(({ row, head }) => {
    const tranche = 'tranche' in row.data ? tranches.get(row.data.tranche)?.data : undefined;
    const place = placeOfRow(row, tranche && 'program' in tranche && 'year' in tranche ? tranche : undefined);
    return { row, place, bookId: figureBookId(campaignId, place), head };
  });

/**
 * A batch of figures in one transaction: rows that are on record as they are change nothing, rows of known figures take their
 * place, and each book that is changed has one event. Batches of a campaign come one after the other.
 *
 * @throws DomainError `NOT_STANDING_IN`, and what `compareFigures` throws
 */
export const recordFigures = async (book: Book, given: GivenFigures): Promise<RecordedFigures> => {
  const { campaignId, batchId, source, actor, requestId } = given;
  const { figures } = book.store;
  await figures.lock(campaignId);
  const { now } = await book.open(campaignId);
  assertStandsIn(actor, now);
  const compared = await compareFigures(figures, { ...given, by: source.by });
  const known = knownAlready(compared);
  if (known) return known;
  const { rowsSha256, counts, unitIds } = compared;
  const placed = placedIn(campaignId, compared);
  const changes = await changesOfBooks(placed);
  const by = doneBy(actor);
  await saveInBooks(book, changes, { batchId, source, by, unitOf: name => unitIds.get(name) ?? null });
  const units = [...new Set(unitIds.values())].sort();
  await figures.write(
    {
      id: batchId,
      campaignId,
      source,
      rowsSha256,
      counts,
      unitIds: units,
      personId: by.personId,
      requestId,
      recordedAt: now,
    },
    changes.flatMap(one => one.rows),
  );
  await markForEvaluation(book, placed);
  return { status: 'recorded', batchId, rowsSha256, counts, bookIds: changes.map(one => one.bookId) };
};
