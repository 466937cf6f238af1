/** Formats in which Word counts by itself, by the names of its file format. */
type NumberFormat = 'chineseCounting' | 'decimal' | 'decimalEnclosedCircle' | 'upperLetter';

/** How one level of headings is numbered. */
export interface Numbering {
  format: NumberFormat;
  /** `%` stands for the number: `(%)`. */
  pattern: string;
  /** What is printed for the nth. */
  print(n: number): string;
}

export interface Paragraph {
  kind: 'paragraph';
  text: string;
  /** The number before the text; Word may count it by itself. */
  number?: { printed: string; n: number; numbering: Numbering };
  isBold?: boolean;
  /** It stands in a text box. */
  isBoxed?: boolean;
  /** A person could break the line here: a paragraph of prose. */
  mayWrap?: boolean;
}

export interface Cell {
  text: string;
  /** How many columns it covers. */
  wide?: number;
  /** It goes on with the cell above it. */
  goesOn?: boolean;
}

export interface Table {
  kind: 'table';
  /** Each row covers all columns; the first ones are the head. */
  rows: Cell[][];
  headRows: number;
}

export type Block = Paragraph | Table;

export const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  text,
  ...more,
});

/** The cells of a row by column: a wide one stands at its first column, the columns behind it have none. */
export const byColumn = (row: readonly Cell[]): (Cell | null)[] =>
  row.flatMap(cell => [cell, ...Array.from({ length: (cell.wide ?? 1) - 1 }, () => null)]);

export const widthOf = ({ rows }: Table): number => Math.max(...rows.map(row => byColumn(row).length));
