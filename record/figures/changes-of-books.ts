import { fenOf, yuanOf } from '../../domain/exact/money';
import type { FigureKind } from '../../domain/codes/figures';
import type { BookPlace } from '../../domain/figure-book/book-id';
import type { BatchCount } from '../../domain/figure-book/events';
import { amountOfRow, type PlainRow } from '../../domain/figures/plain-row';
import { inTurns } from '../in-turns';
import type { FigureHead, NewFigure } from './figure-store';
import { hashAfter, hashOfNone } from './row-chain';

/** A row that is to be recorded, in its book; `head` is the one in whose place it comes. */
export interface PlacedRow {
  row: PlainRow;
  place: BookPlace;
  bookId: string;
  head: FigureHead | null;
}

/** What a batch changes in one book. `place` is null where it only loses rows, and so is there already. */
export interface ChangeOfBook {
  bookId: string;
  place: BookPlace | null;
  rows: NewFigure[];
  kinds: Partial<Record<FigureKind, BatchCount>>;
  hash: string;
}

const none: BatchCount = { count: 0, superseded: 0, amount: null, supersededAmount: null };

const plus = (sum: string | null, amount: string | null): string | null =>
  amount === null ? sum : yuanOf((fenOf(sum ?? '0') ?? 0n) + (fenOf(amount) ?? 0n));

const startedBy = (row: PlainRow): BatchCount =>
  amountOfRow(row) === null ? none : { ...none, amount: '0', supersededAmount: '0' };

class Change {
  readonly rows: NewFigure[] = [];
  readonly kinds: ChangeOfBook['kinds'] = {};
  place: BookPlace | null = null;

  constructor(readonly bookId: string) {}

  add({ row: { kind, data }, place, head }: PlacedRow): void {
    this.place = place;
    const supersedesId = head?.id ?? null;
    const hash = hashAfter(this.rows.at(-1)?.hash ?? null, { kind, data, supersedesId });
    this.rows.push({ kind, data, bookId: this.bookId, position: this.rows.length, supersedesId, hash });
    const before = this.kinds[kind] ?? startedBy({ kind, data });
    const amount = plus(before.amount, amountOfRow({ kind, data }));
    this.kinds[kind] = { ...before, count: before.count + 1, amount };
  }

  /** A row of this book is superseded, by one of whatever book. */
  lose(head: FigureHead): void {
    const before = this.kinds[head.kind] ?? startedBy(head);
    const supersededAmount = plus(before.supersededAmount, amountOfRow(head));
    this.kinds[head.kind] = { ...before, superseded: before.superseded + 1, supersededAmount };
  }

  done(): ChangeOfBook {
    const { bookId, place, rows, kinds } = this;
    return { bookId, place, rows, kinds, hash: rows.at(-1)?.hash ?? hashOfNone };
  }
}

/** What a batch changes, book by book in the order of their ids: rows that come, rows that are superseded, the chain of hashes. */
export const changesOfBooks = async (placed: readonly PlacedRow[]): Promise<ChangeOfBook[]> => {
  const changes = new Map<string, Change>();
  const of = (bookId: string): Change => {
    const known = changes.get(bookId) ?? new Change(bookId);
    changes.set(bookId, known);
    return known;
  };
  await inTurns(placed, one => {
    of(one.bookId).add(one);
    if (one.head) of(one.head.bookId).lose(one.head);
  });
  return [...changes.values()].sort((a, b) => (a.bookId < b.bookId ? -1 : 1)).map(one => one.done());
};
