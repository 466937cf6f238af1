/** A row of a sheet: its texts by columns, from 0; a column without a text is not there. */
export interface GridRow {
  at: number;
  cells: Map<number, string>;
}

/** A rectangle of cells that were made one; its text is in the first. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A sheet as it is filled in, rows in order. */
export interface Grid {
  rows: GridRow[];
  merges: readonly Merge[];
}
