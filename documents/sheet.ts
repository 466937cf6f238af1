/** Rows of cells, the heads of the columns first. Every cell is a text: nothing in it is worked out by who opens it. */
export type Sheet = AsyncIterable<readonly string[]>;

/** A cell of a workbook: a number is one there, to be added up; everything else is a text. */
export type Cell = string | number;

/** One sheet of a workbook. `heads` rows at the top are in bold and stay in sight; `widths` are in characters. */
export interface BookSheet {
  name: string;
  widths: readonly number[];
  heads: number;
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
}

// What spreadsheets take for the beginning of a formula, full-width forms too (OWASP, CSV injection).
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** True for a text that a spreadsheet would work out instead of showing. */
export const looksLikeFormula = (text: string): boolean => formula.test(text);
