import { Flawed } from '../read-value';
import type { HeadColumn } from './find-heads';
import { officeFact, officeText } from './office-text';
import type { FigureCell } from './types';

/** A row as a file of figures would have it, before it is checked. */
export type LooseRow = Record<string, unknown>;

const parsed = (cell: FigureCell): unknown => {
  try {
    return JSON.parse(cell.text);
  } catch {
    return new Flawed('JSON_INVALID', cell.text);
  }
};

const valueOf = (cell: FigureCell, { column, places }: HeadColumn): unknown => {
  if (cell.flaw) return new Flawed(cell.flaw, cell.text);
  if (column.type === 'facts' || column.type === 'rows') return parsed(cell);
  return officeText(cell, column.type, places ?? 0);
};

const withFact = (facts: unknown, name: string, value: unknown): unknown =>
  facts instanceof Flawed || value instanceof Flawed
    ? value
    : { ...(facts as Record<string, unknown> | undefined), [name]: value };

/** The cells of a row under its heads. Of a register's row, `rows.…` stay beside the register's own. */
export const rowOfCells = (
  cellAt: (column: number) => FigureCell | undefined,
  columns: readonly HeadColumn[],
): LooseRow => {
  const row: LooseRow = {};
  for (const head of columns) {
    const { at, column, fact } = head;
    const cell = cellAt(at);
    if (!cell) continue;
    if (fact === null)
      row[column.key] =
        column.type === 'facts' ? mergeFacts(row[column.key], valueOf(cell, head)) : valueOf(cell, head);
    else
      row[column.key] = withFact(
        row[column.key],
        fact,
        cell.flaw ? new Flawed(cell.flaw, cell.text) : officeFact(cell),
      );
  }
  return row;
};

const mergeFacts = (before: unknown, more: unknown): unknown =>
  typeof before === 'object' && typeof more === 'object' && !(more instanceof Flawed)
    ? { ...before, ...more }
    : more;
