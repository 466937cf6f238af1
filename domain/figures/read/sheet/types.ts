import type { FigureProblemCode } from '../../../codes/figure-problems';

/** A cell of a sheet as exact text: never what its format rounds it to. */
export interface FigureCell {
  text: string;
  /** The day that it stands for, where the sheet keeps it as one. */
  date: string | null;
  /** Why it cannot be read: nothing kept of a formula, an error, a number that is not exact. */
  flaw: FigureProblemCode | null;
}

export interface FigureSheetRow {
  /** From 0, as in the file. */
  at: number;
  /** By columns, from 0. */
  cells: ReadonlyMap<number, FigureCell>;
}

/** Cells that were made one. */
export interface FigureMerge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface FigureSheet {
  title: string;
  rows: readonly FigureSheetRow[];
  merges: readonly FigureMerge[];
}
