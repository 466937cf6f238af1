import type { FigureKind } from '../codes/figures';
import type { CoreEvent, Made } from '../docket/core-events';

/** How figures came in: a file, a form with one row, or the API of another system. */
export interface FigureSource {
  by: 'file' | 'form';
  /** Null where there was no file. */
  fileName: string | null;
  /** SHA-256 over the file's bytes, in hex. */
  fileSha256: string | null;
}

/** What one batch changed in one book, of one kind. */
export interface BatchCount {
  /** The rows that it added. */
  count: number;
  /** The rows of this book that rows of the batch, in whatever book, take the place of. */
  superseded: number;
  /** 元 as decimals, what was added and what it took the place of; null where the kind is no money. */
  amount: string | null;
  supersededAmount: string | null;
}

/** Everything that can happen to a book of figures, in the past tense. */
export type FigureBookEvent =
  | CoreEvent
  | Made<
      'figures-recorded',
      {
        batchId: string;
        source: FigureSource;
        kinds: Partial<Record<FigureKind, BatchCount>>;
        /** How many rows of the table belong to it. */
        rows: number;
        /** SHA-256 over these rows, one chain in their order (`record/figures/row-chain`); of none where it only lost rows. */
        hash: string;
      }
    >;

export type FiguresRecorded = Extract<FigureBookEvent, { type: 'figures-recorded' }>;
