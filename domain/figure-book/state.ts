import type { Instant } from '../calendar/civil-date';
import type { FigureKind } from '../codes/figures';
import type { Core } from '../docket/core';

/** What counts of one kind in a book: how many rows, and how much they are together. */
interface BookTotal {
  /** The newest rows of the figures; what was superseded is not counted. */
  count: number;
  /** 元 as a decimal, of tranches and payments; null of the other kinds, which are no money. */
  amount: string | null;
}

export type BookTotals = Partial<Record<FigureKind, BookTotal>>;

/** The newest batch of a book: which it was, when, and the end of its rows' chain of hashes. */
interface BookHead {
  batchId: string;
  recordedAt: Instant;
  hash: string;
}

/**
 * 账册: the figures of one scheme (programme, indicator or register), one unit and one year. It keeps totals and the newest head;
 * the rows stand in a table of their own, and their hashes in the events. Nothing in it waits for anybody.
 */
export interface FigureBookState extends Core {
  kind: 'figure-book';
  /** What it is about, as the rows say it; `year` is `-` where they have none. */
  scheme: string;
  unit: string;
  year: string;
  totals: BookTotals;
  batches: number;
  head: BookHead | null;
  isEnded: true;
}
