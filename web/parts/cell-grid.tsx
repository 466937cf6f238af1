import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import './cell-grid.css';

interface GridRow {
  id: string;
  /** The cells before those that are chosen: what the row is about. */
  heads: ReactNode;
}

interface Props {
  label: string;
  /** The heads of the first columns, and those of the columns that are chosen from. */
  corner: ReactNode;
  columns: readonly { id: string; name: string }[];
  rows: readonly GridRow[];
  chosen: { row: string; column: string } | null;
  onChoose: (row: string, column: string) => void;
  /** What a cell shows; null where there is none. */
  cell: (row: string, column: string) => { look: string; name: string; shown: ReactNode } | null;
  foot?: ReactNode;
}

/** By how many rows and columns a key goes. */
const steps: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A table of cells to choose from: one stop for the tab key, the arrows go from cell to cell, Enter chooses. */
export const CellGrid = ({ label, corner, columns, rows, chosen, onChoose, cell, foot }: Props) => {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const go = (event: KeyboardEvent, row: number, column: number): void => {
    const step = steps[event.key];
    const end = event.key === 'Home' ? 0 : event.key === 'End' ? columns.length - 1 : null;
    if (!step && end === null) return;
    event.preventDefault();
    const [down, right] = step ?? [0, 0];
    const to = {
      row: Math.min(rows.length - 1, Math.max(0, row + down)),
      column: end ?? Math.min(columns.length - 1, Math.max(0, column + right)),
    };
    const next = table.current?.querySelector<HTMLButtonElement>(`[data-at="${to.row}-${to.column}"]`);
    if (!next) return;
    setAt(to);
    next.focus();
  };
  return (
    <div className="cell-scroll">
      <table ref={table} role="grid" className="cell-grid" aria-label={label}>
        <thead>
          <tr>
            {corner}
            {columns.map(({ id, name }) => (
              <th key={id} scope="col" className={chosen?.column === id ? 'is-chosen' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, y) => (
            <tr key={row.id}>
              {row.heads}
              {columns.map(({ id }, x) => {
                const one = cell(row.id, id);
                const isChosen = chosen?.row === row.id && chosen.column === id;
                return (
                  <td key={id} aria-selected={isChosen}>
                    {one && (
                      <button
                        type="button"
                        className={`cell is-${one.look}`}
                        data-at={`${y}-${x}`}
                        tabIndex={at.row === y && at.column === x ? 0 : -1}
                        aria-label={one.name}
                        onFocus={() => setAt({ row: y, column: x })}
                        onKeyDown={event => go(event, y, x)}
                        onClick={() => onChoose(row.id, id)}
                      >
                        {one.shown}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
};
