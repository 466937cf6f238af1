/** A row of a sheet: its texts, or what else is made of its cells, by columns, from 0; an empty column is not there. */
export interface GridRow<T = string> {
  at: number;
  cells: Map<number, T>;
}

/** A rectangle of cells that were made one; its text is in the first. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A sheet as it is filled in, rows in order. */
export interface Grid<T = string> {
  rows: GridRow<T>[];
  merges: readonly Merge[];
}
