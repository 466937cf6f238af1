import type { FigureSheet, FigureSheetRow } from '../../figures/read/sheet/types';
import { findingColumn, type FindingField } from './finding-columns';
import type { AskAt } from './types';

/** Heads stand within the first rows: titles and notes come before them. */
const DEEPEST = 20;

export interface Heads {
  /** The row of the heads. */
  at: number;
  columnOf: ReadonlyMap<FindingField, number>;
  /** Columns of which nothing is taken. */
  left: ReadonlySet<number>;
  /** All columns that have a head. */
  headed: ReadonlySet<number>;
}

const fieldsIn = ({ cells }: FigureSheetRow): Set<FindingField> =>
  new Set(
    [...cells.values()]
      .map(one => findingColumn(one.text))
      .filter(one => one !== null)
      .filter(one => one !== 'numbering'),
  );

/** The row with the most heads, of a unit and a problem at least. */
const headRow = ({ rows }: FigureSheet): FigureSheetRow | null => {
  const [best] = rows
    .slice(0, DEEPEST)
    .map(row => ({ row, fields: fieldsIn(row) }))
    .filter(({ fields }) => fields.has('subject') && fields.has('text'))
    .sort((a, b) => b.fields.size - a.fields.size);
  return best?.row ?? null;
};

/** What each column of a sheet holds; null, and asked, where no heads are found. */
export const readHeads = (sheet: FigureSheet, leaveOut: readonly string[], ask: AskAt): Heads | null => {
  const row = headRow(sheet);
  if (!row) {
    ask('TABLE_MISSING', null);
    return null;
  }
  const columnOf = new Map<FindingField, number>();
  const left = new Set<number>();
  for (const [at, { text }] of row.cells) {
    const head = text.trim();
    const field = findingColumn(head);
    if (field === 'numbering' || leaveOut.includes(head)) left.add(at);
    else if (field === null) ask('COLUMN_UNKNOWN', head, row.at, at);
    else if (columnOf.has(field)) ask('COLUMN_TWICE', head, row.at, at);
    else columnOf.set(field, at);
  }
  return { at: row.at, columnOf, left, headed: new Set(row.cells.keys()) };
};
