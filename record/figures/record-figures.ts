import { figureKinds, type FigureKind } from '../../domain/codes/figures';
import { DomainError } from '../../domain/domain-error';
import { fenOf, yuanOf } from '../../domain/exact/money';
import { figureBookId } from '../../domain/figure-book/book-id';
import type { FigureSource } from '../../domain/figure-book/events';
import { placeOfRow, unitsOfRow } from '../../domain/figure-book/place-of-row';
import { amountOfRow, rowsOfPlain, type PlainRow } from '../../domain/figures/plain-row';
import type { PlainFigures } from '../../domain/figures/plain';
import type { UnitId } from '../../domain/obligation/types';
import type { Actor } from '../../domain/permissions/actor';
import { assertStandsIn, doneBy } from '../../domain/permissions/stand-in';
import { canonicalJson } from '../chain/canonical-json';
import type { Book } from '../book';
import { assertMayRecord, type Reach } from './assert-may-record';
import { changesOfBooks, type PlacedRow } from './changes-of-books';
import type { FigureHead, FigureName, ImportCount, ImportCounts } from './figure-store';
import { hashOfRows } from './row-chain';
import { saveInBooks } from './save-in-books';

/** Figures that were read and found right, with who brings them. */
export interface GivenFigures {
  campaignId: string;
  batchId: string;
  source: FigureSource;
  figures: PlainFigures;
  actor: Actor;
  /** For which units he records. */
  reach: Reach;
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

const nameOf = ({ kind, data }: PlainRow): FigureName => ({ kind, figureId: data.id });
export const keyOfName = ({ kind, figureId }: FigureName): string => `${kind} ${figureId}`;

/** The tranches of payments are needed for their books, whether they come with them or are known. */
const needed = (rows: readonly PlainRow[]): FigureName[] => {
  const names = new Map(rows.map(nameOf).map(one => [keyOfName(one), one]));
  for (const { kind, data } of rows)
    if (kind === 'payment' && 'tranche' in data) {
      const name = { kind: 'tranche', figureId: data.tranche } as const;
      names.set(keyOfName(name), name);
    }
  return [...names.values()];
};

const blank: ImportCount = { given: 0, added: 0, superseding: 0, known: 0, amount: null };

const counted = (before: ImportCount, row: PlainRow, as: 'added' | 'superseding' | 'known'): ImportCount => {
  const amount = amountOfRow(row);
  const sum = amount === null ? null : yuanOf((fenOf(before.amount ?? '0') ?? 0n) + (fenOf(amount) ?? 0n));
  return { ...before, given: before.given + 1, [as]: before[as] + 1, amount: sum };
};

const isSame = (row: PlainRow, head: FigureHead): boolean =>
  canonicalJson(row.data) === canonicalJson(head.data);

const countsOf = (rows: readonly PlainRow[], headOf: (row: PlainRow) => FigureHead | undefined) => {
  const counts: ImportCounts = {};
  const changed: PlainRow[] = [];
  for (const row of rows) {
    const head = headOf(row);
    const as = !head ? 'added' : isSame(row, head) ? 'known' : 'superseding';
    counts[row.kind] = counted(counts[row.kind] ?? blank, row, as);
    if (as !== 'known') changed.push(row);
  }
  return { counts, changed };
};

/** The same where a file that came before comes again: whatever has been corrected since stays as it is. */
const knownCounts = (counts: ImportCounts): ImportCounts =>
  Object.fromEntries(
    figureKinds.flatMap((kind: FigureKind) => {
      const one = counts[kind];
      return one ? [[kind, { ...one, added: 0, superseding: 0, known: one.given }]] : [];
    }),
  );

/**
 * A batch of figures in one transaction: rows that are on record as they are change nothing, rows of known figures take their
 * place, and each book that is changed has one event. Batches of a campaign come one after the other.
 *
 * @throws DomainError `NOT_PERMITTED`, `NOT_STANDING_IN`, `FIGURES_OF_OTHERS`, `FIGURES_EMPTY`
 */
export const recordFigures = async (book: Book, given: GivenFigures): Promise<RecordedFigures> => {
  const { campaignId, batchId, source, figures, actor } = given;
  const rows = rowsOfPlain(figures);
  if (rows.length === 0) throw new DomainError('FIGURES_EMPTY');
  const { store } = book;
  await store.figures.lock(campaignId);
  const facts = await book.open(campaignId);
  assertStandsIn(actor, facts.now);
  const known = await store.figures.heads(campaignId, needed(rows));
  const heads = new Map(known.map(one => [keyOfName(nameOf(one)), one]));
  const headOf = (row: PlainRow) => heads.get(keyOfName(nameOf(row)));
  const spoken = [...rows, ...rows.flatMap(row => headOf(row) ?? [])];
  const unitIds = await store.figures.unitsNamed([...new Set(spoken.flatMap(unitsOfRow))]);
  assertMayRecord(given.reach, spoken, unitIds);

  const rowsSha256 = hashOfRows(rows);
  const { counts, changed } = countsOf(rows, headOf);
  const before = source.by === 'file' ? await store.figures.importOf(campaignId, rowsSha256) : null;
  if (before || changed.length === 0)
    return {
      status: 'known',
      batchId: before?.id ?? null,
      rowsSha256,
      counts: knownCounts(counts),
      bookIds: [],
    };

  const tranches = new Map<string, PlainRow>();
  for (const row of [...known, ...rows]) if (row.kind === 'tranche') tranches.set(row.data.id, row);
  const placed = changed.map((row): PlacedRow => {
    const tranche = 'tranche' in row.data ? tranches.get(row.data.tranche)?.data : undefined;
    const place = placeOfRow(row, tranche && 'program' in tranche && 'year' in tranche ? tranche : undefined);
    return { row, place, bookId: figureBookId(campaignId, place), head: headOf(row) ?? null };
  });
  const changes = changesOfBooks(placed);
  const unitOf = (name: string): UnitId | null => unitIds.get(name) ?? null;
  await saveInBooks(book, changes, { batchId, source, by: doneBy(actor), unitOf });
  await store.figures.write(
    {
      id: batchId,
      campaignId,
      source,
      rowsSha256,
      counts,
      unitIds: [...new Set(unitIds.values())].sort(),
      recordedAt: facts.now,
    },
    changes.flatMap(one => one.rows),
  );
  // Whatever hangs on figures is looked at anew.
  book.tellCampaign();
  return { status: 'recorded', batchId, rowsSha256, counts, bookIds: changes.map(one => one.bookId) };
};
