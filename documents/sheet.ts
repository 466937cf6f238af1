/** Rows of cells, the heads of the columns first. Every cell is a text: nothing in it is worked out by who opens it. */
export type Sheet = AsyncIterable<readonly string[]>;

// What spreadsheets take for the beginning of a formula, full-width forms too (OWASP, CSV injection).
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** True for a text that a spreadsheet would work out instead of showing. */
export const looksLikeFormula = (text: string): boolean => formula.test(text);
